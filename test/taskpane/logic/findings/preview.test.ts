import { describe, expect, it } from "@jest/globals";
import { roadmapSheet } from "../../../../src/app/session/review";
import { proposeFixes } from "../../../../src/core/fixes/propose-fix";
import type { Finding } from "../../../../src/core/checks/finding";
import { exampleOf } from "../../../../src/taskpane/logic/findings/example";
import { leftByHand, previewLines } from "../../../../src/taskpane/logic/findings/preview";
import { placesOf } from "../../../../src/taskpane/logic/findings/places";
import { makeSay } from "../../../../src/text/say-finding";
import { WORDS } from "../../../../src/text/words";
import { reviewOf } from "../review-of";

const review = reviewOf([
  [1, "Asiointi", "A", true, "Sivistystoimiala", "Rehtori", "30.6.26", "käynnissä"],
  [2, "Verkkokauppa", "Tavoite A", "TORI-ratkaisu", "Sivistystoimiala", "Rehtori", 45838, "käynnissä"],
  [3, "Tietoallas", "Z", "TORI-ratkaisu", "Sivistystoimiala", null, 46022, "käynnissä"],
]);
const { roadmap } = review.loaded;
const { grid } = roadmapSheet(review);
const words = WORDS.fi;
const { quote } = makeSay(words, roadmap);
const editsOf = (findings: readonly Finding[]): ReturnType<typeof proposeFixes> => proposeFixes(findings, roadmap, grid);

describe("The preview of fixes", () => {
  it("shows old and new of each cell as people write them, with the action's name", () => {
    const fixable = review.outcome.findings.filter(({ check }) => check === "code-not-canonical" || check === "date-not-canonical");
    const lines = previewLines(editsOf(fixable), { places: placesOf(roadmap), dateSystem: grid.dateSystem, words, quote });
    expect(lines.map(({ cell, title, before, after }) => [cell, title, before, after])).toEqual(
      expect.arrayContaining([
        ["D2", "Asiointi", "TOSI (totuusarvo)", "TOSI"],
        ["D3", "Verkkokauppa", "TORI-ratkaisu", "TORI"],
        ["D4", "Tietoallas", "TORI-ratkaisu", "TORI"],
        ["C3", "Verkkokauppa", "Tavoite A", "A"],
      ]),
    );
  });

  it("counts what is left for a person", () => {
    const findings = review.outcome.findings.filter(({ field }) => field === "goal" || field === "level");
    const edits = editsOf(findings);
    expect(findings.length - edits.length).toBe(1);
    expect(leftByHand(findings, edits)).toBe(1);
    expect(leftByHand(findings.map((finding) => ({ ...finding, cell: null })), edits)).toBe(findings.length);
  });
});

describe("The example of a group", () => {
  const sources = { grid, words, quote, editOf: (finding: Finding) => editsOf([finding])[0] };
  const example = (check: string, value?: string): ReturnType<typeof exampleOf> => {
    const group = review.outcome.groups.find((each) => each.check === check && (value === undefined || each.value === value));
    if (group === undefined) throw new Error(`No group of ${check}`);
    return exampleOf(group, sources);
  };

  it("is what stands in all its cells, and what will", () => {
    expect(example("code-not-canonical", "TORI-ratkaisu")).toEqual({ oneOfMany: false, value: "”TORI-ratkaisu”", suggestion: "TORI" });
  });

  it("shows a truth value as one", () => {
    expect(example("code-not-canonical", "TRUE")).toEqual({ oneOfMany: false, value: "TOSI (totuusarvo)", suggestion: "TOSI" });
  });

  it("has no suggestion where nobody knows one", () => {
    expect(example("code-unknown")).toEqual({ oneOfMany: false, value: "”Z”", suggestion: null });
  });

  it("is one of many where the cells differ, a date as a date", () => {
    const late = review.outcome.groups.filter(({ check }) => check === "overdue").map((group) => ({ ...group, findings: [group.findings[0], { ...group.findings[0], value: "1.1.2025" }] as const }));
    expect(late.map((group) => exampleOf(group, sources))).toEqual([{ oneOfMany: true, value: "30.6.2025", suggestion: null }]);
  });

  it("is missing where nothing stands in the cells", () => {
    expect(example("required-cell-missing")).toBeUndefined();
  });
});
