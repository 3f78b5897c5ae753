import { foldAccents } from "../../../text/clean";
import { ENDINGS, LONGEST_ENDING } from "./endings";
import type { Meaning } from "./meaning";
import { MONTH_NAMES } from "./month-names";
import { VOCABULARY } from "./vocabulary";

/** The vocabulary as look-up maps; one with accents and one without. */
interface Lexicon {
  /** Words that stand as they are; stems too. */
  readonly exact: ReadonlyMap<string, Meaning>;
  /** Words that may carry an ending. */
  readonly stems: ReadonlyMap<string, Meaning>;
  /** First parts of compounds: touko(kuu), kevät(kausi), loppu(vuosi). */
  readonly heads: ReadonlyMap<string, Meaning>;
}

const SEASON_HEADS = ["kevät", "kesä", "talvi", "vår", "höst", "sommar", "vinter"];
const PIECE_HEADS: readonly (readonly [string, "early" | "mid" | "late"])[] = [
  ["alku", "early"],
  ["var", "early"],
  ["keski", "mid"],
  ["loppu", "late"],
  ["jälki", "late"],
  ["myöhäis", "late"],
  ["för", "early"],
  ["tidig", "early"],
  ["hög", "mid"],
  ["sen", "late"],
  ["efter", "late"],
  ["mid", "mid"],
];

const words = (list: string): string[] => list.split(" ").filter((word) => word !== "");

function build(fold: (word: string) => string): Lexicon {
  const exact = new Map<string, Meaning>();
  const stems = new Map<string, Meaning>();
  const heads = new Map<string, Meaning>();
  const addForm = (word: string, meaning: Meaning): void => {
    if (!exact.has(fold(word))) exact.set(fold(word), meaning);
  };
  const addStem = (word: string, meaning: Meaning): void => {
    addForm(word, meaning);
    if (!stems.has(fold(word))) stems.set(fold(word), meaning);
  };
  for (const { means, stems: stemList = "", forms = "" } of VOCABULARY) {
    for (const word of words(stemList)) addStem(word, means);
    for (const word of words(forms)) addForm(word, means);
  }
  MONTH_NAMES.forEach(({ finnish, names, short }, index) => {
    const meaning: Meaning = { is: "month", month: index + 1 };
    for (const word of [finnish, `${finnish}k`, `${finnish}kk`]) addForm(word, meaning);
    addStem(`${finnish}kuu`, meaning);
    for (const word of words(names)) addStem(word, meaning);
    for (const word of words(short)) addForm(word, meaning);
    heads.set(fold(finnish), meaning);
  });
  for (const word of SEASON_HEADS) {
    const meaning = exact.get(fold(word));
    if (meaning) heads.set(fold(word), meaning);
  }
  for (const [word, piece] of PIECE_HEADS) heads.set(fold(word), { is: "mark", mark: piece });
  return { exact, stems, heads };
}

const withAccents = build((word) => word);
// Short words lose too much with their dots: "var" is not "vår".
const withoutAccents = build((word) => (word.length < 4 ? word : foldAccents(word)));

/** A word found: what it means, and the ending that it carries. */
export interface FoundWord {
  readonly meaning: Meaning;
  readonly ending: string;
}

/** A stem with one of the known endings. */
function inflected(word: string, { stems }: Lexicon): FoundWord | undefined {
  for (let cut = word.length - 1; cut >= 3 && word.length - cut <= LONGEST_ENDING; cut -= 1) {
    const ending = word.slice(cut);
    if (!ENDINGS.has(ending)) continue;
    const meaning = stems.get(word.slice(0, cut));
    if (meaning) return { meaning, ending };
  }
  return undefined;
}

/** What the two parts of a compound say together: touko + kuussa, kevät + kausi, loppu + syksyllä, alku + vuodesta. */
function combine(head: Meaning, tail: Meaning): Meaning | undefined {
  if (head.is === "month") {
    if (tail.is === "unit" && tail.unit === "month") return head;
    return head.month === 9 && tail.is === "tail" ? { is: "season", season: "autumn" } : undefined;
  }
  if (head.is === "season") {
    if (tail.is === "unit" && tail.unit === "month" && head.month !== undefined) return { is: "month", month: head.month };
    return tail.is === "tail" || (tail.is === "unit" && tail.unit === "half") ? { is: "season", season: head.season } : undefined;
  }
  if (head.is !== "mark" || (head.mark !== "early" && head.mark !== "mid" && head.mark !== "late")) return undefined;
  if (tail.is === "season" && tail.piece === undefined) return { is: "season", season: tail.season, piece: head.mark };
  if (tail.is === "year" && head.mark !== "mid") return { is: "season", season: head.mark === "early" ? "earlyYear" : "lateYear" };
  const halfName = tail.is === "tail" || (tail.is === "unit" && tail.unit === "half");
  return halfName && head.mark !== "mid" ? { is: "mark", mark: head.mark === "early" ? "first-half" : "second-half", after: true } : undefined;
}

function simple(word: string, lexicon: Lexicon): FoundWord | undefined {
  const meaning = lexicon.exact.get(word);
  return meaning ? { meaning, ending: "" } : inflected(word, lexicon);
}

function compound(word: string, lexicon: Lexicon): FoundWord | undefined {
  for (let cut = 3; cut <= word.length - 1 && cut <= 8; cut += 1) {
    const head = lexicon.heads.get(word.slice(0, cut));
    const tail = head && simple(word.slice(cut), lexicon);
    const meaning = head && tail && combine(head, tail.meaning);
    if (meaning) return { meaning, ending: tail.ending };
  }
  return undefined;
}

/** The meaning of a folded word written right, with an ending or as a compound. */
export function findWord(word: string): FoundWord | undefined {
  return simple(word, withAccents) ?? compound(word, withAccents);
}

/** The same for a word whose dots were lost ("kevat", "hosten"). */
export function findWithoutAccents(word: string): FoundWord | undefined {
  if (word.length < 4) return undefined;
  const plain = foldAccents(word);
  return simple(plain, withoutAccents) ?? compound(plain, withoutAccents);
}

/** Stems that a misspelt word is compared with. */
export const STEMS: ReadonlyMap<string, Meaning> = withAccents.stems;
