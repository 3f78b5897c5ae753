import { parseRange } from "../../../core/grid/address";
import type { WorkbookChange } from "../../live-workbook";
import type { KnownSheets } from "../known-sheets";
import { isInternal } from "../ownership";
import { NEWER, supports } from "../requirements";
import type { OwnEdits } from "./own-edits";

/** Newer Excels tell which changes were our own. */
const OWN_CHANGE = "ThisLocalAddin";

const ANYTHING: WorkbookChange = { sheet: null, range: null };

/** What the watcher has to know to tell our own changes from people's. */
export interface WatchContext {
  readonly sheets: KnownSheets;
  readonly edits: OwnEdits;
}

function changeOf(event: Excel.WorksheetChangedEventArgs, { sheets, edits }: WatchContext): WorkbookChange | null {
  const { triggerSource } = event as { triggerSource?: string };
  const isOwn = edits.isOwn(event);
  if (triggerSource === undefined ? isOwn : triggerSource === OWN_CHANGE) return null;
  const sheet = sheets.nameOf(event.worksheetId);
  if (sheet !== null && isInternal(sheet)) return null;
  // Rows and columns that came or went move everything below.
  const range = event.changeType === "RangeEdited" ? parseRange(event.address) : undefined;
  return { sheet, range: range ?? null };
}

/**
 * Listens to everybody's changes on all sheets until the returned function is called. Sheets that we add or remove
 * ourselves are not told: their events do not say whose they are.
 */
export async function watch(context: Excel.RequestContext, known: WatchContext, listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = (change: WorkbookChange | null): Promise<void> => {
    if (change !== null) listener(change);
    return Promise.resolve();
  };
  const tellSheet = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => tell(known.sheets.isOwn(worksheetId) ? null : ANYTHING);
  const handlers: { remove(): void }[] = [
    worksheets.onChanged.add((event) => tell(changeOf(event, known))),
    worksheets.onAdded.add(tellSheet),
    worksheets.onDeleted.add(tellSheet),
  ];
  if (supports(NEWER.rowSorted)) handlers.push(worksheets.onRowSorted.add(({ worksheetId }) => tell({ sheet: known.sheets.nameOf(worksheetId), range: null })));
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
