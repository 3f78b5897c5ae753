import { describe, expect, it } from "@jest/globals";
import { overdueSheet } from "../../../../src/core/reports/overdue/overdue-sheet";
import type { OverdueItem, OverdueSection } from "../../../../src/taskpane/logic/overdue/sections";
import { overdueSections } from "../../../../src/taskpane/logic/overdue/sections";
import { reportInputOf } from "../../../../src/taskpane/logic/reports/report-input";
import { WORDS } from "../../../../src/text/words";
import { reviewOf } from "../review-of";

const review = reviewOf([
  [1, "Asiointi", "A", "TORI", null, "Rehtori", 45838, "käynnissä"],
  [2, "Verkkokauppa", "A", "TORI", null, null, "kevät 2024", "käynnissä"],
  [3, "Tietoallas", "A", "TORI", null, "Arkisto", 46022, "käynnissä"],
  [4, "Palvelukartta", "A", "TORI", null, "Arkisto", null, "suunnitteilla"],
  [5, "Valmis työ", "A", "TORI", null, "Arkisto", 45838, "valmis"],
  [6, "Etätyö", "A", "TORI", null, "Arkisto", "1.4.2025?", "käynnissä"],
]);
const sections = overdueSections(reportInputOf(review, WORDS.fi));
const itemsOf = (section: OverdueSection | undefined): readonly OverdueItem[] => (section === undefined ? [] : section.rows.map(section.itemOf));
const section = (id: string): readonly OverdueItem[] => itemsOf(sections.find((each) => each.id === id));

describe("The overdue view", () => {
  it("lists what is late, worst first, with the reason in words", () => {
    expect(section("late").map(({ cell, title, reason }) => [cell, title, reason])).toEqual([
      ["G3", "Verkkokauppa", "päättyi 30.6.2024, tila Käynnissä, myöhässä 533 pv"],
      ["G7", "Etätyö", "päättyi 1.4.2025, tila Käynnissä, myöhässä 258 pv (tarkista)"],
      ["G2", "Asiointi", "päättyi 30.6.2025, tila Käynnissä, myöhässä 168 pv"],
    ]);
  });

  it("tells who has each action, and nobody where nobody is named", () => {
    expect(section("late").map(({ owner }) => owner)).toEqual([null, "Arkisto", "Rehtori"]);
  });

  it("keeps what is due soon and what has no date apart", () => {
    expect(section("soon").map(({ id, reason }) => [id, reason])).toEqual([["3", "määräaikaan 16 pv"]]);
    expect(section("noDate").map(({ cell, reason }) => [cell, reason])).toEqual([["G5", "määräaika puuttuu tai sitä ei voi tulkita"]]);
    expect(section("attention")).toEqual([]);
  });

  it("says the same as the report sheet, in the same order", () => {
    const texts = overdueSheet(reportInputOf(review, WORDS.fi)).rows.flat().map((cell) => cell?.value);
    const expected = sections.flatMap((each) => [each.heading, ...itemsOf(each).map(({ reason }) => reason)]);
    expect(texts.filter((text) => typeof text === "string" && expected.includes(text))).toEqual(expected);
  });

  it("speaks the language of the pane", () => {
    expect(itemsOf(overdueSections(reportInputOf(review, WORDS.sv))[0])[2]?.reason).toBe("tidsfristen gick ut 30.6.2025, status Pågår, försenad 168 dagar");
  });
});
