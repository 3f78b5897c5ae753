import type { FieldKey } from "../../../programme/fields";
import { plainField } from "../../../programme/fields";
import type { Programme } from "../../../programme/schema";
import type { HeaderCandidate } from "../match-header";
import { fieldFit } from "./field-fit";
import { oneHotColumns } from "./one-hot-columns";
import type { OpenColumn, SettledColumn } from "./settled-column";

const SURE = 0.9;
const UNSURE_LIMIT = 0.8;
const POOR_FIT = 0.12;
const ODD_FIT = 0.2;
const CLEAR_FIT = 0.75;
const LOWEST = 0.2;
const STEPS = 20;
const OWN_NAMES = 0.8;
const REPEATED = 0.9;

/** Fields whose cells are easily recognised: a column that was only guessed by its header and shows none of them is another one. */
const RECOGNISABLE = new Set<string>(["goal", "level", "cost", "impact", "status", "progress", "light", "budget", "actual", "roadmapYear", "activityCode", "start", "due"]);

interface Claim {
  readonly column: OpenColumn;
  readonly field: FieldKey | null;
  readonly confidence: number;
}

/** How the column's contents change what its header says. A header with one sure meaning keeps it whatever stands below. */
function weigh(candidate: HeaderCandidate, column: OpenColumn): number {
  const { profile, candidates } = column;
  if (profile.filled === 0) return candidate.confidence;
  // Names that repeat themselves are those of wholes ("Palvelut"), where another column has the actions' own.
  if (candidate.field === "title" && profile.distinct < OWN_NAMES * profile.filled) return candidate.confidence * REPEATED;
  if (candidates.length === 1 && candidate.confidence >= SURE) return candidate.confidence;
  if (candidate.field === null) {
    const bestFit = Math.max(0, ...candidates.map((other) => (other.field === null ? 0 : fieldFit(other.field, profile))));
    return candidate.confidence * (0.35 + 0.65 * (1 - bestFit));
  }
  const fit = fieldFit(candidate.field, profile);
  const guessed = candidate !== candidates[0] || (candidate.confidence < UNSURE_LIMIT && RECOGNISABLE.has(plainField(candidate.field)));
  if (guessed && fit < POOR_FIT) return 0;
  // "Tavoite" over sentences is a description, and nothing where there is another description.
  if (fit < ODD_FIT && candidates.some((other) => other.field !== null && fieldFit(other.field, profile) >= CLEAR_FIT)) return 0;
  // A lone meaning is only a little shaken by odd contents.
  return candidates.length === 1 ? candidate.confidence * (0.8 + 0.2 * fit) : candidate.confidence * (0.35 + 0.65 * fit);
}

/** Fields that people keep old columns of: "Tila 3/2025" beside "Tila 9/2025". */
const NEWS = new Set<FieldKey | null>(["status", "progress", "light", "notes"]);

/** Months up to the time in a filled news column's header; 0 without one. */
function newsTime({ column, field }: Claim): number {
  const time = NEWS.has(field) && column.profile.filled > 0 ? /(?:(?<month>\d{1,2})[./])?(?<!\d)(?<year>20\d\d)(?!\d)/u.exec(column.header)?.groups : undefined;
  return time === undefined ? 0 : Number(time["year"]) * 12 + Number(time["month"] ?? 12);
}

function claims(columns: readonly OpenColumn[]): Claim[] {
  const all = columns.flatMap((column) => column.candidates.map((candidate): Claim => ({ column, field: candidate.field, confidence: weigh(candidate, column) })));
  const rank = (claim: Claim): number => Math.round(claim.confidence * STEPS);
  // About equal claims: the newest news, the fuller column, then the one further left, as people put the main one first.
  return all.filter((claim) => claim.confidence >= LOWEST).sort((a, b) => rank(b) - rank(a) || newsTime(b) - newsTime(a) || b.column.profile.filled - a.column.profile.filled || a.column.column - b.column.column || b.confidence - a.confidence);
}

/** "Kustannukset yhteensä" beside "Kustannukset 2025" would count the money twice. */
function isDoubledTotal(claim: Claim, taken: ReadonlySet<FieldKey>): boolean {
  return (claim.field === "budget" || claim.field === "actual") && [...taken].some((field) => field.startsWith(`${String(claim.field)}:`));
}

const TOTAL = /yhteensä|yht\.|yht$|kokonais|totalt|sammanlagt|total|summa/iu;

/**
 * Gives each column its field: headers with several meanings are settled by their contents, and of two columns that
 * claim the same field the better one wins; the other gets its next-best meaning, or none. Columns of a one-hot layout
 * (A, B, C with x) share one field.
 * @param decided fields that people have given to other columns already
 * @returns in the order of `columns`
 */
export function settleColumns(columns: readonly OpenColumn[], programme?: Programme, decided: ReadonlySet<FieldKey> = new Set()): SettledColumn[] {
  const oneHot = oneHotColumns(columns, programme);
  const taken = new Set<FieldKey>(decided);
  const settled = new Map<OpenColumn, Claim>();
  const totals: Claim[] = [];
  for (const claim of claims(columns.filter((column) => !oneHot.has(column)))) {
    if (settled.has(claim.column)) continue;
    if (claim.field !== null && taken.has(claim.field)) continue;
    if ((claim.field === "budget" || claim.field === "actual") && TOTAL.test(claim.column.header)) {
      totals.push(claim);
      continue;
    }
    settled.set(claim.column, claim);
    if (claim.field !== null) taken.add(claim.field);
  }
  for (const claim of totals) {
    if (settled.has(claim.column) || claim.field === null || taken.has(claim.field) || isDoubledTotal(claim, taken)) continue;
    settled.set(claim.column, claim);
    taken.add(claim.field);
  }
  return columns.map((column) => {
    const marked = oneHot.get(column);
    if (marked !== undefined) return marked;
    const claim = settled.get(column);
    return { column: column.column, header: column.header, field: claim?.field ?? null, confidence: claim?.field === undefined || claim.field === null ? 0 : Math.round(claim.confidence * 100) / 100 };
  });
}
