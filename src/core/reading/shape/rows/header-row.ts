import { foldCase } from "../../text/clean";
import { matchHeader } from "../match-header";
import type { FilledCell, RowView } from "./row-view";

const UNIT_OR_FORM = /^\(?(?:€|t€|k€|eur|euroa|%|pvm|pp\.kk\.vvvv|kk\/vvvv|dd\.mm\.åååå|htp|htv|kyllä\/ei|ja\/nej|k\/e|s\s?[-/,]\s?m\s?[-/,]\s?l|a\s?[-/,]\s?(?:b\s?[-/,]\s?)?c|x|teksti|text|kpl)\)?$/u;
const INSTRUCTION = /^(?:valitse|valitaan|kirjoita|kirjaa|täytä|täytetään|syötä|merkitse|lyhyt nimi|välj|väljs|skriv|fyll i|ange|select|choose|enter|fill in|write)(?!\p{L})/u;
const FIRST_ROWS = 2;
const LONGEST_HEADER = 40;

function samePart(header: string, text: string): boolean {
  return header === text || header.split(" / ").includes(text);
}

function repeatsHeader(view: RowView, cell: FilledCell): boolean {
  if (typeof cell.value !== "string") return typeof cell.value === "number" && view.frame.headers.get(cell.column) === String(cell.value);
  return samePart(view.frame.headers.get(cell.column) ?? "", foldCase(cell.value));
}

/** Column numbers under the header: 1, 2, 3 … */
function isColumnNumbers(view: RowView): boolean {
  return view.filled.length >= 3 && view.filled.every((cell, index) => cell.value === index + 1 || (typeof cell.value === "string" && cell.value.replace(/[().]/gu, "") === String(index + 1)));
}

/** Units or allowed values under the header: "(€)", "S/M/L", "A/B/C", "TORI/TOSI". */
function isExplanation(view: RowView): boolean {
  const onlyUnits = view.texts.every((cell) => UNIT_OR_FORM.test(foldCase(cell.value)));
  if (view.texts.length < 2 && !onlyUnits) return false;
  const texts = view.texts.filter((cell) => {
    const text = foldCase(cell.value);
    return UNIT_OR_FORM.test(text) || INSTRUCTION.test(text) || (/[/,|]/u.test(text) && matchHeader(text, view.frame.programme, true).candidates.length > 0);
  });
  const titled = view.title !== undefined && !INSTRUCTION.test(foldCase(view.title));
  return !titled && texts.length > 0 && texts.length === view.filled.length;
}

/** A row right under the header that explains it: column numbers, units, allowed values. */
export function explainsHeader(view: RowView): boolean {
  return view.row < view.frame.found.bodyRows.firstRow + FIRST_ROWS && (isColumnNumbers(view) || isExplanation(view));
}

/** The header again: on a new page, over a new section, in another language. */
export function isHeaderRow(view: RowView): boolean {
  const repeated = view.filled.filter((cell) => repeatsHeader(view, cell)).length;
  if (repeated >= 2 && repeated >= 0.6 * view.filled.length) return true;
  const { title } = view;
  if (title === undefined || title.length > LONGEST_HEADER || view.texts.length < 3 || view.texts.length < view.filled.length) return false;
  if (matchHeader(title, view.frame.programme, true).candidates[0]?.field !== "title") return false;
  const named = view.texts.filter((cell) => {
    const best = matchHeader(cell.value, view.frame.programme, true).candidates[0];
    return best !== undefined && best.confidence >= 0.75 && best.field !== null && best.field === view.frame.fieldOf.get(cell.column);
  });
  return named.length >= 3 && named.length >= 0.6 * view.texts.length;
}
