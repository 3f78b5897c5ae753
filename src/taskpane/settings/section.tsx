import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A part of the settings under its heading. */
export function Section({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }): React.JSX.Element {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

const useHintStyles = makeStyles({ hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 } });

/** A sentence that explains. */
export function Hint({ children }: { readonly children: string }): React.JSX.Element {
  return <p className={useHintStyles().hint}>{children}</p>;
}
