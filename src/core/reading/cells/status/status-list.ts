import { cleanText } from "../../text/clean";
import { formatClass } from "../../../grid/number-format";
import type { Status } from "../../values";
import type { Cell, ColumnContents } from "../cell-kind";
import { readStatusText } from "./status-text";

/** How numbers in a status column are to be read, decided once per column. */
export interface StatusNumbers {
  /** `list`: numbers of a list of statuses; `percent`: 0–100; `share`: 0–1. */
  readonly kind: "list" | "percent" | "share";
  /** The status of each list number. */
  readonly list: ReadonlyMap<number, Status>;
}

/** Without a list of its own, a column of numbers begins: not started, in progress, done. */
const USUAL_LIST: readonly Status[] = ["not-started", "in-progress", "done"];
const LARGEST_LIST_NUMBER = 9;
const NUMBER_ALONE = /^\d{1,3}(?:[.,]\d+)?$/u;
const NUMBERED = /^(?<number>\d)\s*[-.):=]?\s+(?=\p{L})(?!vaihe|osa |fas|etapp|phase|stage)|^(?<tight>\d)[-.):=](?=\p{L})(?!vaihe|fas|phase)/iu;

/** The number that a cell is, where it is nothing but a number. */
export function numberOfCell(cell: Cell): number | undefined {
  if (typeof cell.value === "number") return Number.isFinite(cell.value) ? cell.value : undefined;
  if (typeof cell.value !== "string") return undefined;
  const text = cleanText(cell.value).replace(/[.)]$/u, "");
  return NUMBER_ALONE.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** "1 - Ei aloitettu" → the list number and the text after it. */
export function splitListNumber(text: string): { readonly number: number; readonly text: string } | undefined {
  const match = NUMBERED.exec(text);
  if (match === null) return undefined;
  const rest = text.slice(match[0].length);
  return { number: Number(match.groups?.["number"] ?? match.groups?.["tight"]), text: rest };
}

/** Learns from cells such as "2 = Käynnissä" what a bare 2 means; else the usual list, from 0 or from 1. */
export function decideNumbers(contents: ColumnContents): StatusNumbers {
  const learnt = new Map<number, Status>();
  let largest = 0;
  let shares = 0;
  let smallest = Number.POSITIVE_INFINITY;
  for (const { cell } of contents.cells) {
    if (typeof cell.value === "string") {
      const numbered = splitListNumber(cleanText(cell.value));
      const status = numbered === undefined ? undefined : readStatusText(numbered.text).status;
      if (numbered !== undefined && status !== undefined && !learnt.has(numbered.number)) learnt.set(numbered.number, status);
    }
    const number = numberOfCell(cell);
    if (number === undefined || formatClass(cell.format) === "percent" || formatClass(cell.format) === "date") continue;
    largest = Math.max(largest, number);
    smallest = Math.min(smallest, number);
    if (number > 0 && number < 1) shares += 1;
  }
  const first = smallest === 0 ? 0 : 1;
  const list = learnt.size > 0 ? learnt : new Map(USUAL_LIST.map((status, index) => [index + first, status]));
  if (shares > 0 && largest <= 1) return { kind: "share", list };
  return { kind: largest > LARGEST_LIST_NUMBER ? "percent" : "list", list };
}
