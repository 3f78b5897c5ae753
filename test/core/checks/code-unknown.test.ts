import { describe, expect, it } from "@jest/globals";
import { porvoo } from "../../../src/core/programme/porvoo";
import { almostClean, checksThatFind, findings, roadmap, uncertain, unreadable } from "./helpers";

describe("code-unknown", () => {
  it("tells of a value outside the list, with the nearest right one", () => {
    expect(findings("code-unknown", almostClean({ goal: unreadable("D", { note: "value-not-in-list", suggestion: "A" }) })).map(({ severity, cell, value, suggestion }) => [severity, cell, value, suggestion])).toEqual([["error", "C5", "D", "A"]]);
  });

  it("tells of a status that is not understood", () => {
    expect(findings("code-unknown", almostClean({ status: unreadable("banaani") })).map(({ field }) => field)).toEqual(["status"]);
  });

  it("is a warning in a list that is open", () => {
    const theme = porvoo.codeLists.strategyTheme;
    const programme = { ...porvoo, codeLists: { ...porvoo.codeLists, ...(theme === undefined ? {} : { strategyTheme: { ...theme, open: true } }) } };
    const row = almostClean({ strategyTheme: uncertain("Vahva kaupunki", { note: "value-not-in-list" }) });
    expect(findings("code-unknown", roadmap([row], { programme })).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(checksThatFind(roadmap([row], { programme }))).toEqual(["code-unknown"]);
  });

  it("leaves several and misplaced values, and impact metrics, to their own checks", () => {
    const row = almostClean({ cost: unreadable("S/L", { note: "several-values" }), basis: unreadable("uudistuminen", { note: "value-of-another-field" }), impactMetric: unreadable("oma mittari", { note: "value-not-in-list" }) });
    expect(findings("code-unknown", row)).toEqual([]);
    expect(checksThatFind(row)).toEqual(["code-misplaced", "code-several", "impact-metric-unknown"]);
  });
});
