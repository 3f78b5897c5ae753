import type { Status } from "../../values";
import type { Clause } from "./clauses";
import type { Sense } from "./vocabulary";

/** What a clause says of the status. */
export interface ClauseStatus {
  readonly status: Status;
  readonly sure: boolean;
  readonly negated: boolean;
  /** "Odottaa päätöstä": beside another status it is only a remark. */
  readonly waits: boolean;
  /** Only a verdict on the schedule ("myöhässä"): no status where another clause has one. */
  readonly verdict: boolean;
}

const VERDICTS: readonly Sense[] = ["late", "on-time"];

const PHASES: readonly Sense[] = ["early-phase", "phase", "last-phase"];

/** The status that a single sense stands for when nothing reverses it. */
const MEANS: Readonly<Partial<Record<Sense, readonly [Status, boolean]>>> = {
  begun: ["in-progress", true],
  "will-start": ["not-started", true],
  "will-end": ["in-progress", true],
  will: ["planned", false],
  "early-phase": ["planned", true],
  phase: ["in-progress", true],
  "last-phase": ["in-progress", true],
  late: ["in-progress", false],
  "on-time": ["in-progress", false],
};

/** What is left when a sense is negated: "ei aloitettu" is certain, "ei käynnissä" and "ei valmis" have to be confirmed. */
const NEGATED: Readonly<Partial<Record<Sense, readonly [Status, boolean]>>> = {
  begun: ["not-started", true],
  "not-started": ["in-progress", false],
  "will-start": ["not-started", false],
  will: ["cancelled", true],
  "in-progress": ["not-started", false],
  planned: ["not-started", false],
  "early-phase": ["not-started", false],
  phase: ["not-started", false],
  "last-phase": ["in-progress", false],
};

function isStatusSense(sense: Sense): sense is Status | `${Status}?` {
  return MEANS[sense] === undefined && !["wait", "partly", "not", "filler"].includes(sense);
}

function statusOf(sense: Status | `${Status}?`): readonly [Status, boolean] {
  return sense.endsWith("?") ? [sense.slice(0, -1) as Status, false] : [sense as Status, true];
}

function meaningOf(sense: Sense): readonly [Status, boolean] | undefined {
  return MEANS[sense] ?? (isStatusSense(sense) ? statusOf(sense) : undefined);
}

/** A phase with a state of its own: "kilpailutus käynnissä" is in progress, "pilotti valmis" does not make the action done. */
function phaseStatus(phases: readonly Sense[], states: readonly Sense[]): readonly [Status, boolean] {
  const last = phases.includes("last-phase");
  const early = phases.every((phase) => phase === "early-phase");
  const state = states.map((sense) => meaningOf(sense)?.[0]).find((status) => status !== undefined);
  if (state === "done") return last ? ["done", true] : ["in-progress", false];
  if (state === undefined || state === "in-progress") return [early ? "planned" : "in-progress", true];
  if (state === "not-started" || state === "planned") return ["planned", early];
  return [state, true];
}

/** "Vaihe 1", "2. vaihe", "fas 2": a numbered part of the work. */
const NUMBERED_PHASE = /(?:^| )(?:vaihe|vaihee|osa|fas|etapp|phase|stage)\p{L}* (?:\d|i{1,3}(?!\p{L})|iv(?!\p{L}))|(?:\d|(?:^| )i{1,3}|iv)\.? (?:vaihe|vaihee|osa|fas|etapp|phase|stage)/iu;

function mainStates(states: readonly Sense[]): readonly [Status, boolean] | undefined {
  const plain = states.filter((sense) => !VERDICTS.includes(sense));
  const read = (plain.length > 0 ? plain : states).map(meaningOf).filter((meaning) => meaning !== undefined);
  const first = read[0];
  if (first === undefined) return undefined;
  for (const winner of ["merged", "continuous"] as const) {
    if (read.some(([status]) => status === winner)) return [winner, read.every(([, sure]) => sure)];
  }
  if (read.every(([status]) => status === first[0])) return [first[0], read.some(([, sure]) => sure)];
  return [first[0], false];
}

function negatedStatus(senses: readonly Sense[]): readonly [Status, boolean] | undefined {
  const reversed = senses.find((sense) => sense !== "not" && sense !== "partly" && sense !== "wait");
  return reversed === undefined ? undefined : (NEGATED[reversed] ?? ["in-progress", false]);
}

/** What one clause says of the status; undefined when it says nothing of it. */
export function clauseStatus(clause: Clause): ClauseStatus | undefined {
  const { senses } = clause;
  const negated = senses.includes("not");
  const states = senses.filter((sense) => !PHASES.includes(sense) && meaningOf(sense) !== undefined);
  const phases = senses.filter((sense) => PHASES.includes(sense));
  const waitsAt = senses.indexOf("wait");
  if (waitsAt === 0 || (waitsAt > 0 && states.length === 0)) {
    const object = phases.length > 0 || states.length > 0 || clause.unknown > 0;
    return { status: object ? "on-hold" : "not-started", sure: true, negated: false, waits: object, verdict: false };
  }
  const part = phases.length === 0 && NUMBERED_PHASE.test(clause.rest.join(" "));
  if (part && !negated && (states.length === 0 || mainStates(states)?.[0] === "done")) return { status: "in-progress", sure: false, negated, waits: false, verdict: false };
  const read = negated ? negatedStatus(senses) : phases.length > 0 ? phaseStatus(phases, states) : mainStates(states);
  if (read === undefined) return undefined;
  const [status, sure] = read;
  const verdict = phases.length === 0 && states.length > 0 && states.every((sense) => VERDICTS.includes(sense));
  const partly = senses.includes("partly") && !(status === "in-progress" && states.includes("in-progress"));
  if (partly && !negated) return { status: status === "done" ? "in-progress" : status, sure: false, negated: false, waits: false, verdict };
  return { status, sure: sure && waitsAt < 0, negated, waits: false, verdict };
}
