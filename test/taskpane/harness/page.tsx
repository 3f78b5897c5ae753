import type { Problem } from "../../../src/core/problem";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import type { Language } from "../../../src/core/programme/language";
import { mountPane } from "../../../src/taskpane/mount";
import type { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";
import { readLedgerFile } from "../../../src/workbook/read-ledger-file";
import type { SheetRead } from "../../../src/workbook/workbook";
import { openXlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import type { Asked, Strings } from "./held-workbook";
import { holdWorkbook } from "./held-workbook";

/** A sheet as rows of plain values. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a pane is opened over. */
export interface PaneSource {
  readonly language: Language;
  /** An .xlsx file in base64; or plain sheets. */
  readonly file?: string;
  readonly sheets?: readonly PlainSheet[];
  /** The person opens the pane for the first time. */
  readonly firstRun?: boolean;
  /** What is stored with the workbook from the start, by key. */
  readonly stored?: Readonly<Record<string, string>>;
  /** What is asked of the workbook that waits, or fails, from the start. */
  readonly held?: readonly Asked[];
  readonly faults?: Readonly<Partial<Record<Asked, Problem>>>;
}

declare global {
  interface Window {
    openPane: (source: PaneSource) => Promise<void>;
    /** The workbook behind the pane, for tests that type into it or look at what was written. */
    workbook: LiveMemoryWorkbook;
    strings: Strings;
  }
}

async function sheetsOf({ file, sheets = [] }: PaneSource): Promise<readonly SheetRead[]> {
  if (file === undefined) return sheets.map(({ name, rows }) => ({ name, hidden: false, hasPivot: false, tables: [], grid: makeGrid({ sheet: name, values: rows }) }));
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const read = await openXlsxWorkbook(bytes, "tiekartta.xlsx").readSheets();
  if (!read.ok) throw new Error(`The example cannot be read: ${read.problem.kind}`);
  return read.value;
}

window.openPane = async (source) => {
  const { workbook, strings } = holdWorkbook(await sheetsOf(source));
  for (const [key, text] of Object.entries(source.stored ?? {})) await workbook.writeStored(key, text);
  for (const asked of source.held ?? []) strings.hold(asked);
  for (const [asked, problem] of Object.entries(source.faults ?? {})) strings.fail(asked as Asked, problem);
  Object.assign(window, { workbook, strings });
  if (source.firstRun !== true) localStorage.setItem("digitiekartta.welcome", "1");
  mountPane(workbook, source.language, { readLedgerFile });
};
