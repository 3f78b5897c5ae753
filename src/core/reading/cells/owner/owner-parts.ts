import { emailIn, phoneIn } from "../text/personal-data";
import { isGivenName } from "./given-names";
import { saysLeaving } from "./remarks";

/** An owner cell taken apart, before anybody is recognised in it. */
export interface OwnerParts {
  /** Names between commas, slashes, "ja" …, in order. */
  readonly names: readonly string[];
  /** What stood in brackets. */
  readonly remarks: readonly string[];
  /** The owner before an arrow. */
  readonly before: string | undefined;
  readonly phone: string | undefined;
  /** An address beside a name. */
  readonly address: string | undefined;
  /** Ends with a question mark, or "ym.". */
  readonly doubted: boolean;
}

const LISTS = /\s*[,;/+&|\n•]\s*|\s+-\s+|:\s+/u;
const ANDS = /(?<!-)\s+(?:ja|sekä|och|samt|and|tai|eller|or)\s+/u;
const ARROW = /\s*(?:-+>|=+>|→|➔|➜|⇒)\s*|\s+>+\s+/u;
/** "ent. Virtanen, nyt Korhonen", "Virtanen, 1.8. alkaen Korhonen": a change of owner in words. */
const CHANGE = /^(?:(?:ent\.?|entinen|aiemmin|aik\.|tidigare|f\.d\.|formerly)\s+)?(?<before>\p{L}[^,;]*?)[,;]?\s+(?:(?:nyt|nyk\.?|nykyisin|jatkossa|sitten|nu|nuvarande|sedan|now)|(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}\/\d{2,4}|20\d\d)\s*(?:alkaen|lähtien|från|from))[:,]?\s+(?=\p{Lu})/u;
const UNSURE_BEFORE = /^(?:\?+\s*|(?:ehkä|mahdollisesti|mahd\.|kanske|eventuellt|maybe)\s+)/iu;
/** "Virtanen vastaa" */
const ANSWERS_BEHIND = /\s+(?:vastaa|vastuussa|vetää|ansvarar|ansvarig|responsible)$/iu;
/** "ja työryhmä" behind a name. */
const GROUP = /^\p{Ll}*(?:ryhmä|tiimi|team(?:et)?|grupp(?:en)?)$/u;
const PHONE_LABEL = /(?:puh|puhelin|gsm|matkapuh|tel|tfn|telefon|mob|mobil|phone|p)?[.:]{0,2}\s*$/iu;
const AND_OTHERS = /,?\s+(?:ym|yms|mm|ynnä muut|m\.? ?fl|et al|jne)\.?$/iu;
const SHARE = /\s*\(?\b\d{1,3} ?%\)?/gu;
const MOST_NAMES = 20;
const NUMBERING = /(?:^|\s)\d{1,2}[.)]\s+(?=\p{Lu})/gu;
/** "Virtanen 31.12. asti", "Virtanen 2025 alkaen": a time is a remark. */
const TIME_BEHIND = /\s+(?<time>(?:\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{1,2}\/(?:\d{4}|\d{2})|\d{4})\s*(?:-|asti|saakka|alkaen|lähtien|eteenpäin|från|till|until|from)?)$/u;

/** "Virtanen jää eläkkeelle": what becomes of an owner, without brackets. */
const LEAVING_BEHIND = /^(?<who>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}) (?<then>\p{Ll}.+)$/u;

function without(text: string, part: string, label?: RegExp): string {
  const at = text.indexOf(part);
  if (at < 0) return text;
  const before = label === undefined ? text.slice(0, at) : text.slice(0, at).replace(label, "");
  return (before + text.slice(at + part.length)).replace(/[<>]|\(\s*\)/gu, "").replace(/^[\s,;:/-]+|[\s,;:/-]+$/gu, "");
}

function splitBrackets(text: string): { readonly outside: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  const outside = text.replace(/\s*[([](?<inside>[^()[\]]*)[)\]]/gu, (_found, inside: string) => {
    if (inside.trim() !== "") remarks.push(inside.trim());
    return "";
  });
  return { outside: outside.replace(/[()[\]]/gu, " ").replace(/ {2,}/gu, " ").trim(), remarks };
}

/** "ja" parts people; inside a unit's name ("kasvun ja oppimisen palvelut") a small letter follows. */
function splitAnds(text: string, isOne: (text: string) => boolean): readonly string[] {
  if (isOne(text)) return [text];
  const sides = text.split(ANDS);
  return sides.slice(1).every((side) => /^\p{Lu}/u.test(side) || isOne(side) || GROUP.test(side)) ? sides : [text];
}

/** Where semicolons or lines part the people, a comma may stand inside a name: "Virtanen, Maija; Korhonen, Matti". */
function splitPeople(text: string, isOne: (text: string) => boolean): readonly string[] {
  return text.split(/\s*[;\n]\s*/u, MOST_NAMES).filter((part) => part !== "").flatMap((part) => splitNames(part, isOne));
}

function splitNames(text: string, isOne: (text: string) => boolean): readonly string[] {
  if (isOne(text)) return [text];
  const listed = text.split(LISTS, MOST_NAMES).filter((part) => part !== "");
  const [first = "", second = "", third] = listed;
  // "Virtanen, Maija" and "Virtanen, M." are one person, the surname first.
  const turned = third === undefined && text.includes(",") && !/\s/u.test(first + second) && (isGivenName(second) || /^\p{Lu}\.?$/u.test(second)) && !isGivenName(first) && first.length > 2;
  if (turned) return [`${second} ${first}`];
  return listed.flatMap((part) => splitAnds(part, isOne));
}

/**
 * Takes an owner cell apart: names, remarks in brackets, the former owner before an arrow, phone and address.
 * @param isOne whether a text is one known unit, whatever words stand in it
 */
export function ownerParts(text: string, isOne: (text: string) => boolean): OwnerParts {
  const phone = phoneIn(text);
  const noPhone = phone === undefined ? text : without(text, phone, PHONE_LABEL);
  const found = emailIn(noPhone);
  const bare = found === undefined ? noPhone : without(noPhone, found, /(?:s-?posti|sähköposti|e-?post|e-?mail|email)[.:]?\s*$/iu);
  // Several addresses are several people; one beside a name belongs to that.
  const address = bare === "" || emailIn(bare) !== undefined ? undefined : found;
  const { outside, remarks } = splitBrackets(address === undefined ? noPhone : bare);
  const doubted = outside.endsWith("?") || AND_OTHERS.test(outside) || remarks.some((remark) => /^\?+$/u.test(remark)) || UNSURE_BEFORE.test(outside);
  const sure = outside.replace(/\?+$/u, "").replace(AND_OTHERS, "").replace(UNSURE_BEFORE, "").replace(/^[†‡]+\s*/u, "").replace(ANSWERS_BEHIND, "").replace(CHANGE, "$<before> → ").replace(SHARE, "").replace(NUMBERING, ", ").trim();
  const owners = sure.split(ARROW).filter((part) => part !== "");
  const now = owners[owners.length - 1] ?? "";
  const times: string[] = [];
  const names = splitPeople(now, isOne).map((name) => {
    const { who, then } = LEAVING_BEHIND.exec(name)?.groups ?? {};
    if (who !== undefined && then !== undefined && saysLeaving(then)) {
      times.push(then);
      return who;
    }
    const time = TIME_BEHIND.exec(name);
    if (time !== null) times.push(time.groups?.["time"] ?? "");
    return time === null ? name : name.slice(0, time.index);
  });
  return { names, remarks: [...remarks.filter((remark) => !/^\?+$/u.test(remark)), ...times], before: owners.length > 1 ? owners.slice(0, -1).join(", ") : undefined, phone, address, doubted };
}
