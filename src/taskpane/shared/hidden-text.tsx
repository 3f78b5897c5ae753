import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  hidden: { position: "absolute", width: "1px", height: "1px", margin: "-1px", padding: 0, overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap", border: 0 },
});

/** Words for those who listen, where others see a sign. */
export function HiddenText({ children }: { readonly children: React.ReactNode }): React.JSX.Element {
  return <span className={useStyles().hidden}>{children}</span>;
}
