import { describe, expect, it } from "@jest/globals";
import type { AcceptedFinding } from "../../../../src/core/checks/accept-findings";
import { acceptedLines } from "../../../../src/taskpane/logic/settings/say-accepted";
import { makeSay } from "../../../../src/text/say-finding";
import { WORDS } from "../../../../src/text/words";
import { makeReview } from "../make-review";

const say = makeSay(WORDS.fi, makeReview().loaded.roadmap);
const accepted = (part: Partial<AcceptedFinding>): AcceptedFinding => ({ check: "code-unknown", field: "goal", value: "Z", action: null, reason: "Uusi tavoite tulossa", ...part });

describe("The accepted findings", () => {
  it.each([
    [accepted({}), "Arvo ei ole koodistossa · Tavoite · ”Z”", "Koko taulukko"],
    [accepted({ check: "no-date", field: "due", value: null, action: "id:4" }), "Määräaika puuttuu · Määräaika", "Toimenpide 4"],
    [accepted({ check: "no-date", field: "due", value: null, action: "title:koe: toinen" }), "Määräaika puuttuu · Määräaika", "Toimenpide ”koe: toinen”"],
    [accepted({ check: "no-date", field: null, value: null, action: "row:7" }), "Määräaika puuttuu", "Rivi 7"],
  ])("say what was accepted, where and why: %j", (each, what, where) => {
    expect(acceptedLines([each], WORDS.fi, say)).toEqual([{ key: JSON.stringify(each), what, where, reason: "Perustelu: Uusi tavoite tulossa", accepted: each }]);
  });

  it("are listed once each", () => {
    expect(acceptedLines([accepted({}), accepted({ action: "id:4" }), accepted({})], WORDS.fi, say)).toHaveLength(2);
  });
});
