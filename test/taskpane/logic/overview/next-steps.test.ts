import { describe, expect, it } from "@jest/globals";
import type { FindingGroup } from "../../../../src/core/checks/group-findings";
import { findProgramme } from "../../../../src/core/programme/registry";
import { proposeFixes } from "../../../../src/core/fixes/propose-fix";
import { roadmapSheet } from "../../../../src/app/session/review";
import { isFine } from "../../../../src/taskpane/logic/overview/is-fine";
import type { NextStep } from "../../../../src/taskpane/logic/overview/next-steps";
import { nextSteps } from "../../../../src/taskpane/logic/overview/next-steps";
import { sayStep } from "../../../../src/taskpane/logic/overview/say-step";
import { makeSay } from "../../../../src/text/say-finding";
import { WORDS } from "../../../../src/text/words";
import { makeReview } from "../make-review";

const review = makeReview({ programme: findProgramme("generic") });
const { loaded: { roadmap }, outcome: { groups } } = review;
const fixable = ({ findings }: FindingGroup): number => proposeFixes(findings, roadmap, roadmapSheet(review).grid).length;
const steps = (more: Partial<Parameters<typeof nextSteps>[0]> = {}): readonly NextStep[] => nextSteps({ groups, fixable, meeting: undefined, dueBefore: 0, ...more });
const said = (each: readonly NextStep[], language: "fi" | "sv" | "en" = "fi"): string[] => each.map((step) => sayStep(step, WORDS[language], makeSay(WORDS[language], roadmap)));

describe("What to do next", () => {
  it("is to mend what can be mended, to fill in what is missing, and to decide the rest", () => {
    expect(said(steps())).toEqual(expect.arrayContaining(["Korjaa 2 × ”TORI-ratkaisu” → ”TORI”", "2 toimenpiteeltä puuttuu: Vastuutaho", "Ratkaise 2 × Sama numero usealla toimenpiteellä (Nro)"]));
    expect(said(steps(), "sv")).toContain("2 åtgärder saknar: Vastuutaho");
    expect(said(steps(), "en")).toContain("Fix 2 × “TORI-ratkaisu” → “TORI”");
  });

  it("keeps the order mend, fill in, decide, however the findings come", () => {
    const order = ["fix", "missing", "decide", "meeting"];
    for (const given of [groups, [...groups].reverse()]) {
      const places = steps({ groups: given, meeting: "2025-12-20" }).map(({ kind }) => order.indexOf(kind));
      expect(places).toEqual([...places].sort());
    }
  });

  it("stays short", () => {
    const many = Array.from({ length: 50 }, () => groups).flat();
    const kinds = steps({ groups: many, meeting: "2025-12-20" }).map(({ kind }) => kind);
    expect(kinds).toEqual(["fix", "fix", "fix", "missing", "missing", "decide", "decide", "meeting"]);
  });

  it("asks what can be mended no further than needed", () => {
    let asked = 0;
    const missing = groups.filter(({ check }) => check === "required-cell-missing");
    const others = groups.filter(({ check }) => check !== "required-cell-missing");
    steps({ groups: [...missing, ...missing, ...Array.from({ length: 1000 }, () => others).flat()], fixable: () => (asked += 1) });
    expect(asked).toBe(3);
  });

  it("tells the meeting ahead and what is due before it", () => {
    expect(said(steps({ groups: [], meeting: "2026-12-02", dueBefore: 3 }))).toEqual(["Seuraava kokous 2.12.2026: 3 toimenpidettä päättyy sitä ennen"]);
    expect(said(steps({ groups: [], meeting: "2026-12-02" }), "sv")).toEqual(["Nästa möte 2.12.2026"]);
  });
});

describe("A table", () => {
  it.each([
    [{ errors: 0, warnings: 0, overdue: 0 }, true],
    [{ errors: 1, warnings: 0, overdue: 0 }, false],
    [{ errors: 0, warnings: 1, overdue: 0 }, false],
    [{ errors: 0, warnings: 0, overdue: 1 }, false],
  ])("is in order when nothing is wrong or late: %j", (summary, fine) => {
    expect(isFine(summary)).toBe(fine);
  });
});
