import { describe, expect, it } from "@jest/globals";
import { chaseMessage } from "../../../../src/taskpane/logic/overdue/chase-message";
import { lateByOwner } from "../../../../src/taskpane/logic/overdue/late-by-owner";
import { reportInputOf } from "../../../../src/taskpane/logic/reports/report-input";
import type { Language } from "../../../../src/core/programme/language";
import { WORDS } from "../../../../src/text/words";
import { reviewOf } from "../review-of";

const review = reviewOf([
  [1, "Asiointi", "A", "TORI", null, "Rehtori", 45838, "käynnissä"],
  [2, "Verkkokauppa", "A", "TORI", null, null, 45838, "käynnissä"],
  [3, "Tietoallas", "A", "TORI", null, "Arkisto", "1.4.2025?", "käynnissä"],
  [4, "Palvelukartta", "A", "TORI", null, "arkisto", 45657, "käynnissä"],
  [5, "Ajoissa", "A", "TORI", null, "Arkisto", 46387, "käynnissä"],
]);
const late = lateByOwner(reportInputOf(review, WORDS.fi));
const message = (index: number, language: Language): string => {
  const to = late.owners[index];
  if (to === undefined) throw new Error(`No owner ${index}`);
  return chaseMessage(to, review.outcome.asOf, WORDS[language]);
};

describe("Those who have late actions", () => {
  it("are listed with most late actions first, each once in the first spelling, their worst first", () => {
    expect(late.owners.map(({ owner, late: actions }) => [owner, actions.map(({ title, days }) => [title, days])])).toEqual([
      ["Arkisto", [["Palvelukartta", 349], ["Tietoallas", 258]]],
      ["Rehtori", [["Asiointi", 168]]],
    ]);
  });

  it("leave out what nobody is named for, but count it", () => {
    expect(late.nobody).toBe(1);
  });

  it("are none where nothing is late", () => {
    const fine = reviewOf([[1, "Asiointi", "A", "TORI", null, "Rehtori", 46387, "käynnissä"]]);
    expect(lateByOwner(reportInputOf(fine, WORDS.fi))).toEqual({ owners: [], nobody: 0 });
  });
});

describe("The message to them", () => {
  it("tells in Finnish what is late, since when, and what is asked for", () => {
    expect(message(0, "fi")).toBe(`Hei,

digitiekartassa on 2 toimenpidettä, joiden vastuutaho on Arkisto ja joiden määräaika on päättynyt (tilanne 15.12.2025):

• Palvelukartta (nro 4): määräaika 31.12.2024, myöhässä 349 päivää
• Tietoallas (nro 3): määräaika 1.4.2025, myöhässä 258 päivää (tulkinta on epävarma, tarkistathan määräajan)

Voisitko päivittää toimenpiteiden tilan tiekarttaan tai ehdottaa uusia määräaikoja?

Kiitos avusta.`);
  });

  it("speaks of one action as one, in every language", () => {
    expect(message(1, "fi")).toContain("digitiekartassa on toimenpide, jonka vastuutaho on Rehtori ja jonka määräaika on päättynyt");
    expect(message(1, "sv")).toContain("i den digitala färdplanen finns en åtgärd med Rehtori som ansvarig, där tidsfristen har gått ut (läget per 15.12.2025):\n\n• Asiointi (nr 1): tidsfrist 30.6.2025, försenad 168 dagar\n\n");
    expect(message(1, "en")).toContain("the digital roadmap has 1 action assigned to Rehtori that is past its due date (as of 15.12.2025):\n\n• Asiointi (no. 1): due 30.6.2025, 168 days late\n\n");
  });

  it("leaves the number out where an action has none", () => {
    const nameless = late.owners.map((to) => ({ ...to, late: to.late.map((action) => ({ ...action, id: "" })) }));
    expect(nameless.map((to) => chaseMessage(to, "2025-12-15", WORDS.fi)).join()).toContain("• Palvelukartta: määräaika");
  });
});
