import type { Token, WordToken } from "../tokens/token";
import { roleOfEnding } from "../words/endings";
import type { Meaning } from "../words/meaning";
import type { Point } from "./point";
import type { Scanned } from "./scanned";
import { pointAt } from "./scanned";
import { skipClock } from "./scan-numbers";
import { addUnit, ROMANS, scanPart, scanYearOrWeek } from "./scan-units";
import { shortYearAt } from "./short-year";

/** The value of a Roman numeral. A lone "i" is Swedish for "in" unless a sign, a unit's name or, at the start, a year follows. */
function romanAt(tokens: readonly Token[], at: number, text: string): number | undefined {
  const value = ROMANS[text];
  if (value !== 1) return value;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before?.kind === "sign" && before.glued && (before.sign === "/" || before.sign === "-") && tokens[at]?.glued) return value;
  // "2025 I"
  if (next === undefined && before?.kind === "number" && before.width === 4) return value;
  if (next?.kind === "sign") return next.sign === "/" || next.sign === "-" || next.sign === "." ? value : undefined;
  if (next?.kind === "number") return at === 0 && next.width === 4 ? value : undefined;
  return next?.kind === "word" && next.known?.meaning.is === "unit" ? value : undefined;
}

/** The day number before a month's name: "1. toukokuuta", "1-May". */
function takeDayBefore(scanned: Scanned, token: WordToken): Point | undefined {
  const isDay = (point: Point | undefined): point is Point => point?.unit.kind === "number" && point.unit.form !== "roman" && point.unit.width <= 2;
  if (isDay(scanned.lastPoint())) return scanned.takeLastPoint();
  const join = scanned.items.at(-1);
  const before = scanned.items.at(-2);
  if (join?.type !== "join" || !join.glued || join.join !== "range" || !token.glued || before?.type !== "point" || !isDay(before.point)) return undefined;
  scanned.items.splice(-2, 2);
  return before.point;
}

const DAY_WORDS: ReadonlySet<string> = new Set(["päivä", "päivänä", "päivään", "pv"]);

/** The day number after a month's name, before a year: "May 1, 2025", "joulukuun 15. päivä 2025". */
function dayAfter(tokens: readonly Token[], at: number): { readonly day: number; readonly next: number } | undefined {
  const day = tokens[at];
  const sign = tokens[at + 1];
  const after = sign?.kind === "sign" && (sign.sign === "," || sign.sign === ".") ? at + 2 : at + 1;
  const word = tokens[after];
  const next = word?.kind === "word" && DAY_WORDS.has(word.text) ? after + 1 : after;
  const year = tokens[next];
  if (day?.kind !== "number" || day.width > 2 || day.glued || year?.kind !== "number" || year.width !== 4 || year.glued) return undefined;
  return { day: day.value, next };
}

function scanMonth(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken, month: number): number {
  const role = roleOfEnding(token.known?.ending ?? "");
  const marks = new Set(role ? [role] : []);
  const before = takeDayBefore(scanned, token);
  if (before?.unit.kind === "number") return addUnit(scanned, tokens, at, at + 1, { kind: "day", day: before.unit.value, month }, { marks, start: before.start });
  const after = dayAfter(tokens, at + 1);
  if (after) return addUnit(scanned, tokens, at, after.next, { kind: "day", day: after.day, month }, { marks });
  return addUnit(scanned, tokens, at, at + 1, { kind: "part", of: "month", index: month }, { marks });
}

function scanYearWord(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken): number {
  scanned.flags.add("year");
  const before = scanned.lastPoint();
  if (before?.unit.kind === "number" && before.unit.form === "plain") {
    // "2 vuotta": a duration.
    scanned.takeLastPoint();
    scanned.flags.add("vague");
    scanned.addRemark(token.text);
    return at + 1;
  }
  const role = roleOfEnding(token.text);
  if (role) scanned.addMark(role, false);
  if (shortYearAt(tokens, at + 1)) return addUnit(scanned, tokens, at, at + 1, { kind: "year" });
  const [hyphen, year] = [tokens[at + 1], tokens[at + 2]];
  // "vuosi-2025": the hyphen says no "until".
  return hyphen?.kind === "sign" && hyphen.sign === "-" && hyphen.glued && year?.kind === "number" && year.glued && year.width === 4 ? at + 2 : at + 1;
}

function scanSeason(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken, meaning: Meaning & { is: "season" }): number {
  const { season, piece, month } = meaning;
  const ending = token.known?.ending ?? "";
  const role = roleOfEnding(ending);
  // With an ending the word is the season's alone: "kesällä" is never June.
  const more = { ...(piece ? { piece } : {}), ...(month !== undefined && ending === "" ? { month } : {}) };
  return addUnit(scanned, tokens, at, at + 1, { kind: "season", season, ...more }, { marks: new Set(role ? [role] : []) });
}

/** "vaihe 1", "fas II", "1. vaihe": a number that is no time. */
function scanPhase(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken): number {
  scanned.addRemark(token.text);
  const index = scanned.items.length - 2;
  const before = scanned.items[index];
  if (before?.type === "point" && before.point.unit.kind === "number") {
    scanned.items.splice(index, 1);
    return at + 1;
  }
  const next = tokens[at + 1];
  if (next?.kind === "number" && next.width <= 2) return at + 2;
  return next?.kind === "word" && ROMANS[next.text] !== undefined ? at + 2 : at + 1;
}

/** Takes in the word at an index; gives back the index after what it used. */
export function scanWord(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken): number {
  const roman = romanAt(tokens, at, token.text);
  if (roman !== undefined) {
    const follower = tokens[at + 1];
    const unit: Point["unit"] = { kind: "number", value: roman, width: 1, form: "roman" };
    if (follower?.kind === "sign" && follower.sign === "/") return addUnit(scanned, tokens, at, at + 1, unit);
    scanned.addPoint(pointAt(scanned, tokens, at, at + 1, unit));
    return at + 1;
  }
  const { known } = token;
  if (!known) return scanUnknown(scanned, tokens, at, token);
  if (known.typo) scanned.typo = true;
  const { meaning } = known;
  switch (meaning.is) {
    case "month":
      return scanMonth(scanned, tokens, at, token, meaning.month);
    case "season":
      return scanSeason(scanned, tokens, at, token, meaning);
    case "season-letter":
      return scanSeasonLetter(scanned, tokens, at, token, meaning);
    case "unit":
      return scanPart(scanned, tokens, at, token, meaning);
    case "year-or-week":
      return scanYearOrWeek(scanned, tokens, at);
    case "year":
      return scanYearWord(scanned, tokens, at, token);
    case "ordinal":
      scanned.addPoint(pointAt(scanned, tokens, at, at + 1, { kind: "number", value: meaning.value, width: 1, form: "ordinal" }));
      return at + 1;
    case "holiday":
      return addUnit(scanned, tokens, at, at + 1, { kind: "holiday", holiday: meaning.holiday });
    case "turn-of-year":
      // "touko-kesäkuun vaihde" is no turn of the year, "vuosien 2025 ja 2026 vaihde" is.
      if (token.text.startsWith("vaih") && !scanned.flags.has("year")) return at + 1;
      return addUnit(scanned, tokens, at, at + 1, { kind: "turn-of-year" });
    case "school-year":
      return addUnit(scanned, tokens, at, at + 1, { kind: "school-year" });
    case "clock":
      return skipClock(tokens, at + 1);
    case "phase":
      return scanPhase(scanned, tokens, at, token);
    case "mark":
      scanned.addMark(meaning.mark, meaning.after === true);
      return at + 1;
    case "join":
      scanned.addJoin(meaning.join, false);
      return at + 1;
    case "flag":
      if (meaning.flag === "unset" && at === 0) scanned.opensUnset = true;
      scanned.flags.add(meaning.flag);
      if (meaning.flag === "moved" || meaning.flag === "formerly") scanned.movedIn.add(scanned.section);
      return at + 1;
    case "status":
      scanned.status ??= meaning.status;
      return at + 1;
    case "tail":
    case "filler":
      return at + 1;
  }
}

/** "K/S 2025": the letter before the stroke has the year of the one after it. */
function sharesYear(tokens: readonly Token[], at: number): boolean {
  const [sign, letter, year] = tokens.slice(at + 1, at + 4);
  return sign?.kind === "sign" && sign.sign === "/" && letter?.kind === "word" && letter.known?.meaning.is === "season-letter" && year?.kind === "number" && year.width === 4;
}

/** K25, S 2025: a letter that is a season only beside a year. */
function scanSeasonLetter(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken, meaning: Meaning & { is: "season-letter" }): number {
  const sign = tokens[at + 1];
  const number = sign?.kind === "sign" ? tokens[at + 2] : sign;
  const year = number?.kind === "number" && number.width === 4;
  if (year || shortYearAt(tokens, at + 1) || sharesYear(tokens, at)) return addUnit(scanned, tokens, at, at + 1, { kind: "season", season: meaning.season });
  scanned.addRemark(token.text);
  return at + 1;
}

/** A word that is no part of any time, with the digits that belong to it (NIS2). */
function scanUnknown(scanned: Scanned, tokens: readonly Token[], at: number, token: WordToken): number {
  scanned.addRemark(token.text);
  const next = tokens[at + 1];
  return next?.kind === "number" && next.glued && next.width <= 2 ? at + 2 : at + 1;
}
