import { describe, expect, it } from "@jest/globals";
import type { Problem, ProblemKind } from "../../src/core/problem";
import { LANGUAGES } from "../../src/core/programme/language";
import { sayProblem } from "../../src/text/problem-words";
import { WORDS } from "../../src/text/words";

const file = "tiekartta 2026.xlsx";

/** Some facts for every kind. A new problem does not compile until it has an entry. */
const FACTS: { readonly [K in ProblemKind]: readonly Extract<Problem, { kind: K }>[] } = {
  "file-not-found": [{ kind: "file-not-found", file }],
  "file-unreadable": [{ kind: "file-unreadable", file }],
  "not-a-workbook": (["xls", "csv", "html", "pdf", "ods", "zip", "unknown"] as const).map((looksLike) => ({ kind: "not-a-workbook", file, looksLike })),
  "file-empty": [{ kind: "file-empty", file }],
  "file-encrypted": [{ kind: "file-encrypted", file }],
  "file-damaged": [{ kind: "file-damaged", file, part: null }, { kind: "file-damaged", file, part: "xl/styles.xml" }],
  "file-too-large": [{ kind: "file-too-large", file, megabytes: 700, limitMegabytes: 600 }],
  "sheet-too-large": [{ kind: "sheet-too-large", file, sheet: "Taul1" }],
  "sheet-not-found": [{ kind: "sheet-not-found", sheet: "Taul9", sheets: ["Tiekartta", "Ohje"] }, { kind: "sheet-not-found", sheet: "Taul9", sheets: [] }],
  "table-not-found": [{ kind: "table-not-found", sheets: ["Muistio"] }, { kind: "table-not-found", sheets: [] }],
  "range-unfit": [{ kind: "range-unfit", sheet: "Tiekartta", range: "A1:A1" }],
  "tables-tie": [{ kind: "tables-tie", places: [{ sheet: "A", range: "A1:D3" }, { sheet: "B", range: "A1:D3" }] }, { kind: "tables-tie", places: [{ sheet: "A", range: "A1:D3" }, { sheet: "A", range: "A9:D12" }] }],
  "programme-unknown": [{ kind: "programme-unknown", programme: "espoo", known: ["porvoo", "tornio"] }],
  "programme-invalid": [{ kind: "programme-invalid", file, faults: [{ path: "id", expected: "text" }] }],
  "settings-invalid": [{ kind: "settings-invalid", faults: [{ sheet: "Asetukset", cell: "C7", found: "31.2.", expected: "day and month, 1.9." }, { sheet: "Asetukset", cell: "D7", found: null, expected: "e-mail address" }] }],
  "json-invalid": [{ kind: "json-invalid", file, path: "/", expected: "JSON" }, { kind: "json-invalid", file, path: "/0/check", expected: "[]" }],
  "option-invalid": [{ kind: "option-invalid", option: "--lang", value: "de", expected: "fi, sv, en" }],
  "output-exists": [{ kind: "output-exists", file }],
  "output-is-input": [{ kind: "output-is-input", file }],
  "output-unwritable": [{ kind: "output-unwritable", file }],
  stopped: [{ kind: "stopped", emptied: [] }, { kind: "stopped", emptied: ["Yhteenveto", "Tiedot"] }],
  "ledger-not-found": [{ kind: "ledger-not-found", file, looksLike: "unknown" }, { kind: "ledger-not-found", file, looksLike: "roadmap" }],
  "ledger-without-amounts": [{ kind: "ledger-without-amounts", file, sheet: "Pääkirja", headerRow: 4 }],
  "ledgers-tie": [{ kind: "ledgers-tie", file, places: [{ sheet: "Tammi", row: 4 }, { sheet: "Helmi", row: 4 }] }],
  "ledger-amounts-tie": [{ kind: "ledger-amounts-tie", file, sheet: "Pääkirja", headers: ["Summa", "Belopp"] }],
  "activity-code-unset": [{ kind: "activity-code-unset", programme: "Tornio 2030" }],
  "csv-quotes": [{ kind: "csv-quotes", file, row: 17 }],
  "csv-encoding": [{ kind: "csv-encoding", file }],
  "workbook-read-only": [{ kind: "workbook-read-only" }],
  "workbook-protected": [{ kind: "workbook-protected" }],
  "sheet-protected": [{ kind: "sheet-protected", sheet: "" }, { kind: "sheet-protected", sheet: "Tiekartta" }],
  "cell-being-edited": [{ kind: "cell-being-edited" }],
  "host-busy": [{ kind: "host-busy" }],
  "excel-too-old": [{ kind: "excel-too-old" }],
  "program-not-loaded": [{ kind: "program-not-loaded" }],
  "host-failed": [{ kind: "host-failed", code: "GeneralException" }],
};

const PROBLEMS: readonly Problem[] = Object.values(FACTS).flat();

describe.each(LANGUAGES)("a problem in %s", (language) => {
  const { problems } = WORDS[language];
  const quoted = (text: string): string => (language === "en" ? `“${text}”` : `”${text}”`);

  it.each(PROBLEMS.map((problem) => [JSON.stringify(problem), problem] as const))("%s", (_facts, problem) => {
    const said = sayProblem(problems, problem);
    // One line: what is wrong, and after it what to do or what would do.
    expect(said).toMatch(/^\p{Lu}[^\n]*[.:] ?[^\n]+\.$/u);
    expect(said).not.toMatch(/\b(undefined|null|NaN)\b|\[object|!| {2}|\.\.$| \.$/u);
    expect([said, said.includes(quoted(file))]).toEqual([said, "file" in problem]);
    expect(said).not.toMatch(language === "en" ? /["']\s|”[^ ,.;:)]/u : /["'“]|\b(the|file|workbook|expected|not)\b/u);
  });

  it("says each in words of its own", () => {
    expect(new Set(PROBLEMS.map((problem) => sayProblem(problems, problem))).size).toBe(PROBLEMS.length);
  });
});

describe("tables that tie", () => {
  it("can be told apart by the sheet only where they stand on several", () => {
    const [apart, together] = FACTS["tables-tie"].map((problem) => sayProblem(WORDS.fi.problems, problem));
    expect(apart).toBe("Työkirjassa on useita yhtä hyviä toimenpidetaulukoita: A A1:D3; B A1:D3. Valitse välilehti valitsimella --sheet.");
    expect(together).toBe("Työkirjassa on useita yhtä hyviä toimenpidetaulukoita: A A1:D3; A A9:D12. Jätä välilehdelle niistä vain yksi.");
  });
});
