import type { CodeList, Programme } from "../schema";
import type { Evidence, WorkbookTraces } from "./evidence";
import { evidence } from "./evidence";

/** Shorter names are everyday words. */
const SHORTEST_NAME = 8;
/** Fewer cells of one form may be chance. */
const LEAST_CELLS = 3;

function fold(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function namesOf(list: CodeList | undefined): readonly string[] {
  return (list?.codes ?? []).flatMap((code) => [code.names, ...(code.short === undefined ? [] : [code.short])]).flatMap((names) => [fold(names.fi), fold(names.sv)]).filter((name) => name.length >= SHORTEST_NAME);
}

function naming(cells: readonly string[], list: CodeList | undefined): readonly string[] {
  const names = namesOf(list);
  return names.length === 0 ? [] : cells.filter((cell) => names.some((name) => fold(cell).includes(name)));
}

/** Cells that hold nothing but codes of the list, at least three letters long each: TORI, TOSI. */
function codedCells(programme: Programme, cells: readonly string[]): readonly string[] {
  const codes = new Set(Object.values(programme.codeLists).flatMap((list) => list.codes.filter((code) => code.writtenAs === "code" && code.code.length > 2).map((code) => fold(code.code))));
  return cells.filter((cell) => codes.has(fold(cell)));
}

/** Cells that hold only the goals' own codes: "A", "a, C". Numbers prove less than letters. */
function goalCells(programme: Programme, cells: readonly string[]): readonly string[] {
  const codes = new Set((programme.codeLists.goal?.codes ?? []).filter((code) => code.writtenAs !== "name" && /^\p{L}/u.test(code.code)).map((code) => fold(code.code)));
  return codes.size === 0 ? [] : cells.filter((cell) => cell.length < 12 && cell.split(/[,;+/&\s]+/u).every((part) => codes.has(fold(part))));
}

const HALF_YEAR = /^(?:[12]\s?\/\s?20\d{2}|(?:h|hy|hå)\s?[12][\s/-]*20\d{2}|20\d{2}[\s/-]*(?:h|hy|hå)\s?[12]|i{1,2}\s?\/\s?20\d{2}|[12]\.?\s*(?:puolivuosi|vuosipuolisko|halvår(?:et)?)\s*20\d{2})$/iu;
const YEAR = /^(?:19|20)\d{2}\s?[-–—]?$/u;

function scheduleEvidence(programme: Programme, cells: readonly string[]): readonly Evidence[] {
  if (programme.scheduleUnit === "half") return evidence("half-years", cells.filter((cell) => HALF_YEAR.test(cell.trim())), 1.5, LEAST_CELLS);
  const { firstYear, lastYear } = programme.period;
  const years = cells.filter((cell) => YEAR.test(cell.trim()) && Number.parseInt(cell, 10) >= firstYear && Number.parseInt(cell, 10) <= lastYear);
  return programme.scheduleUnit === "year" ? evidence("years", years, 1, LEAST_CELLS) : [];
}

/** Values that the programme's own lists hold, and the way its schedules are written. */
export function valueEvidence(programme: Programme, traces: WorkbookTraces): readonly Evidence[] {
  return [
    ...evidence("goals", naming(traces.cells, programme.codeLists.goal), 3),
    ...evidence("goals", goalCells(programme, traces.cells), 1.5, LEAST_CELLS),
    ...evidence("themes", naming(traces.cells, programme.codeLists.strategyTheme), 2),
    ...evidence("codes", codedCells(programme, traces.cells), 2),
    ...scheduleEvidence(programme, traces.cells),
  ];
}
