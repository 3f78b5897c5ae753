import { describe, expect, it } from "@jest/globals";
import type { AcceptedFinding } from "../../../../src/core/checks/accept-findings";
import { acceptFindings } from "../../../../src/core/checks/accept-findings";
import type { CheckId } from "../../../../src/core/checks/check-ids";
import type { Finding } from "../../../../src/core/checks/finding";
import { acceptedGroups, isAcceptedEverywhere, storedOf, toAccept } from "../../../../src/taskpane/logic/findings/acceptance";
import { reviewOf } from "../review-of";

const ROWS = [
  [1, "Asiointi", "Z", "TORI", "Sivistystoimiala", "Rehtori", 45838, "käynnissä"],
  [2, "Verkkokauppa", "Z", "TORI", "Sivistystoimiala", "Rehtori", 45838, "käynnissä"],
  [3, "Tietoallas", "Y", "TORI", "Sivistystoimiala", "Rehtori", 46387, "käynnissä"],
];
const review = reviewOf(ROWS);
const { roadmap } = review.loaded;
const of = (check: CheckId): readonly Finding[] => review.outcome.findings.filter((finding) => finding.check === check);
const accepted = (findings: readonly Finding[], reason: string): readonly AcceptedFinding[] => acceptFindings(toAccept(findings), roadmap, reason);

describe("Accepting findings", () => {
  it("stores a value once, however many cells hold it", () => {
    expect(of("code-unknown").map(({ cell }) => cell)).toEqual(["C2", "C3", "C4"]);
    expect(toAccept(of("code-unknown")).map(({ value }) => value)).toEqual(["Z", "Y"]);
  });

  it("stores every row of findings that are about their rows", () => {
    expect(of("overdue").map(isAcceptedEverywhere)).toEqual([false, false]);
    expect(toAccept(of("overdue"))).toEqual(of("overdue"));
  });

  it("leaves none of them open", () => {
    const all = [...accepted(of("code-unknown"), "Uusi koodi"), ...accepted(of("overdue"), "Sovittu")];
    const after = reviewOf(ROWS, { accepted: all }).outcome;
    expect(after.findings.filter(({ check }) => check === "code-unknown" || check === "overdue")).toEqual([]);
  });

  it("can be taken back group by group: what was stored is what is withdrawn", () => {
    const stored = [...accepted(of("code-unknown"), "Uusi koodi"), ...accepted(of("overdue"), "Sovittu")];
    const groups = acceptedGroups(reviewOf(ROWS, { accepted: stored }).outcome.accepted);
    expect(groups.map(({ reason, findings }) => [reason, findings.map(({ cell }) => cell)])).toEqual([
      ["Uusi koodi", ["C2", "C3"]],
      ["Uusi koodi", ["C4"]],
      ["Sovittu", ["G2", "G3"]],
    ]);
    expect(groups.flatMap((group) => storedOf(group, roadmap))).toEqual(stored);
    expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  });
});
