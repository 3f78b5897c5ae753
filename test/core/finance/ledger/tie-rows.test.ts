import { describe, expect, it } from "@jest/globals";
import { ACTIONS, posting, roadmapOf, tieRowsOf } from "./ledger-fixtures";

type Parts = Parameters<typeof posting>[0];

/** The id of the action that a posting is tied to, and why. */
function tieOf(parts: Parts): (string | null | undefined)[] {
  const [tied] = tieRowsOf([posting(parts)]).tied;
  return [tied?.action.id, tied?.why.kind];
}

describe("a posting is tied", () => {
  it.each<[string, Parts, string, string]>([
    ["by the id in the project's column", { project: "DT-1", sum: "1,00" }, "DT-1", "action-id"],
    ["by an id written otherwise", { project: "dt 001", sum: "1,00" }, "DT-1", "action-id"],
    ["by an id before a name", { project: "0003 Tietovarasto", sum: "1,00" }, "3", "action-id"],
    ["by an id among the words of its text", { text: "Lasku 4711, DT-2 konsultointi", sum: "1,00" }, "DT-2", "action-id"],
    ["by a number after a word that says so", { text: "Digitiekartta nro 3", sum: "1,00" }, "3", "action-id"],
    ["by a project code that one action mentions", { project: "P12345", sum: "1,00" }, "DT-2", "project-code"],
  ])("%s", (_, parts, id, why) => {
    expect(tieOf(parts)).toEqual([id, why]);
  });

  it.each<[string, Parts]>([
    ["a bare number in its text", { text: "Lasku 3", sum: "1,00" }],
    ["a number in the middle of another", { project: "31", sum: "1,00" }],
    ["a text that names two actions", { text: "DT-1 ja DT-2", sum: "1,00" }],
    ["its words alone", { text: "Arkistointi", sum: "1,00" }],
  ])("never by %s", (_, parts) => {
    expect(tieOf(parts)).toEqual([undefined, undefined]);
  });

  it("by the first rule whose conditions all hold", () => {
    const rule = { costCentres: [], accounts: [], suppliers: [], words: [] };
    const rules = [
      { ...rule, action: "DT-2", costCentres: ["53*"], accounts: ["9999"] },
      { ...rule, action: "tietovarasto", suppliers: ["Ohjelmistotalo"], words: ["lisenssi", "ylläpito"] },
      { ...rule, action: "DT-1", costCentres: ["53*"] },
    ];
    const { tied } = tieRowsOf([posting({ text: "Vuosilisenssit", supplier: "OHJELMISTOTALO OY", sum: "1,00" }), posting({ document: "1002", sum: "2,00" })], { rules });
    expect(tied.map(({ action, why }) => [action.id, why])).toEqual([
      ["3", { kind: "rule", rule: 2 }],
      ["DT-1", { kind: "rule", rule: 3 }],
    ]);
  });

  it("by what it names rather than by a rule, and by the user's decision rather than by either", () => {
    const rules = [{ action: "3", costCentres: ["5300"], accounts: [], suppliers: [], words: [] }];
    const rows = [posting({ project: "DT-1", sum: "1,00" })];
    const before = tieRowsOf(rows, { rules });
    expect(before.tied[0]?.why.kind).toBe("action-id");
    const key = before.tied[0]?.key ?? "";
    expect(tieRowsOf(rows, { rules, decisions: [{ key, action: "dt-2" }] }).tied[0]).toMatchObject({ action: { id: "DT-2" }, why: { kind: "decision" } });
    expect(tieRowsOf(rows, { rules, decisions: [{ key, action: null }] }).untied[0]?.why).toEqual({ kind: "decision" });
  });

  it("next month by the same decision, wherever the posting then stands", () => {
    const row = posting({ document: "77", sum: "9,00" });
    const key = tieRowsOf([row]).untied[0]?.key ?? "";
    const later = tieRowsOf([posting({ sum: "1,00" }), posting({ document: "78", sum: "9,00" }), row], { decisions: [{ key, action: "DT-1" }] });
    expect(later.tied.map(({ row: { document } }) => document)).toEqual(["77"]);
  });

  it("each of two equal postings by a decision of its own", () => {
    const rows = [posting({ sum: "1,00" }), posting({ sum: "1,00" })];
    const [first, second] = tieRowsOf(rows).untied.map(({ key }) => key);
    expect(second).toBe(`${first ?? ""}#2`);
    expect(tieRowsOf(rows, { decisions: [{ key: second ?? "", action: "DT-1" }] }).tied).toHaveLength(1);
  });
});

describe("an untied posting", () => {
  it("comes with suggestions, and stays untied", () => {
    const { untied, tied } = tieRowsOf([
      posting({ project: "DT-2", supplier: "Lupatalo Oy", centre: "1", sum: "1,00" }),
      posting({ document: "2", supplier: "LUPATALO OY", centre: "1", text: "Työ", sum: "1,00" }),
      posting({ document: "3", supplier: null, centre: "5200", text: "Työ", sum: "1,00" }),
      posting({ document: "4", supplier: null, centre: "1", text: "Arkistoinnin määrittely", sum: "1,00" }),
      posting({ document: "5", supplier: null, centre: "1", text: "DT-1 ja DT-2", sum: "1,00" }),
    ]);
    expect(tied).toHaveLength(1);
    expect(untied.map(({ why, suggestions }) => [why.kind, ...suggestions.map((each) => `${each.action.id ?? ""} ${each.why.kind}`)])).toEqual([
      ["no-reference", "DT-2 supplier"],
      ["no-reference", "3 cost-centre"],
      ["no-reference", "DT-1 words"],
      ["several-actions", "DT-1 named", "DT-2 named"],
    ]);
  });

  it("keeps the name of an action that is gone", () => {
    const row = posting({ sum: "1,00" });
    const key = tieRowsOf([row]).untied[0]?.key ?? "";
    const { untied, findings } = tieRowsOf([row], { decisions: [{ key, action: "DT-99" }] });
    expect(untied[0]?.why).toEqual({ kind: "action-gone", action: "DT-99" });
    expect(findings).toContainEqual(expect.objectContaining({ check: "decision-without-action", facts: { action: "DT-99", rows: 1 } }));
  });
});

describe("a posting that does not count", () => {
  it("is depreciation, or has another code; one that names an action is perhaps miscoded", () => {
    const { leftOut, findings } = tieRowsOf([
      posting({ text: "Suunnitelman mukainen poisto", sum: "1,00" }),
      posting({ document: "2", code: "2010", sum: "2,00" }),
      posting({ document: "3", code: null, project: "DT-1", sum: "3,00" }),
      posting({ document: "4", code: "2010", text: "DT-2", sum: "4,00" }),
    ]);
    expect(leftOut.map(({ why }) => why)).toEqual(["depreciation", "other-code", "no-code", "other-code"]);
    expect(findings.flatMap((finding) => (finding.check === "perhaps-miscoded" ? [[finding.facts.action.id, finding.facts.code, finding.facts.cents]] : []))).toEqual([
      ["DT-1", null, 300],
      ["DT-2", "2010", 400],
    ]);
  });
});

describe("a roadmap with the same id twice", () => {
  it("ties nothing by that id", () => {
    const twice = [...ACTIONS, ["DT-1", "Toinen", "A", "TORI", "Tietohallinto", "31.12.2025", "Käynnissä", null, null, null]];
    expect(tieRowsOf([posting({ project: "DT-1", sum: "1,00" })], { roadmap: roadmapOf(twice) }).tied).toEqual([]);
  });
});
