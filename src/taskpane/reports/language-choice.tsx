import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Language } from "../../core/programme/language";
import { LANGUAGES } from "../../core/programme/language";
import { useAllWords } from "../all-words";

const useStyles = makeStyles({
  group: { margin: "0 0 8px", padding: 0, border: "none" },
  legend: { padding: 0 },
  boxes: { display: "flex", flexWrap: "wrap" },
  box: { "& .fui-Checkbox__indicator": { margin: "4px 8px 4px 0" }, "& .fui-Checkbox__label": { padding: "2px 12px 2px 0" } },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface LanguageChoiceProps {
  /** The table's own language: its sheets come first. */
  readonly own: Language;
  readonly chosen: readonly Language[];
  readonly onChoose: (chosen: readonly Language[]) => void;
}

/** The languages that reports are written in: a bilingual city takes two, and gets a set of sheets in each. */
export function LanguageChoice({ own, chosen, onChoose }: LanguageChoiceProps): React.JSX.Element {
  const styles = useStyles();
  const words = useAllWords();
  const text = words.pane.reports;
  const noteId = useId();
  const toggle = (language: Language): void => {
    const next = new Set(chosen);
    if (!next.delete(language)) next.add(language);
    onChoose([own, ...LANGUAGES.filter((each) => each !== own)].filter((each) => next.has(each)));
  };
  return (
    <fieldset className={styles.group} aria-describedby={noteId}>
      <legend className={styles.legend}>{text.languages}</legend>
      <div className={styles.boxes}>
        {LANGUAGES.map((language) => (
          <Checkbox
            key={language}
            className={styles.box}
            label={words.settings.languages[language]}
            checked={chosen.includes(language)}
            onChange={() => {
              toggle(language);
            }}
          />
        ))}
      </div>
      <p id={noteId} role="status" className={chosen.length === 0 ? styles.fault : styles.note}>
        {chosen.length === 0 ? text.chooseLanguage : chosen.length > 1 ? text.severalLanguages : ""}
      </p>
    </fieldset>
  );
}
