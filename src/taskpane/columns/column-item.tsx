import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FieldKey } from "../../core/programme/fields";
import { useAllWords } from "../all-words";
import type { ColumnLine } from "../logic/columns/column-lines";
import { chosenField, columnChoice, columnChoices } from "../logic/columns/field-choices";
import type { Choice } from "../logic/shell/choice";
import { ChoiceField } from "../parts/choice-field";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, overflowWrap: "anywhere", "& label": { fontWeight: tokens.fontWeightSemibold } },
  line: { display: "flex", justifyContent: "space-between", gap: "8px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  certainty: { flexShrink: 0 },
  doubtful: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

interface ColumnItemProps {
  readonly line: ColumnLine;
  /** The fields to choose from. */
  readonly fields: readonly Choice[];
  readonly onChoose: (choice: { readonly field: FieldKey | null } | null) => void;
}

/** One column: its header, what it is taken for and how surely, some of what stands in it. */
export function ColumnItem({ line, fields, onChoose }: ColumnItemProps): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const { columns: text, settings } = words.pane;
  const { letters, header, certainty, decided, examples } = line;
  const isDoubtful = !decided && certainty !== "certain";
  return (
    <li className={styles.item}>
      <ChoiceField
        showsLabel
        label={text.column(letters, header === "" ? settings.noHeader : header)}
        choices={columnChoices(line, fields, words)}
        value={columnChoice(line)}
        onChoose={(value) => {
          onChoose(chosenField(value));
        }}
      />
      <div className={styles.line}>
        <span>{examples.length === 0 ? "" : text.examples(examples.join(", "))}</span>
        <span className={mergeClasses(styles.certainty, isDoubtful && styles.doubtful)}>{decided ? text.decided : settings.certainties[certainty]}</span>
      </div>
    </li>
  );
}
