import type { NoteCode } from "../../note";
import type { Reading, ReadingStatus } from "../../reading";
import { readStatusText } from "../status/status-text";
import type { Status } from "../../values";
import { referenceTarget } from "./ditto";
import { withDots } from "./lost-dots";
import { isTemplateText } from "./template-text";
import type { TextChoices } from "./text-column";
import { dottedTitle } from "./text-column";
import { titleParts, withoutBullet, withoutStop } from "./title-marks";
import { languageParts } from "./two-languages";

/** A title as understood; `changed` when something had to go. */
export interface TitleText {
  readonly status: Extract<ReadingStatus, "ok" | "normalised" | "uncertain">;
  readonly title: string;
  readonly suggestion?: string | undefined;
  readonly note?: NoteCode | undefined;
  readonly detail?: string | undefined;
  readonly aside?: Reading<string>["aside"];
}

/** A status in brackets behind a title says what became of the action; "(pilotti)" only says what it is. */
const STATUS_BEHIND = /^(?<title>.{3,}?)(?:\s*\((?<inside>\p{L}[^()]{3,30})\)|\s+[-–—]\s+(?<dashed>\p{Ll}{4,30}|\p{Lu}{4,30}))$/u;
/** "PERUTTU: Arkistointi": a shouted status in front. */
const STATUS_BEFORE = /^(?<inside>\p{Lu}{4,20})(?::\s*|\s+(?=\p{Lu}\p{Ll}))(?<title>.{3,})$/u;
/** Most titles have neither, and need no closer look. */
const MAY_TELL_FATE = /\)$|\s[-–—]\s(?:\p{Ll}+|\p{Lu}{4,})$|^\p{Lu}{4}/u;
const FATES: readonly Status[] = ["done", "postponed", "cancelled", "merged", "on-hold"];
const QUOTED = /^(?:["”“](?<inner>[^"”“]+)["”“]|['’](?<marked>[^'’].*))$/u;
const FEWEST_LETTERS = 3;
const FEWEST_WITH_DIGITS = 4;
/** A longer title without three letters would be all punctuation. */
const LONG_ENOUGH = 200;
/** What a program shows for a character that it could not read. */
const LOST = "\uFFFD";
const LINK = /^(?:https?:\/\/|www\.)\S+$/iu;
const NOT_A_NAME = /^[\d\s.,:/%€+-]+$/u;

/** What a title is besides words: too short, a reference, a template's text, a number. */
function oddity(title: string): NoteCode | undefined {
  if (isTemplateText(title)) return "template-text";
  if (referenceTarget(title) !== undefined) return "elsewhere";
  if (NOT_A_NAME.test(title)) return "value-of-another-field";
  if (title.length > LONG_ENOUGH) return undefined;
  // "M365" and "TE24" are names, "A1" and "x" are not.
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const digits = title.match(/\d/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS || (letters > 0 && letters + digits >= FEWEST_WITH_DIGITS) ? undefined : "too-short";
}

/** "Arkistointi (peruttu)": the title, and the status that was written behind it. */
function fateOf(text: string): { readonly title: string; readonly inside: string; readonly status: Status } | undefined {
  if (text.length > 300 || !MAY_TELL_FATE.test(text)) return undefined;
  const { title = "", dashed = "", inside = dashed } = STATUS_BEHIND.exec(text)?.groups ?? STATUS_BEFORE.exec(text)?.groups ?? {};
  const read = inside === "" ? undefined : readStatusText(inside);
  return read?.status !== undefined && read.sure && FATES.includes(read.status) ? { title, inside, status: read.status } : undefined;
}

/** Reads a title that is on one line and free of what is invisible. `lines` is the same text with its line breaks. */
export function readTitle(text: string, lines: string, choices: TextChoices): TitleText {
  if (LINK.test(text)) return { status: "ok", title: text };
  const quoted = QUOTED.exec(text)?.groups;
  const fate = fateOf(text);
  if (fate !== undefined) return { status: "uncertain", title: fate.title, note: "value-of-another-field", detail: fate.inside, aside: { status: fate.status } };
  const bulletless = withoutBullet((quoted?.["inner"] ?? quoted?.["marked"] ?? text).trim());
  const { title: named, id, mark, footnote } = titleParts(bulletless);
  const title = withoutStop(named);
  if (title.includes(LOST)) return { status: "uncertain", title, note: "characters-lost" };
  const changed = title !== text ? "normalised" : "ok";
  const found = { title, detail: mark, ...(id === undefined ? {} : { aside: { id } }) };
  const odd = oddity(title);
  if (odd !== undefined) return { ...found, status: "uncertain", note: odd };
  if (footnote) return { ...found, status: "uncertain", note: "footnote-mark" };
  const dotted = dottedTitle(title, choices) ?? withDots(title);
  if (dotted !== undefined) return { ...found, status: "uncertain", title: dotted, suggestion: dotted, note: "typo" };
  if (languageParts(lines) !== undefined) return { ...found, status: "uncertain", note: "two-languages" };
  return { ...found, status: changed };
}
