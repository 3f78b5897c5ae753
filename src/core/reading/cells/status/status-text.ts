import type { NoteCode } from "../../note";
import type { Light, Status } from "../../values";
import type { ClauseStatus } from "./clause-status";
import { clauseStatus } from "./clause-status";
import type { Clause } from "./clauses";
import { clausesOf } from "./clauses";

/** What a whole status text says. */
export interface StatusText {
  readonly status: Status | undefined;
  readonly sure: boolean;
  /** Further statuses that stand beside the main one. */
  readonly others: readonly Status[];
  /** Two statuses that exclude each other: none of them may be taken. */
  readonly conflict: boolean;
  readonly percent: number | undefined;
  readonly light: Light | undefined;
  readonly detail: string;
  readonly note: NoteCode | undefined;
  /** Nothing but a time stands in it. */
  readonly onlyTime: boolean;
}

interface ReadClause {
  readonly clause: Clause;
  readonly read: ClauseStatus;
}

/** Of these an action can have only one at a time. */
const EXCLUSIVE: readonly Status[] = ["not-started", "in-progress", "done", "cancelled"];
/** Unknown words beside these are what the status is about: what it was merged into, what it waits for, why it was cancelled. */
const TAKES_OBJECT: readonly Status[] = ["merged", "on-hold", "cancelled"];
/** Not yet under way: said of one action, these are one. */
const BEFORE_START: readonly Status[] = ["not-started", "planned"];
const LABEL = /^(?:nro|nr|no|numero|kohta\p{L}*|toimenpi\p{L}*|tp|hanke\p{L}*|hankkee\p{L}*|projekti\p{L}*|rivi\p{L}*|åtgärd\p{L}*|projekt\p{L}*|punkt|action|item|row|i|med|with|of|in|av|til[l]?|to|into)\.?$/iu;

function excludes(main: ReadClause, other: ReadClause): boolean {
  if (other.clause.joint === "alternative") return true;
  if (other.clause.joint === "bracket" || other.clause.dated || other.read.waits || main.read.waits) return false;
  // "Valmis, jatkuu": something goes on after it.
  if (main.read.status === "done" && other.read.status === "in-progress") return false;
  return EXCLUSIVE.includes(main.read.status) && EXCLUSIVE.includes(other.read.status);
}

/** The rest of the text; of a merged action the number that it was merged into, without "nro". */
function detailOf(clauses: readonly Clause[], status: Status | undefined): string {
  const parts = clauses.map(({ rest }) => (status === "merged" ? rest.filter((word) => !LABEL.test(word)).map((word) => word.replace(/:\p{L}+$/u, "")) : rest).join(" "));
  const detail = parts.filter((part) => part !== "").join(", ");
  return /\d/u.test(detail) || clauses.some(({ unknown, senses }) => unknown > 0 || senses.includes("late") || senses.includes("wait")) ? detail : "";
}

function withPercent(status: Status, percent: number): { readonly status: Status; readonly sure: boolean } {
  if (status === "done") return percent >= 100 ? { status, sure: true } : { status: "in-progress", sure: false };
  if (status === "not-started") return { status, sure: percent === 0 };
  return { status, sure: status !== "in-progress" || percent < 100 };
}

/** A percentage alone: 0 and 100 are statuses, anything between is progress in the wrong column. */
function percentOnly(percent: number): { readonly status: Status | undefined; readonly sure: boolean } {
  if (percent > 100) return { status: undefined, sure: false };
  if (percent === 0) return { status: "not-started", sure: true };
  return percent === 100 ? { status: "done", sure: true } : { status: "in-progress", sure: false };
}

function noteOf(main: ReadClause, several: boolean, partly: boolean, doubted: boolean, typo: boolean): NoteCode | undefined {
  if (several) return "several-values";
  if (main.read.negated && !main.read.sure) return "negated";
  if (partly) return "partly-understood";
  if (doubted) return "marked-unsure";
  if (typo) return "typo";
  return main.read.sure ? undefined : "two-candidates";
}

/** "Käynnissä, jatkuva": continuous work is in progress, too. */
function continuousOf(read: readonly ReadClause[]): ReadClause | undefined {
  return read.find((each) => each.read.status === "continuous" && read.every((other) => other.read.status === "continuous" || other.read.status === "in-progress"));
}

/** Whether two statuses of one cell are one: "suunnitteilla, alkaa 2026", "käynnissä, valmis 12/2025". */
function agrees({ read: { status } }: ReadClause, other: ReadClause): boolean {
  if (other.read.status === status) return true;
  if (status === "continuous") return other.read.status === "in-progress";
  if (other.clause.joint === "alternative") return false;
  // "Peruttu: ei rahoitusta": why it was.
  if (status === "cancelled" && !other.read.sure) return true;
  if (BEFORE_START.includes(status) && BEFORE_START.includes(other.read.status)) return true;
  return other.read.status === "done" && other.clause.dated && (status === "in-progress" || BEFORE_START.includes(status));
}

function statusesOf(clauses: readonly Clause[]): readonly ReadClause[] {
  const all: ReadClause[] = [];
  for (const clause of clauses) {
    const status = clauseStatus(clause);
    if (status !== undefined) all.push({ clause, read: status });
  }
  const proper = all.filter((each) => !each.read.verdict);
  return proper.length > 0 ? proper : all;
}

/** Reads the text of a status cell, other than an empty mark. */
export function readStatusText(text: string): StatusText {
  const clauses = clausesOf(text);
  const read = statusesOf(clauses);
  const percent = clauses.find((clause) => clause.percent !== undefined)?.percent;
  const light = clauses.find((clause) => clause.light !== undefined)?.light;
  const doubted = clauses.some((clause) => clause.doubted);
  const nothing = { others: [], conflict: false, percent, light, detail: detailOf(clauses, undefined), onlyTime: false };
  // "Suunniteltu → käynnissä": the last one holds now.
  const changed = read.findLast(({ clause }, index) => index > 0 && clause.joint === "change");
  const main = changed ?? continuousOf(read) ?? read[0];
  if (main === undefined) {
    if (percent === undefined || clauses.some((clause) => clause.unknown > 0)) {
      const onlyTime = clauses.length > 0 && clauses.every((clause) => clause.dated && clause.unknown === 0 && clause.light === undefined);
      return { ...nothing, status: undefined, sure: false, note: undefined, onlyTime };
    }
    const alone = percentOnly(percent);
    return { ...nothing, ...alone, sure: alone.sure && !doubted, note: alone.sure ? undefined : "value-of-another-field" };
  }
  const rivals = changed === undefined ? read.filter((each) => !agrees(main, each)) : [];
  if (rivals.some((other) => excludes(main, other))) {
    const statuses = [main, ...rivals].map((each) => each.read.status);
    return { ...nothing, status: undefined, sure: false, others: statuses, conflict: true, note: "several-values" };
  }
  const unknown = main.clause.unknown > 0 && !TAKES_OBJECT.includes(main.read.status);
  const fitted = percent === undefined ? { status: main.read.status, sure: true } : withPercent(main.read.status, percent);
  const sure = fitted.sure && main.read.sure && rivals.length === 0 && changed === undefined && !unknown && !doubted;
  const typo = clauses.some((clause) => clause.typo);
  return {
    ...nothing,
    status: fitted.status,
    sure,
    others: [...new Set(rivals.map((each) => each.read.status))],
    detail: detailOf(clauses, main.read.status),
    note: noteOf(main, rivals.length > 0 || changed !== undefined, unknown, doubted, typo),
  };
}
