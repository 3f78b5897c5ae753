import { describe, expect, it } from "@jest/globals";
import { ruleEffect } from "../../../../src/core/finance/ledger/tie/rule-effect";
import { actionChoices, matchingChoices } from "../../../../src/taskpane/logic/money/action-choices";
import { findingGroups } from "../../../../src/taskpane/logic/money/finding-groups";
import { draftFrom, hasCondition, ruleOf, sayConditions } from "../../../../src/taskpane/logic/money/rule-draft";
import { saySuggestion, sayTie, sayUntied } from "../../../../src/taskpane/logic/money/say-tie";
import { ledgerSheets } from "../../../../src/taskpane/logic/money/sheet-choices";
import { WORDS } from "../../../../src/text/words";
import { almostClean, roadmap } from "../../../core/checks/helpers";
import { ledgerResult } from "../../../core/reports/money/ledger-results";
import { plainSheet } from "../make-review";

const ONE = roadmap([almostClean({ id: "1", title: "Yksi" }, 5)]);
const { untied } = ledgerResult(ONE, [{ action: null, day: "2025-01-10", cents: 100, text: "Lisenssit; tuki" }, { action: null, day: "2025-01-11", cents: 200 }]);
const [first] = untied;
if (first === undefined) throw new Error("Nothing is untied");

describe("A rule made from a posting", () => {
  it("asks its supplier at first, and holds for that posting", () => {
    const draft = draftFrom(first.row);
    expect([...draft.asked]).toEqual(["suppliers"]);
    expect(ruleOf(draft)).toEqual({ suppliers: ["Toimittaja Oy"], costCentres: [], accounts: [], words: [] });
    expect(ruleEffect(ruleOf(draft), untied).map(({ key }) => key)).toEqual(["0", "1"]);
  });

  it("asks the text where there is no supplier, in words parted by semicolons", () => {
    const draft = draftFrom({ ...first.row, supplier: null });
    expect([...draft.asked]).toEqual(["words"]);
    expect(ruleOf(draft).words).toEqual(["Lisenssit", "tuki"]);
  });

  it("asks nothing of a posting that tells nothing", () => {
    const rule = ruleOf(draftFrom({ ...first.row, supplier: null, costCentre: null, account: null, text: null }));
    expect([hasCondition(rule), hasCondition({ ...rule, accounts: ["4340"] })]).toEqual([false, true]);
  });

  it("keeps a supplier whose name has a semicolon as one", () => {
    expect(ruleOf(draftFrom({ ...first.row, supplier: "Oy; Ab" })).suppliers).toEqual(["Oy; Ab"]);
  });

  it("is said in one line", () => {
    const { conditions } = WORDS.fi.pane.money.rules;
    expect(sayConditions({ suppliers: ["Toimittaja Oy"], costCentres: [], accounts: ["43*", "4400"], words: [] }, WORDS.fi)).toBe(`${conditions.suppliers}: Toimittaja Oy, ${conditions.accounts}: 43*; 4400`);
  });
});

describe("The actions to choose from", () => {
  const names = [
    { row: 5, id: "1", title: "Sähköinen asiointi" },
    { row: 6, id: "2", title: "Sähköinen arkisto" },
    { row: 7, id: "3", title: "Kaksi" },
    { row: 8, id: "3", title: "Kaksi" },
  ];

  it("are those that can be told from all others", () => {
    expect(actionChoices(names, WORDS.fi).map(({ text }) => text)).toEqual(["1 Sähköinen asiointi", "2 Sähköinen arkisto"]);
  });

  it("narrow down by every word that is typed, in any order and case", () => {
    const choices = actionChoices(names, WORDS.fi);
    expect(matchingChoices(choices, "ARKISTO sähk").map(({ action }) => action.row)).toEqual([6]);
    expect(matchingChoices(choices, "").length).toBe(2);
    expect(matchingChoices(choices, "puhelin")).toEqual([]);
  });
});

describe("What is said of a tie", () => {
  it.each(["fi", "sv", "en"] as const)("tells each reason apart in %s", (language) => {
    const words = WORDS[language];
    const reasons = [sayTie({ kind: "decision" }, words), sayTie({ kind: "rule", rule: 3 }, words), sayTie({ kind: "action-id", field: "project", text: "DT-1" }, words), sayTie({ kind: "project-code", field: "text", text: "x", code: "P1234" }, words)];
    expect(new Set(reasons).size).toBe(4);
    expect([reasons[1], reasons[2], reasons[3]].join(" ")).toMatch(/3.*DT-1.*P1234/u);
  });

  it("tells why an action is suggested, and why a posting is still open", () => {
    const action = { row: 5, id: "1", title: "Yksi" };
    expect(saySuggestion({ action, why: { kind: "supplier", supplier: "Toimittaja Oy" } }, WORDS.fi)).toContain("Toimittaja Oy");
    expect(saySuggestion({ action, why: { kind: "cost-centre", code: "1200" } }, WORDS.fi)).toContain("1200");
    expect(saySuggestion({ action, why: { kind: "words", words: ["arkisto", "asiointi"] } }, WORDS.fi)).toContain("arkisto, asiointi");
    expect(saySuggestion({ action, why: { kind: "named", text: "DT-1" } }, WORDS.fi)).toContain("DT-1");
    expect([sayUntied({ kind: "no-reference" }, WORDS.fi), sayUntied({ kind: "decision" }, WORDS.fi)]).toEqual([undefined, undefined]);
    expect(sayUntied({ kind: "action-gone", action: "DT-9" }, WORDS.fi)).toContain("DT-9");
  });
});

describe("Findings of the ledger", () => {
  it("stand by their check, the gravest first", () => {
    const alone = { check: "amount-alone", severity: "warning", source: null, facts: { cents: 1 } } as const;
    const missing = { check: "codes-missing", severity: "error", source: null, facts: { rows: 3 } } as const;
    expect(findingGroups([alone, missing, { ...alone, severity: "info" }]).map(({ check, severity, findings }) => [check, severity, findings.length])).toEqual([["codes-missing", "error", 1], ["amount-alone", "warning", 2]]);
  });
});

describe("The sheets that may hold a ledger", () => {
  it("are those that look like one first; the roadmap, hidden and taken ones are none", () => {
    const ledger = plainSheet("Pääkirja", [["Tosite", "Pvm", "Tili", "Toiminto", "Summa"], ["1", "1.2.2025", "4340", "1111", "10,00"]]);
    const other = plainSheet("Muistio", [["Kokous", "Päivä"], ["Digijory", "1.2.2025"]]);
    const sheets = [plainSheet("Tiekartta"), other, ledger, { ...ledger, name: "Piilossa", hidden: true }, { ...ledger, name: "Otettu" }];
    expect(ledgerSheets(sheets, "Tiekartta", new Set(["Otettu"]))).toEqual(["Pääkirja", "Muistio"]);
  });
});
