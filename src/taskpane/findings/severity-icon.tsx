import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../core/checks/severity";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const ICONS: Readonly<Record<Severity, typeof Info16Filled>> = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** The sign of a severity: each has a shape of its own. Words stand beside it, seen or hidden. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): React.JSX.Element {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
