import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../../src/core/grid/cell-value";
import type { CodeField } from "../../../../../src/core/programme/fields";
import { CODE_FIELDS } from "../../../../../src/core/programme/fields";
import { PROGRAMMES } from "../../../../../src/core/programme/registry";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { tornio } from "../../../../../src/core/programme/tornio";
import { generic } from "../../../../../src/core/programme/generic";
import type { Code, Programme } from "../../../../../src/core/programme/schema";
import { codeKind } from "../../../../../src/core/reading/cells/codes/code-kind";
import type { Reading } from "../../../../../src/core/reading/reading";
import type { Codes } from "../../../../../src/core/reading/values";

interface Surroundings {
  readonly programme?: Programme;
  readonly header?: string;
  readonly column?: readonly CellValue[];
}

function read(field: CodeField, value: CellValue, { programme = porvoo, header = "", column = [] }: Surroundings = {}): Reading<Codes> {
  const kind = codeKind(field);
  const context = { programme, field, header, dateSystem: 1900 as const };
  const contents = { cells: [value, ...column].map((each) => ({ cell: { value: each }, count: 1 })) };
  return kind.read({ value }, kind.decide(contents, context), context);
}

function decisions(field: CodeField, column: readonly CellValue[], header = ""): unknown {
  const kind = codeKind(field);
  const context = { programme: porvoo, field, header, dateSystem: 1900 as const };
  const contents = { cells: column.map((value) => ({ cell: { value }, count: 2 })) };
  return kind.decisions(kind.decide(contents, context), contents, context);
}

describe("codes as the programme writes them", () => {
  it("are ok with other case and blanks", () => {
    expect(read("level", " tori ")).toEqual({ raw: " tori ", status: "ok", value: "TORI" });
    expect(read("goal", "A, C")).toEqual({ raw: "A, C", status: "ok", value: ["A", "C"] });
    expect(read("level", "DATA")).toMatchObject({ status: "ok", value: "DATA" });
  });

  it("are normalised when one cell mixes fashions, or the code is an everyday word", () => {
    expect(read("goal", "A, c")).toMatchObject({ status: "normalised", value: ["A", "C"], suggestion: "A, C" });
    expect(read("level", "data")).toMatchObject({ status: "normalised", value: "DATA", suggestion: "DATA" });
  });

  it("read the display texts of our own sheets", () => {
    expect(read("level", "TOSI – toimialasidonnainen")).toEqual({ raw: "TOSI – toimialasidonnainen", status: "ok", value: "TOSI" });
    expect(read("goal", "K3 – jatkuvuus")).toMatchObject({ status: "ok", value: ["K3"] });
  });
});

describe("the suggestion", () => {
  it("is how the programme writes the value, and reads back as right", () => {
    const cells: readonly (readonly [CodeField, string])[] = [["level", "Tori-ratkaisu"], ["basis", "NIS2"], ["goal", "K3"], ["goal", "A ja kyvykkyys 2"], ["model", "yksin"], ["strategyTheme", "syke"]];
    expect(cells.map(([field, text]) => read(field, text).suggestion)).toEqual(["TORI", "lakisääteinen velvoite", "K3 - jatkuvuus", "A, K2 - tiedon laatu ja hallinta", "itsenäinen", "kaupunkielämän sykettä"]);
    for (const [field, text] of cells) {
      const reading = read(field, text);
      expect(read(field, reading.suggestion ?? "")).toMatchObject({ status: "ok", value: reading.value });
    }
  });

  it("keeps the language of a name that is right in another language", () => {
    expect(read("model", "självständig").suggestion).toBe("självständig");
  });

  it("is the nearest value for what is not understood", () => {
    expect(read("model", "verkst")).toEqual({ raw: "verkst", status: "unreadable", note: "value-not-in-list", suggestion: "verkosto" });
  });
});

describe("the TOSI trap", () => {
  it("reads TRUE in a level column as TOSI, whatever Excel calls it", () => {
    for (const value of [true, "TRUE", "SANT", "tosi"]) expect(read("level", value).value).toBe("TOSI");
    expect(read("level", true)).toMatchObject({ status: "normalised", suggestion: "TOSI" });
    expect(decisions("level", [true, "TORI"])).toEqual([{ code: "boolean-level", cells: 2 }]);
  });

  it("reads no other boolean", () => {
    expect(read("level", false)).toMatchObject({ status: "unreadable" });
    expect(read("level", "EPÄTOSI")).toMatchObject({ status: "unreadable" });
    expect(read("model", true)).toMatchObject({ status: "unreadable" });
  });
});

describe("one value per column", () => {
  it("is told by the header, and cells only mark it", () => {
    for (const value of ["x", "X", "kyllä", "ja", 1, true, "✓"]) expect(read("goal", value, { header: "Tavoite / B" })).toMatchObject({ status: "normalised", value: ["B"] });
    expect(read("goal", "ei", { header: "B" })).toMatchObject({ status: "empty" });
    expect(read("model", "ei", { header: "Verkosto" })).toMatchObject({ status: "normalised", value: "independent" });
    expect(decisions("goal", ["x", null], "B")).toEqual([{ code: "one-hot", cells: 2 }]);
  });

  it("is not seen where the header names the field", () => {
    expect(read("level", "x", { header: "Taso" })).toMatchObject({ status: "unreadable" });
  });
});

describe("what a column decides", () => {
  it("is whether numbers are places in the list", () => {
    expect(read("level", 2, { column: [1, 4] })).toMatchObject({ status: "uncertain", value: "TORI", note: "list-order" });
    expect(read("level", 2, { column: [1, 5] })).toMatchObject({ status: "unreadable" });
    expect(decisions("level", [1, 2, "TOSI"])).toEqual([{ code: "numbers-by-list-order", cells: 4 }]);
  });

  it("is what lone letters mean", () => {
    expect(read("benefit", "K", { column: ["U", "I"] })).toMatchObject({ status: "uncertain", value: "sustainability" });
    expect(read("beneficiary", "M", { column: ["K", "Y"] })).toMatchObject({ status: "uncertain", value: "visitor" });
    expect(read("beneficiary", "M")).toMatchObject({ status: "unreadable", note: "value-of-another-field" });
  });

  it("is whether S, M and L are another scale", () => {
    expect(read("impact", "L", { column: ["H", "M"] })).toMatchObject({ status: "uncertain", value: "S" });
    expect(read("impact", "S", { column: ["P", "K"] })).toMatchObject({ status: "uncertain", value: "L" });
    expect(read("impact", "L", { column: ["S", "M"] })).toMatchObject({ status: "ok", value: "L" });
  });
});

describe("several values in a cell", () => {
  it("keep their order where several are allowed", () => {
    for (const text of ["C ja A", "C + A", "C/A", "C (A)", "C\nA", "C; A", "C och A"]) expect(read("goal", text)).toMatchObject({ status: "normalised", value: ["C", "A"] });
  });

  it("make one main value and others where one is allowed", () => {
    expect(read("beneficiary", "henkilöstö, kuntalaiset")).toMatchObject({ status: "normalised", value: "staff", others: ["resident"] });
    expect(read("level", "TORI, DATA")).toMatchObject({ status: "uncertain", value: "TORI", others: ["DATA"], note: "several-values" });
  });

  it("count the larger cost and the smaller impact", () => {
    expect(read("cost", "S/M")).toMatchObject({ value: "M", others: ["S"] });
    expect(read("impact", "S/M")).toMatchObject({ value: "S", others: ["M"] });
  });

  it("are ranges between codes of the same kind", () => {
    expect(read("goal", "A–C")).toMatchObject({ value: ["A", "B", "C"], note: "range" });
    expect(read("goal", "K1–K3")).toMatchObject({ value: ["K1", "K2", "K3"] });
  });

  it("raise a warning beyond the largest number", () => {
    expect(read("strategyTheme", "syke, kotikaupunki, paras arki")).toMatchObject({ status: "uncertain", value: ["3", "1", "2"], note: "several-values" });
  });
});

describe("what else stands in a cell", () => {
  it("is kept as a remark or handed to its own field", () => {
    expect(read("level", "TOSI - sivistys")).toMatchObject({ value: "TOSI", detail: "sivistys" });
    expect(read("cost", "M 30 t€")).toMatchObject({ status: "normalised", value: "M", aside: { budget: { cents: 3_000_000 } } });
    expect(read("cost", "L (pysyvä virka)")).toMatchObject({ value: "L", aside: { costEffect: "long-term" } });
    expect(read("basis", "kuntalaki 14 §")).toMatchObject({ value: "statutory", detail: "kuntalaki 14 §" });
    expect(read("model", "Heinolan ja Lahden kanssa")).toMatchObject({ value: "network", detail: "Heinolan ja Lahden kanssa" });
  });

  it("is a value of another field, named where only one can hold it", () => {
    expect(read("benefit", "kuntalainen")).toEqual({ raw: "kuntalainen", status: "unreadable", note: "value-of-another-field", aside: { beneficiary: "resident" } });
    expect(read("level", "S")).toEqual({ raw: "S", status: "unreadable", note: "value-of-another-field" });
    expect(read("impact", "kuntalainen")).toMatchObject({ status: "unreadable" });
    expect(read("goal", "Tavoite 7", { programme: tornio })).toMatchObject({ status: "unreadable", aside: { strategyTheme: ["7"] } });
  });

  it("contradicts the code: the code is proposed", () => {
    expect(read("goal", "A – ilmastoteot")).toMatchObject({ status: "uncertain", value: ["A", "B"], note: "two-candidates" });
  });
});

describe("unsure and negated cells", () => {
  it("are uncertain", () => {
    for (const text of ["A?", "ehkä A", "mahd. A", "A (?)", "kanske A"]) expect(read("goal", text)).toMatchObject({ status: "uncertain", value: ["A"], note: "marked-unsure" });
    expect(read("goal", "A → C")).toMatchObject({ status: "uncertain", value: ["C"], note: "change" });
  });

  it("have no value when only a negation stands there, but the other of two", () => {
    expect(read("basis", "inte lagstadgad")).toEqual({ raw: "inte lagstadgad", status: "uncertain", note: "negated", detail: "inte lagstadgad" });
    expect(read("model", "ei itsenäinen")).toMatchObject({ status: "uncertain", value: "network" });
  });
});

describe("slips of the keyboard", () => {
  it("are mended where one value is nearest", () => {
    expect(read("level", "T0RI")).toMatchObject({ status: "normalised", value: "TORI", note: "typo" });
    expect(read("level", "TOTI")).toEqual({ raw: "TOTI", status: "uncertain", note: "two-candidates" });
    expect(read("benefit", "kestavyys")).toMatchObject({ status: "normalised", value: "sustainability" });
    expect(read("goal", "С")).toMatchObject({ status: "normalised", value: ["C"] });
  });
});

describe("an open list, and no list", () => {
  it("accepts an unknown value as uncertain, a number out of the list not", () => {
    expect(read("strategyTheme", "vahva kaupunki")).toMatchObject({ status: "uncertain", note: "value-not-in-list" });
    expect(read("strategyTheme", "14", { programme: tornio })).toMatchObject({ status: "unreadable" });
  });

  it("takes any text where the programme gives no list", () => {
    expect(read("impactMetric", "Asiakastyytyväisyys", { programme: generic })).toEqual({ raw: "Asiakastyytyväisyys", status: "ok", value: "Asiakastyytyväisyys" });
  });
});

describe("errors and empty cells", () => {
  it("are unreadable and empty", () => {
    expect(read("goal", { error: "#REF!" })).toEqual({ raw: { error: "#REF!" }, status: "unreadable", note: "formula-error" });
    expect(read("goal", "#VIITTAUS!")).toMatchObject({ status: "unreadable", note: "formula-error" });
    for (const value of [null, "", "  ", "-", "?", "TBD", "avoin", "ei luokiteltu"]) expect(read("goal", value)).toEqual({ raw: value, status: "empty" });
  });
});

function wordsOf(code: Code): readonly string[] {
  const names = Object.values(code.names);
  return [code.code, ...names, ...Object.values(code.short ?? {}), ...code.synonyms, ...code.hints];
}

describe("every word of every list", () => {
  it("reads back as its code, in any case", () => {
    const wrong: string[] = [];
    for (const programme of PROGRAMMES) {
      for (const field of CODE_FIELDS) {
        for (const code of programme.codeLists[field]?.codes ?? []) {
          for (const word of wordsOf(code)) {
            for (const text of [word, word.toUpperCase(), ` ${word} `]) {
              const reading = read(field, text, { programme });
              const value = typeof reading.value === "string" ? [reading.value] : reading.value;
              if (value?.join() !== code.code) wrong.push(`${programme.id} ${field} "${text}": ${JSON.stringify(reading.value)}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is uncertain when it is a hint, else never", () => {
    const wrong: string[] = [];
    for (const field of CODE_FIELDS) {
      for (const code of porvoo.codeLists[field]?.codes ?? []) {
        for (const word of code.hints) if (read(field, word).status !== "uncertain") wrong.push(`${field} ${word}`);
        for (const word of code.synonyms) if (read(field, word).status !== "normalised") wrong.push(`${field} ${word}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("any cell whatever", () => {
  const pieces = fc.constantFrom("A", "C", "K2", "TORI", "tosi", "S", "kuntalainen", "ei", "1", "30 t€", "lakisääteinen", "(", ")", "/", ",", "–", ":", "→", "?", " ", "\n", "ja", "verkosto", "€", "x");
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")), fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(" ")));
  const cell: fc.Arbitrary<CellValue> = fc.oneof(text, fc.double(), fc.integer(), fc.boolean(), fc.constant(null), text.map((error) => ({ error })));

  it("is read without throwing, into codes of the list only, with a value where it is ok", () => {
    fc.assert(
      fc.property(cell, fc.array(cell, { maxLength: 4 }), fc.constantFrom(...CODE_FIELDS), fc.constantFrom(...PROGRAMMES), text, (value, column, field, programme, header) => {
        const reading = read(field, value, { programme, column, header });
        const found = [reading.value ?? [], reading.others ?? []].flat(2);
        const known = programme.codeLists[field]?.codes.map((code) => code.code);
        const inList = known === undefined || found.every((code) => known.includes(code));
        const complete = !["ok", "normalised"].includes(reading.status) || reading.value !== undefined;
        const bare = !["empty", "unreadable"].includes(reading.status) || reading.value === undefined;
        return inList && complete && bare && new Set(found).size === found.length;
      }),
      { numRuns: 1500 },
    );
  });
});
