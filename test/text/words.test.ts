import { describe, expect, it } from "@jest/globals";
import { LANGUAGES } from "../../src/core/programme/language";
import { PLAIN_FIELDS } from "../../src/core/programme/fields";
import { porvoo } from "../../src/core/programme/porvoo";
import { NOTE_CODES } from "../../src/core/reading/note";
import { DECISION_CODES } from "../../src/core/reading/roadmap";
import { COMMANDS } from "../../src/text/cli-words";
import { WORDS } from "../../src/text/words";
import { fields as fieldsOf, find, sheet } from "../core/reading/shape/sheets";
import { allTexts } from "./all-texts";

/** English words that no Finnish or Swedish sentence holds; names of options, commands and files are taken out before. */
const ENGLISH = /\b(the|of|and|is|are|was|with|from|file|sheet|row|cells|value|column|missing|overdue|due|late|header|expected|unknown|invalid|date|action|goal|warning|note|table|owner|unit|year|month|workbook|roadmap)\b/iu;

/** Pieces of live sentences that are not in a list: blanks at their ends are meant. */
const PIECES = /\.reports\.(?:costImpact\.(?:row|or)$|schedule\.today|responsibilities\.tie|roadmapYears\.(?:and|beforeYears|afterYears)|readingLog\.\w+\.(?:one|many))/u;
/** The sign of a late bar is explained with the sign itself. */
const SIGNS = ".reports.schedule.barsNote";

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const words = WORDS[language];
  const texts = allTexts(words);

  it("are those of the language", () => {
    expect(words.language).toBe(language);
    expect(texts.length).toBeGreaterThan(500);
  });

  it("are there: none is empty or holds a value that was not filled in", () => {
    expect(texts.filter(({ text, piece }) => !piece && text.trim() === "")).toEqual([]);
    expect(texts.filter(({ text }) => /\b(undefined|null|NaN|TODO|FIXME)\b|\[object/u.test(text))).toEqual([]);
  });

  it("are typed cleanly: no double blanks, none at the ends, no exclamation marks, letters in one piece", () => {
    const faulty = texts.filter(({ text, piece, path }) => {
      const help = path.includes("elp");
      return text !== text.normalize("NFC") || (!help && / {2}/u.test(text)) || (!piece && !PIECES.test(path) && !help && text !== text.trim()) || (text.includes("!") && !path.endsWith(SIGNS)) || /\.\.|,,| [.,;:](?!\d)/u.test(text);
    });
    expect(faulty).toEqual([]);
  });

  it("differ from text to text where they mean different things", () => {
    for (const table of [words.fields, words.values.statuses, words.values.lights, words.values.rowKinds, words.values.readings, words.decisions]) {
      const all = Object.values(table);
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    }
  });

  it("are phrases in the notes and decisions: no full stop, and no capital but in names", () => {
    for (const text of [...NOTE_CODES.map((code) => words.notes[code]), ...DECISION_CODES.map((code) => words.decisions[code])]) {
      expect(text).toMatch(/^(\p{Ll}|\d|Excel).*[^.]$/u);
    }
  });

  it("name the fields so that a table with these headers reads back", () => {
    const table = sheet([PLAIN_FIELDS.map((field) => words.fields[field])]);
    expect(fieldsOf(find(table, { programme: porvoo }))).toEqual([...PLAIN_FIELDS]);
  });

  it("have a help for every command that names it, all options and the exit codes", () => {
    const everywhere = ["--programme", "--as-of", "--lang", "--format"];
    const ofReading = ["--sheet", "--next-meeting"];
    for (const command of COMMANDS) {
      expect(words.cli.help).toContain(`\n  ${command} `);
      expect(words.cli.commandHelp[command].startsWith(`digitiekartta ${command} `)).toBe(true);
    }
    for (const text of [words.cli.help, ...Object.values(words.cli.commandHelp)]) {
      for (const option of [...everywhere, ...(text === words.cli.commandHelp.new ? ["--out", "--force"] : ofReading)]) expect(text).toContain(`  ${option} `);
      expect(text).toMatch(/: 0 .*, 2 [^\n]+\.\n/u);
      expect(text.endsWith("\n")).toBe(true);
    }
    for (const own of ["--accepted", "--all"]) expect(words.cli.commandHelp.check).toContain(`  ${own} `);
    for (const own of ["--accepted", "--out", "--force"]) expect(words.cli.commandHelp.report).toContain(`  ${own} `);
  });
});

describe.each(["fi", "sv"] as const)("the texts in %s", (language) => {
  const texts = allTexts(WORDS[language]);
  const spoken = (text: string): string => text.replace(/--[a-z-]+(=\S+)?|digitiekartta \w+|\b(text|json|new|read|check|report|generic|Excel)\b|\S+\.(xlsx|json)/gu, "");

  it("are not left in English", () => {
    expect(texts.filter(({ text, path }) => !path.includes(".tables.") && ENGLISH.test(spoken(text)))).toEqual([]);
  });

  it("have the quotation marks of the language, never straight ones", () => {
    expect(texts.filter(({ text }) => /["'“]/u.test(text))).toEqual([]);
  });
});
