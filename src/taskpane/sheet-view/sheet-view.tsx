import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, useSyncExternalStore } from "react";
import type { Session } from "../../app/session/session";
import { parseRange } from "../../core/grid/address";
import type { Range } from "../../core/grid/grid";
import type { CellLink } from "../../core/reports/sheet-plan";
import type { Words } from "../../text/words";
import type { WorkingCopy } from "../../workbook/browser/working-copy";
import { CellDetail } from "./cell-detail";
import { Grid } from "./grid";
import type { SheetModel } from "./model/sheet-model";
import type { CellPlace } from "./move";
import { SheetTabs } from "./sheet-tabs";
import { useSheets } from "./use-sheets";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0, minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  empty: { padding: "24px", color: tokens.colorNeutralForeground2 },
  old: { whiteSpace: "normal" },
});

export interface SheetViewProps {
  readonly copy: WorkingCopy;
  readonly session: Session;
  readonly words: Words;
  /** Makes the reports anew. */
  readonly onRenew: () => void;
}

/** What is chosen on a sheet; cells that were shown together stay marked until another cell is chosen. */
interface Choice {
  readonly place: CellPlace;
  readonly within: Range | null;
}

const START: Choice = { place: { row: 0, column: 0 }, within: null };

function choiceOf(model: SheetModel, range: Range): Choice {
  const several = range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn;
  return { place: { row: model.rows.placeOf(range.firstRow), column: model.columns.placeOf(range.firstColumn) }, within: several ? range : null };
}

/** The workbook's sheets beside the pane: the working copy with what was found in it, and the reports as they will be. */
export function SheetView({ copy, session, words, onRenew }: SheetViewProps): React.JSX.Element {
  const styles = useStyles();
  const panel = useId();
  const state = useSyncExternalStore(copy.subscribe, copy.getState);
  const sessionState = useSyncExternalStore(session.subscribe, session.getState);
  const sheets = useSheets(state, sessionState, words);
  const table = sessionState.review?.loaded.roadmap.table.sheet;
  const [asked, setAsked] = useState<string | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [heard, setHeard] = useState({ shown: state.shown, opened: state.opened });

  const choose = (id: string, choice: Choice): void => {
    setChoices((before) => new Map(before).set(id, choice));
  };
  // What the pane asks to be shown is shown at once.
  if (heard.shown !== state.shown || heard.opened !== state.opened) {
    setHeard({ shown: state.shown, opened: state.opened });
    if (heard.opened !== state.opened && state.opened !== null) setAsked(`report:${state.opened.report}`);
    if (heard.shown !== state.shown && state.shown !== null) {
      const id = `own:${state.shown.sheet}`;
      const model = sheets.modelOf(id);
      setAsked(id);
      if (model !== undefined) choose(id, choiceOf(model, state.shown.range));
    }
  }
  const first = sheets.tabs.find(({ name, isReport }) => name === table && !isReport) ?? sheets.tabs[0];
  const current = sheets.tabs.find(({ id }) => id === asked) ?? first;
  const model = current === undefined ? undefined : sheets.modelOf(current.id);
  const choice = choices.get(current?.id ?? "") ?? START;
  const bring = useMemo(() => ({ shown: state.shown, id: current?.id }), [state.shown, current?.id]);

  const step = (by: -1 | 1): void => {
    const at = sheets.tabs.findIndex(({ id }) => id === current?.id);
    const next = sheets.tabs[at + by];
    if (next !== undefined) setAsked(next.id);
  };
  const follow = ({ sheet, cell }: CellLink): void => {
    const target = sheets.tabs.find(({ name, isReport }) => name === sheet && isReport) ?? sheets.tabs.find(({ name }) => name === sheet);
    const there = target === undefined ? undefined : sheets.modelOf(target.id);
    const range = parseRange(cell);
    if (there === undefined) return;
    setAsked(there.id);
    if (range !== undefined) choose(there.id, choiceOf(there, range));
  };

  if (model === undefined) return <div className={styles.view} />;
  const text = words.pane.browser.sheets;
  return (
    <div className={styles.view}>
      <div role="tabpanel" id={panel} aria-label={text.grid(model.name)} className={styles.panel}>
        {model.isReport && state.reportsAreOld ? (
          <MessageBar intent="warning">
            <MessageBarBody className={styles.old}>{text.reportsAreOld}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onRenew}>{text.renew}</Button>
            </MessageBarActions>
          </MessageBar>
        ) : null}
        <CellDetail model={model} chosen={choice.place} words={words} />
        <Grid
          key={model.id}
          model={model}
          label={text.grid(model.name)}
          chosen={choice.place}
          within={choice.within}
          bring={bring}
          onChoose={(place) => {
            choose(model.id, { place, within: null });
          }}
          onStep={step}
          onFollow={follow}
        />
      </div>
      <SheetTabs sheets={sheets.tabs} chosen={model.id} onChoose={setAsked} words={words} panel={panel} />
    </div>
  );
}
