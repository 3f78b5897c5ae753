import { describe, expect, it } from "@jest/globals";
import { checkChoices, placeChoices } from "../../../../src/taskpane/logic/findings/filter-choices";
import type { FindingPlace } from "../../../../src/taskpane/logic/findings/places";
import { reviewOf } from "../review-of";

const place = (owner: string | null): FindingPlace => ({ title: "X", unit: null, owner });

describe("What findings can be filtered by", () => {
  it("are the checks that found something, in the order of checks", () => {
    const { groups } = reviewOf([
      [1, "Asiointi", "A", "TORI-ratkaisu", null, "Rehtori", 45838, "käynnissä"],
      [2, "Verkkokauppa", "Z", "TORI", null, "Rehtori", 46387, "käynnissä"],
    ]).outcome;
    const checks = checkChoices([...groups].reverse());
    expect(checks).toEqual([...new Set(checks)]);
    expect(checks.filter((check) => ["code-unknown", "code-not-canonical", "overdue"].includes(check))).toEqual(["code-unknown", "code-not-canonical", "overdue"]);
  });

  it("are owners in Finnish order, once each in their first spelling, and nobody last", () => {
    expect(placeChoices([place("Öljyvahinkoyksikkö"), place("Arkisto"), place(null), place("arkisto"), place("Zoologi")], "owner")).toEqual(["Arkisto", "Zoologi", "Öljyvahinkoyksikkö", ""]);
  });

  it("are not owners where the table has none", () => {
    expect(placeChoices([place(null)], "owner")).toEqual([]);
    expect(placeChoices([place("Arkisto")], "owner")).toEqual(["Arkisto"]);
  });
});
