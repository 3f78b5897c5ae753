import { Button, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { formatDay } from "../../text/format";
import { today } from "../edge";
import { readDay } from "../logic/shell/read-day";
import { usePane, useSession } from "../pane-context";

const useStyles = makeStyles({
  field: { display: "grid", gridTemplateColumns: "max-content max-content", alignItems: "center", columnGap: "6px" },
  input: { width: "96px" },
  roomy: { width: "116px" },
  fault: { gridColumn: "1 / -1", width: 0, minWidth: "100%", color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

/** The day that the table is looked at on. What is being written holds until Enter or until the field is left. */
export function AsOfField(): React.JSX.Element {
  const { session, words: { pane: { shell } } } = usePane();
  const { asOf } = useSession().choices;
  const styles = useStyles();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);

  const choose = (day: string): void => {
    setDraft(null);
    setWrong(false);
    if (day !== asOf) void session.choose({ asOf: day });
  };
  const take = (): void => {
    const day = draft === null ? asOf : readDay(draft);
    if (day === undefined) setWrong(true);
    else choose(day);
  };
  const takeByKey = (event: React.KeyboardEvent): void => {
    if (event.key === "Enter") take();
    else if (event.key === "Escape" && draft !== null) {
      event.preventDefault();
      choose(asOf);
    }
  };

  const toToday = asOf === today() ? null : (
    <Button
      size="small"
      appearance="transparent"
      icon={<CalendarTodayRegular />}
      aria-label={shell.today}
      title={shell.today}
      onClick={() => {
        choose(today());
      }}
    />
  );
  return (
    <div className={styles.field}>
      <Label size="small" htmlFor={id}>
        {shell.asOf}
      </Label>
      <Input
        id={id}
        size="small"
        className={toToday === null ? styles.input : styles.roomy}
        value={draft ?? formatDay(asOf)}
        aria-invalid={isWrong}
        aria-describedby={`${id}-fault`}
        autoComplete="off"
        contentAfter={toToday}
        onChange={(_, { value }) => {
          setDraft(value);
        }}
        onBlur={take}
        onKeyDown={takeByKey}
      />
      <span id={`${id}-fault`} role="status" className={styles.fault}>
        {isWrong ? shell.dayWrong : ""}
      </span>
    </div>
  );
}
