import { describe, expect, it } from "@jest/globals";
import { stepsToRepeat } from "../../../../src/taskpane/browser/work/journal";
import type { Step } from "../../../../src/taskpane/browser/work/protocol";

const edit = (sheet: string): Step => ({ kind: "edit", sheet, edits: [] });
const review = (day: string): Step => ({ kind: "review", choices: { asOf: day, programme: undefined, sheet: undefined, range: undefined, decided: [], accepted: [] } });
const plan = (sheet: string): Step => ({ kind: "plan", languages: ["fi"], chosen: [sheet], ledger: null });

describe("Steps that a new worker repeats", () => {
  it("are every edit, and of reviews the last one", () => {
    expect(stepsToRepeat([review("2026-01-01"), edit("A"), review("2026-01-02"), edit("B"), review("2026-01-03")])).toEqual([edit("A"), edit("B"), review("2026-01-03")]);
  });

  it("are the last plan and the review that it was made over, beside a later one", () => {
    const steps = [review("2026-01-01"), plan("overdue"), review("2026-01-02"), plan("summary"), edit("A"), review("2026-01-03")];
    expect(stepsToRepeat(steps)).toEqual([review("2026-01-02"), plan("summary"), edit("A"), review("2026-01-03")]);
  });

  it("are the same when they are looked through again", () => {
    const steps = stepsToRepeat([review("2026-01-01"), edit("A"), review("2026-01-02"), plan("summary"), review("2026-01-03")]);
    expect(stepsToRepeat(steps)).toEqual(steps);
  });
});
