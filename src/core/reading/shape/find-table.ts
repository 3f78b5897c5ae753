import { rangeAddress } from "../../grid/address";
import type { Range } from "../../grid/grid";
import type { SheetContents } from "../../grid/sheets";
import type { Problem } from "../../problem";
import type { Programme } from "../../programme/schema";
import type { Result } from "../../result";
import { failure, success } from "../../result";
import type { DecidedColumn } from "../decided-columns";
import { decisionsFor } from "../decided-columns";
import type { FoundTable } from "./found-table";
import { describeTable } from "./table/describe-table";
import type { Candidate } from "./table/candidate";
import { candidateRange, intersects, sheetCandidates } from "./table/candidate";
import { givenTable } from "./table/given-table";
import { rankCandidates } from "./table/rank";

export interface FindTableOptions {
  /** Its own header names and code words help to tell the columns. */
  readonly programme?: Programme;
  /** Look on this sheet only (case and outer blanks do not matter). */
  readonly sheet?: string;
  /** Sheets whose names begin with one of these are made by the product itself and are no roadmaps; a sheet asked for by name is looked at all the same. */
  readonly ignoreSheets?: readonly string[];
  /** A table that a person pointed at, on the sheet that was asked for: taken as it is. */
  readonly range?: Range | undefined;
  /** What people decided columns to be. */
  readonly decided?: readonly DecidedColumn[];
}

const fold = (name: string): string => name.trim().toLowerCase();

function isIgnored(sheet: SheetContents, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => prefix !== "" && fold(sheet.name).startsWith(fold(prefix)));
}

/**
 * Finds the roadmap table (digitiekartta) of a workbook and what each of its columns is.
 *
 * Looks at every sheet without a pivot table: Excel tables, and plain ranges whose header stands within the first 30
 * rows. The place whose headers say most about a roadmap is taken; among near equals one with actions, on a visible
 * sheet, not named a copy or a draft, named a roadmap, of the newest year, with most rows.
 *
 * @returns the table with its columns, the rows of its header and body, and what was left outside; or a problem:
 * `sheet-not-found` (no sheet of the asked name), `range-unfit` (no header with rows in the range), `table-not-found` (no header of a roadmap), `tables-tie` (several
 * places with actions that nothing tells apart)
 */
export function findTable(sheets: readonly SheetContents[], options: FindTableOptions = {}): Result<FoundTable, Problem> {
  const names = sheets.map((sheet) => sheet.name);
  const { sheet: wanted, ignoreSheets = [], programme, range, decided = [] } = options;
  const asked = wanted === undefined ? undefined : (sheets.find((sheet) => sheet.name === wanted) ?? sheets.find((sheet) => fold(sheet.name) === fold(wanted)));
  if (wanted !== undefined && asked === undefined) return failure({ kind: "sheet-not-found", sheet: wanted, sheets: names });
  const searched = asked === undefined ? sheets.filter((sheet) => !isIgnored(sheet, ignoreSheets)) : [asked];
  const candidates = searched.filter((sheet) => !sheet.hasPivot).flatMap((sheet) => sheetCandidates(sheet, programme));
  const given = asked === undefined || range === undefined ? undefined : givenTable(asked, range, programme);
  if (asked !== undefined && range !== undefined && given === undefined) return failure({ kind: "range-unfit", sheet: asked.name, range: rangeAddress(range) });
  const { order, tied } = rankCandidates(candidates);
  const best = given ?? order[0];
  if (best === undefined) return failure({ kind: "table-not-found", sheets: searched.map((sheet) => sheet.name) });
  if (given === undefined && tied.length > 1 && best.actionRows > 0) {
    return failure({ kind: "tables-tie", places: tied.map((candidate) => ({ sheet: candidate.sheet.name, range: rangeAddress(candidateRange(candidate)) })) });
  }
  const own = candidateRange(best);
  const isOther = (candidate: Candidate): boolean => candidate !== best && !(candidate.sheet === best.sheet && intersects(candidateRange(candidate), own));
  const others = order.filter(isOther).map((candidate) => ({ sheet: candidate.sheet.name, range: candidateRange(candidate) }));
  return success(describeTable(best, others, programme, decisionsFor(best.sheet.name, names, decided)));
}
