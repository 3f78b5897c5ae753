import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    padding: "6px 8px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected, boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}` },
});

interface PlaceButtonProps {
  readonly chosen: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}

/** A line of a list that shows its cell in the sheet. The line chosen last stays marked. */
export function PlaceButton({ chosen, onClick, children }: PlaceButtonProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.button, chosen && styles.chosen)} aria-current={chosen ? "true" : undefined} onClick={onClick}>
      {children}
    </button>
  );
}
