import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { repairMojibake } from "../../../../src/core/reading/text/mojibake";

describe("repairMojibake", () => {
  it.each([
    ["KÃ¤yttÃ¶", "Käyttö"],
    ["Ã„lykÃ¤s", "Älykäs"],
    ["FÃ¶rvaltning â€“ IT", "Förvaltning – IT"],
    ["10 â‚¬", "10 €"],
    ["KÃƒÂ¤yttÃƒÂ¶", "Käyttö"],
    ["Ã\u00A0 la carte", "à la carte"],
  ])("repairs %s", (broken, whole) => {
    expect(repairMojibake(broken)).toBe(whole);
  });

  it.each(["Käyttö", "Åland", "São Paulo", "Käyttö Ã¤", "", "ÄÖÅ äöå", "MÄÄRÄ€", "TYÖ™", "sanoi TIEDÄ” eilen", "RÅ\u00A0data"])("leaves %s alone", (text) => {
    expect(repairMojibake(text)).toBe(text);
  });

  it("repairs every Finnish and Swedish text that was read as Latin-1", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-ZåäöÅÄÖé –€.,\d]{0,30}$/u), (text) => {
        const broken = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
        return repairMojibake(broken) === text;
      }),
    );
  });
});
