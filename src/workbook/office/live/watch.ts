import { parseRange } from "../../../core/grid/address";
import type { WorkbookChange } from "../../live-workbook";

/** Newer Excels tell which changes were our own. */
const OWN_CHANGE = "ThisLocalAddin";

function changeOf(event: Excel.WorksheetChangedEventArgs, nameOf: (id: string) => string | null): WorkbookChange | null {
  if ((event as { triggerSource?: string }).triggerSource === OWN_CHANGE) return null;
  // Formats alone say nothing new; rows and columns that came or went move everything below.
  const range = event.changeType === "RangeEdited" ? parseRange(event.address) : undefined;
  return { sheet: nameOf(event.worksheetId), range: range ?? null };
}

/**
 * Listens to everybody's changes on all sheets until the returned function is called.
 * @param nameOf a sheet's name by the host's id, null when it is not known
 */
export async function watch(context: Excel.RequestContext, nameOf: (id: string) => string | null, listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const tell = (change: WorkbookChange | null): Promise<void> => {
    if (change !== null) listener(change);
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add((event) => tell(changeOf(event, nameOf))),
    worksheets.onAdded.add(() => tell({ sheet: null, range: null })),
    worksheets.onDeleted.add(() => tell({ sheet: null, range: null })),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
