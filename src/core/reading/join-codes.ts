import { makeReading } from "./cells/text/make-reading";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

type CodesRead = Reading<FieldValue>;

interface JoinedCodes {
  readonly reading: CodesRead;
  /** What the reading shows and doubts stands in the second cell. */
  readonly isAboutNext: boolean;
}

const DOUBT = ["ok", "normalised", "uncertain", "unreadable"];

function isDoubtful({ status }: CodesRead): boolean {
  return status === "uncertain" || status === "unreadable";
}

/** The codes of both. Where the field holds one, the second is another value of a single choice. */
function joinValues(known: CodesRead, next: CodesRead): Pick<CodesRead, "value" | "others" | "note"> {
  const { value: before } = known;
  const { value: added } = next;
  if (before === undefined || added === undefined) {
    const value = before ?? added;
    return value === undefined ? {} : { value };
  }
  if (Array.isArray(before) && Array.isArray(added)) return { value: [...new Set([...(before as readonly string[]), ...(added as readonly string[])])] };
  if (typeof before !== "string" || typeof added !== "string" || before === added) return { value: before };
  return { value: before, note: "several-values", others: [...new Set([...(known.others ?? []), added])] };
}

/**
 * Two cells' codes as one reading: all of them where several are allowed, else the first with the others beside it, to
 * be confirmed. A cell that was not understood leaves the other's codes in doubt; the reading is then about that cell.
 * No code is suggested: it would stand for both cells.
 */
export function joinCodes(known: CodesRead, next: CodesRead): JoinedCodes {
  const { value, others = known.others, note } = joinValues(known, next);
  const isAboutNext = isDoubtful(next) && !isDoubtful(known);
  const shown = isAboutNext ? next : known;
  const worst = DOUBT.indexOf(next.status) > DOUBT.indexOf(known.status) ? next.status : known.status;
  if (value === undefined) return { reading: shown, isAboutNext };
  const status = note !== undefined || worst === "unreadable" ? "uncertain" : worst;
  return { reading: makeReading(shown.raw, status, { ...shown, value, others, note: isDoubtful(shown) ? shown.note : (note ?? shown.note), suggestion: undefined }), isAboutNext };
}
