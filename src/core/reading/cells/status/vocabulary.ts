import type { Status } from "../../values";

/**
 * What a word in a status cell says.
 * - a status, or a status with "?": it probably means that one
 * - begun: "aloitettu": in progress, but negated certainly not started
 * - will-start: "alkaa"; will-end: "valmistuu"; will: "toteutetaan", negated certainly cancelled
 * - early-phase, phase, last-phase: "esiselvitys", "kilpailutus", "käyttöönotto"; what is done is then only the phase
 * - wait: alone not started, with what it waits for on hold
 * - late, on-time: a verdict on the schedule, never a status
 * - partly: "lähes", "osittain"
 * - filler: says nothing by itself
 */
export type Sense =
  | Status
  | `${Status}?`
  | "begun"
  | "will-start"
  | "will-end"
  | "will"
  | "early-phase"
  | "phase"
  | "last-phase"
  | "wait"
  | "late"
  | "on-time"
  | "partly"
  | "not"
  | "filler";

/** A language's words of status cells. */
export interface StatusVocabulary {
  /** The names that drop-downs and reports use; right as they are in a table of this language, whatever the case. */
  readonly names: Readonly<Record<Status, readonly [string, ...string[]]>>;
  /** Names that stand in the city's own reports in this language; right in any table of a city that uses the language. */
  readonly reportNames: readonly string[];
  /** Phrases by sense, in lower case; "*" after a word stands for any ending. The word "ei" of a phrase stands for any negation. */
  readonly phrases: Readonly<Partial<Record<Sense, readonly string[]>>>;
}
