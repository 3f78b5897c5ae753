import { describe, expect, it } from "@jest/globals";
import type { CheckId } from "../../../../src/core/checks/check-ids";
import type { Severity } from "../../../../src/core/checks/severity";
import { needsDecision } from "../../../../src/taskpane/logic/findings/needs-decision";

describe("A finding needs a decision", () => {
  it.each<[CheckId, Severity, boolean]>([
    ["code-unknown", "error", true],
    ["overdue", "warning", true],
    ["date-imprecise", "info", true],
    ["code-not-canonical", "info", false],
    ["date-not-canonical", "info", false],
    ["amount-not-canonical", "info", false],
    ["value-not-canonical", "info", false],
    ["hidden-rows", "info", false],
    // A municipality that makes more of it wants to see it.
    ["code-not-canonical", "warning", true],
  ])("%s as %s: %s", (check, severity, expected) => {
    expect(needsDecision({ check, severity })).toBe(expected);
  });
});
