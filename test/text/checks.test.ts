import { describe, expect, it } from "@jest/globals";
import type { CheckId } from "../../src/core/checks/check-ids";
import { CHECK_IDS } from "../../src/core/checks/check-ids";
import type { Finding, FindingOf } from "../../src/core/checks/finding";
import type { CheckWords, Say } from "../../src/text/check-words";
import { sayFinding } from "../../src/text/check-words";
import { checks as en } from "../../src/text/en/checks";
import { checks as fi } from "../../src/text/fi/checks";
import { formatCents, formatDay, formatPeriod } from "../../src/text/format";
import { checks as sv } from "../../src/text/sv/checks";

const LANGUAGES = { fi, sv, en } as const;

/** Names and figures as plainly as can be, so that the sentences themselves are looked at. */
const say: Say = {
  field: (field) => field,
  code: (_field, code) => code,
  day: formatDay,
  period: formatPeriod,
  money: (cents) => formatCents(cents, "fi"),
  integer: String,
  quote: (text) => `”${text}”`,
  note: (note) => note,
};

const day = { start: "2026-05-01", end: "2026-05-01", precision: "day" } as const;

/** Some facts for every check. A new check does not compile until it has an entry. */
const FACTS: { readonly [K in CheckId]: FindingOf<K>["facts"] } = {
  "required-column-missing": {},
  "column-not-understood": { header: "Oma sarake" },
  "data-outside-table": { side: "below", rows: 3 },
  "formula-error": {},
  "required-cell-missing": {},
  "title-missing": {},
  "id-missing": {},
  "id-duplicate": { rows: [5, 6, 9] },
  "title-duplicate": { rows: [5, 6, 9] },
  "code-unknown": { note: "typo" },
  "code-misplaced": { belongsTo: "benefit" },
  "code-several": { read: ["A", "B"] },
  "code-uncertain": { read: ["A"], note: "typo" },
  "code-not-canonical": { read: ["A"] },
  "date-unreadable": { note: "no-such-date" },
  "date-uncertain": { read: day, note: "two-candidates" },
  "date-imprecise": { period: { start: "2026-01-01", end: "2026-12-31", precision: "year" }, unit: "half" },
  "date-not-canonical": { read: day },
  "due-before-start": { start: "2026-05-01", due: "2026-04-30" },
  "outside-period": { day: "2052-05-01", firstYear: 2024, lastYear: 2026 },
  overdue: { due: "2025-06-30", days: 145, certain: true, status: "in-progress" },
  "late-start": { day: "2025-06-30", days: 145 },
  "checkpoint-missed": { day: "2025-06-30", days: 145 },
  "due-soon": { due: "2025-12-02", days: 10 },
  "no-date": {},
  stale: { day: "2024-06-30", days: 510 },
  "done-not-complete": { progress: 80 },
  "complete-not-done": { status: "in-progress" },
  "continuous-with-due": { due: "2026-03-31" },
  "amount-unreadable": { note: "no-amount" },
  "amount-uncertain": { read: { cents: 1_250_000 }, note: "stop-in-number" },
  "amount-negative": { cents: -500 },
  "amount-not-canonical": { cents: 1_250_000 },
  "cost-without-money": { size: "M" },
  "cost-without-effect": { size: "M" },
  "cost-effect-contradiction": { size: "M", effect: "long-term", expected: "fixed-term" },
  "cost-small-with-addition": { cents: 2_000_000, effect: "fixed-term" },
  "cost-fixed-term-without-end": {},
  "spent-before-start": { cents: 800_000, status: "not-started" },
  "impact-size-contradiction": { size: "S", duration: "lasting", reach: "many", expected: "L" },
  "money-without-activity-code": { expected: "1111" },
  "activity-code-foreign": { expected: "1111" },
  "resources-missing": { status: "done" },
  "impact-metric-count": { count: 3 },
  "impact-metric-unknown": {},
  "statutory-without-law": {},
  "law-before-end": { law: "2025-10-31", end: "2026-03-31" },
  "goal-benefit-pairing": { goal: "B", benefit: "renewal", expected: "sustainability" },
  "owner-group-company": {},
  "checkpoint-without-target": {},
  "value-unreadable": { note: "out-of-range" },
  "value-uncertain": { read: "Sivistys", note: "two-candidates" },
  "value-not-canonical": {},
  "text-over-limit": { length: 32_767, limit: 32_767 },
  "hidden-rows": { rows: [5, 7] },
};

function finding<K extends CheckId>(check: K, more: Partial<FindingOf<K>> = {}): FindingOf<K> {
  return { check, severity: "warning", row: 7, field: "goal", cell: "D7", value: "D", suggestion: "A", facts: FACTS[check], ...more };
}

function sentence<K extends CheckId>(words: CheckWords, check: K, more: Partial<FindingOf<K>> = {}): string {
  return sayFinding(words, finding(check, more), say);
}

describe.each(Object.entries(LANGUAGES))("the wording of the checks in %s", (_language, words) => {
  it.each(CHECK_IDS)("says %s in whole sentences with a name and advice", (check) => {
    const said = sentence(words, check);
    expect(said).toMatch(/^[\p{Lu}”\d].*[.?]$/u);
    expect(said).not.toMatch(/undefined|null|NaN|\[object|!| {2}| \.|\.\./u);
    expect(words[check].name).toMatch(/^\p{Lu}[^.!]*$/u);
    expect(words[check].advice).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("says each thing in words of its own", () => {
    expect(new Set(CHECK_IDS.map((check) => words[check].name)).size).toBe(CHECK_IDS.length);
  });

  it("can say every finding without suggestion, value or field", () => {
    const all: readonly Finding[] = CHECK_IDS.map((check) => finding(check, { field: null, value: null, suggestion: null }) as Finding);
    for (const each of all) expect(sayFinding(words, each, say)).not.toMatch(/undefined|null/u);
  });
});

describe("a finding in three languages", () => {
  it("says what is wrong with a value and what it could be", () => {
    const more = { facts: { note: "value-not-in-list" as const } };
    expect(sentence(fi, "code-unknown", more)).toBe("Sarake ”goal”: arvoa ”D” ei ole koodistossa. Lähin vaihtoehto: ”A”.");
    expect(sentence(sv, "code-unknown", more)).toBe("Kolumnen ”goal”: värdet ”D” finns inte i kodlistan. Närmaste alternativ: ”A”.");
    expect(sentence(en, "code-unknown", more)).toBe("Column ”goal”: the value ”D” is not in the code list. Nearest choice: ”A”.");
  });

  it("gives the reason why an action is late", () => {
    expect(sentence(fi, "overdue")).toBe("Määräaika päättyi 30.6.2025, tila: in-progress, myöhässä 145 päivää.");
    expect(sentence(sv, "overdue")).toBe("Tidsfristen gick ut 30.6.2025, status: in-progress, försenad 145 dagar.");
    expect(sentence(en, "overdue")).toBe("Due by 30.6.2025, status: in-progress, 145 days late.");
  });

  it("never lists an uncertain action as late without asking to check", () => {
    const more = { facts: { due: "2025-11-21", days: 1, certain: false, status: null } };
    expect(sentence(fi, "overdue", more)).toBe("Määräaika päättyi 21.11.2025, tila puuttuu, myöhässä 1 päivän. Tulkinta on epävarma: tarkista.");
    expect(sentence(sv, "overdue", more)).toBe("Tidsfristen gick ut 21.11.2025, status saknas, försenad 1 dag. Tolkningen är osäker: kontrollera.");
    expect(sentence(en, "overdue", more)).toBe("Due by 21.11.2025, status missing, 1 day late. The reading is uncertain: please check.");
  });

  it("puts numbers in the right form", () => {
    const one = { facts: { side: "below" as const, rows: 1 } };
    expect(sentence(fi, "data-outside-table", one)).toBe("Taulukon alapuolella on 1 rivi, joka näyttää toimenpiteeltä mutta ei kuulu taulukkoon.");
    expect(sentence(fi, "data-outside-table")).toBe("Taulukon alapuolella on 3 riviä, jotka näyttävät toimenpiteiltä mutta eivät kuulu taulukkoon.");
    expect(sentence(sv, "data-outside-table", one)).toBe("Under tabellen finns 1 rad som ser ut som en åtgärd men inte hör till tabellen.");
    expect(sentence(en, "data-outside-table", one)).toBe("Below the table there is 1 row that looks like an action but does not belong to the table.");
    expect(sentence(fi, "id-duplicate")).toBe("Numero ”D” on 3 toimenpiteellä (rivit 5, 6, 9).");
  });

  it("says what an uncertain value was read as, and why", () => {
    expect(sentence(fi, "date-uncertain")).toBe("Sarake ”goal”: ”D” luettiin näin: 1.5.2026 (two-candidates). Tarkista.");
    expect(sentence(fi, "date-uncertain", { facts: { read: null, note: null } })).toBe("Sarake ”goal”: arvoa ”D” ei voitu lukea varmasti. Tarkista.");
    expect(sentence(fi, "value-uncertain", { value: null, facts: { read: null, note: "secret" } })).toBe("Sarake ”goal”: solun sisältö kannattaa tarkistaa (secret).");
    expect(sentence(sv, "code-uncertain", { facts: { read: [], note: "ditto" } })).toBe("Kolumnen ”goal”: värdet ”D” gick inte att tolka säkert (ditto).");
  });

  it("tells the three ways in which a due date is too wide", () => {
    const message = (period: FindingOf<"date-imprecise">["facts"]["period"], unit: "day" | "half" | "year"): string => sentence(fi, "date-imprecise", { facts: { period, unit } });
    expect(message({ start: "2026-01-01", end: "2026-12-31", precision: "year" }, "half")).toBe("Sarake ”goal”: ”D” on pelkkä vuosi. Ohjelmassa toimenpiteet ajoitetaan puolivuosittain.");
    expect(message({ start: "2024-01-01", end: "2026-12-31", precision: "range" }, "year")).toBe("Sarake ”goal”: ”D” kattaa yli vuoden.");
    expect(message({ start: "2024-01-01", end: null, precision: "year" }, "half")).toBe("Sarake ”goal”: ”D” ei kerro, milloin työ päättyy.");
  });
});
