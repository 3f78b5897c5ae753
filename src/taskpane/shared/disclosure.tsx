import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    gap: "6px",
    width: "100%",
    boxSizing: "border-box",
    padding: "6px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chevron: { flexShrink: 0, marginTop: "2px" },
});

interface DisclosureProps {
  readonly title: React.ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What is seen below the heading in any case. */
  readonly below?: React.ReactNode;
  /** What is seen while it is open. */
  readonly children: React.ReactNode;
}

/** A heading that opens and closes what stands below it. */
export function Disclosure({ title, open, onToggle, below, children }: DisclosureProps): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  const Chevron = open ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <h3 className={styles.heading}>
        <button type="button" className={styles.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <Chevron className={styles.chevron} aria-hidden />
          <span>{title}</span>
        </button>
      </h3>
      {below}
      {open ? <div id={id}>{children}</div> : null}
    </section>
  );
}
