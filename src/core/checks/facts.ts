import type { Day } from "../grid/day";
import type { FieldKey } from "../programme/fields";
import type { Programme } from "../programme/schema";
import type { NoteCode } from "../reading/note";
import type { OutsideData } from "../reading/roadmap";
import type { Money, Period, Status } from "../reading/values";

/** Cell, value and suggestion say it all. */
type NoFacts = Readonly<Record<string, never>>;

/** Why a cell was not understood. */
interface Unreadable {
  readonly note: NoteCode | null;
}

/** How a cell was read, to be confirmed; null when the reader had no proposal. */
interface Unsure<T> {
  readonly read: T | null;
  readonly note: NoteCode | null;
}

/** Codes as understood, the main one first. */
interface CodesRead {
  readonly read: readonly string[];
}

/** All rows that share the value, this one too. */
interface Duplicates {
  readonly rows: readonly number[];
}

interface DaysPassed {
  readonly day: Day;
  readonly days: number;
}

interface CodesUnsure extends CodesRead {
  readonly note: NoteCode | null;
}

/** The facts that each check's findings carry beside cell, value and suggestion. */
export interface FindingFacts {
  "required-column-missing": NoFacts;
  "column-not-understood": { readonly header: string };
  "data-outside-table": Pick<OutsideData, "side" | "rows">;
  "formula-error": NoFacts;
  "required-cell-missing": NoFacts;
  "title-missing": NoFacts;
  "id-missing": NoFacts;
  "id-duplicate": Duplicates;
  "title-duplicate": Duplicates;
  "code-unknown": Unreadable;
  /** The field whose value stands here, where it is known. */
  "code-misplaced": { readonly belongsTo: FieldKey | null };
  "code-several": CodesRead;
  "code-uncertain": CodesUnsure;
  "code-not-canonical": CodesRead;
  "date-unreadable": Unreadable;
  "date-uncertain": Unsure<Period>;
  "date-imprecise": { readonly period: Period; readonly unit: Programme["scheduleUnit"] };
  "date-not-canonical": { readonly read: Period };
  "due-before-start": { readonly start: Day; readonly due: Day };
  "outside-period": { readonly day: Day; readonly firstYear: number; readonly lastYear: number };
  overdue: { readonly due: Day; readonly days: number; readonly certain: boolean; readonly status: Status | null };
  "late-start": DaysPassed;
  "checkpoint-missed": DaysPassed;
  "due-soon": { readonly due: Day; readonly days: number };
  "no-date": NoFacts;
  stale: DaysPassed;
  "done-not-complete": { readonly progress: number };
  "complete-not-done": { readonly status: Status };
  "continuous-with-due": { readonly due: Day };
  "amount-unreadable": Unreadable;
  "amount-uncertain": Unsure<Money>;
  "amount-negative": { readonly cents: number };
  "amount-not-canonical": { readonly cents: number };
  "cost-without-money": { readonly size: string };
  "cost-without-effect": { readonly size: string };
  "cost-effect-contradiction": { readonly size: string; readonly effect: string; readonly expected: string };
  "cost-small-with-addition": { readonly cents: number | null; readonly effect: string | null };
  "cost-fixed-term-without-end": NoFacts;
  "spent-before-start": { readonly cents: number; readonly status: Status };
  "impact-size-contradiction": { readonly size: string; readonly duration: string; readonly reach: string; readonly expected: string };
  "money-without-activity-code": { readonly expected: string | null };
  "activity-code-foreign": { readonly expected: string };
  "resources-missing": { readonly status: Status };
  /** How many metrics there are: 0, or more than one. */
  "impact-metric-count": { readonly count: number };
  "impact-metric-unknown": NoFacts;
  "statutory-without-law": NoFacts;
  "law-before-end": { readonly law: Day; readonly end: Day };
  "goal-benefit-pairing": { readonly goal: string; readonly benefit: string; readonly expected: string };
  "owner-group-company": NoFacts;
  "checkpoint-without-target": NoFacts;
  "value-unreadable": Unreadable;
  "value-uncertain": Unsure<string>;
  "value-not-canonical": NoFacts;
  "text-over-limit": { readonly length: number; readonly limit: number };
  "hidden-rows": { readonly rows: readonly number[] };
}

