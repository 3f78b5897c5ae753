import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReportSheet } from "../../core/reports/report-words";
import { DATA_SHEETS } from "../../core/reports/report-words";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0 0 8px", padding: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  // Dense, so that most of the list is seen at once.
  box: { "& .fui-Checkbox__indicator": { margin: "4px 8px" }, "& .fui-Checkbox__label": { padding: "2px 4px" } },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface SheetChoiceProps {
  readonly sheets: readonly ReportSheet[];
  readonly left: ReadonlySet<ReportSheet>;
  readonly onLeave: (left: ReadonlySet<ReportSheet>) => void;
}

/** The report sheets with what each is good for; unticked ones are left out. */
export function SheetChoice({ sheets, left, onLeave }: SheetChoiceProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const text = words.pane.reports;
  const optional = sheets.filter((sheet) => !DATA_SHEETS.has(sheet));
  const ticked = optional.filter((sheet) => !left.has(sheet)).length;
  const toggle = (sheet: ReportSheet): void => {
    const next = new Set(left);
    if (!next.delete(sheet)) next.add(sheet);
    onLeave(next);
  };
  return (
    <div role="group" aria-label={text.sheets}>
      <Checkbox
        className={styles.box}
        label={text.everySheet}
        checked={ticked === optional.length ? true : ticked === 0 ? false : "mixed"}
        onChange={() => {
          onLeave(new Set(ticked === optional.length ? optional : []));
        }}
      />
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet}>
            <Checkbox
              className={styles.box}
              label={
                <>
                  <span className={styles.name}>{words.reports.sheets[sheet].name}</span>
                  {DATA_SHEETS.has(sheet) ? ` (${text.always})` : null}
                  <span className={styles.about}>{text.about[sheet]}</span>
                </>
              }
              checked={DATA_SHEETS.has(sheet) || !left.has(sheet)}
              disabled={DATA_SHEETS.has(sheet)}
              onChange={() => {
                toggle(sheet);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
