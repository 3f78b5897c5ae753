import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../core/grid/address";
import type { TableColumn } from "../../core/reading/roadmap";
import { fieldName } from "../../text/field-words";
import { certaintyOf } from "../logic/settings/certainty";
import { usePane } from "../pane-context";
import { HiddenText } from "../shared/hidden-text";
import { Hint, Section } from "./section";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, "& th, & td": { textAlign: "start", verticalAlign: "top", padding: "3px 6px 3px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "break-word" }, "& th": { fontWeight: tokens.fontWeightSemibold } },
  narrow: { whiteSpace: "nowrap" },
  doubtful: { fontWeight: tokens.fontWeightSemibold },
});

/** What each column of the table was taken for, and how surely. */
export function Columns({ columns }: { readonly columns: readonly TableColumn[] }): React.JSX.Element {
  const { words } = usePane();
  const styles = useStyles();
  const { settings } = words.pane;
  const understood = columns.filter(({ field }) => field !== null).length;
  return (
    <Section heading={settings.columns}>
      <Hint>{`${settings.columnsUnderstood(understood, columns.length)}. ${settings.columnsHint}`}</Hint>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <HiddenText>{settings.column}</HiddenText>
            </th>
            <th scope="col">{settings.header}</th>
            <th scope="col">{settings.field}</th>
            <th scope="col" className={styles.narrow}>{settings.certainty}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ column, header, field, confidence }) => {
            const certainty = certaintyOf({ field, confidence });
            return (
              <tr key={column}>
                <td>{columnLetters(column)}</td>
                <td>{header === "" ? settings.noHeader : header}</td>
                <td>{field === null ? "–" : fieldName(words.fields, field)}</td>
                <td className={mergeClasses(styles.narrow, certainty !== "certain" && styles.doubtful)}>{settings.certainties[certainty]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
