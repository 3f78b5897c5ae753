import { describe, expect, it } from "@jest/globals";
import { shorten, textTable, wrapText } from "../../src/cli/text-table";

describe("a text table", () => {
  const columns = [{ header: "Rivi", align: "right" }, { header: "Toimenpide", flexible: true }, { header: "Tila" }] as const;

  it("aligns its columns under their headers", () => {
    expect(textTable(columns, [["7", "Arkisto", "Valmis"], ["12", "Sähköinen asiointi", "Käynnissä"]], 100)).toEqual([
      "  Rivi  Toimenpide          Tila",
      "     7  Arkisto             Valmis",
      "    12  Sähköinen asiointi  Käynnissä",
    ]);
  });

  it("cuts a flexible column where the page ends, and keeps twelve characters of it", () => {
    expect(textTable(columns, [["7", "Sähköisen asioinnin uudistaminen", "Valmis"]], 36)).toEqual([
      "  Rivi  Toimenpide            Tila",
      "     7  Sähköisen asioinnin…  Valmis",
    ]);
    expect(textTable(columns, [["7", "Sähköisen asioinnin uudistaminen", "Valmis"]], 10)[1]).toBe("     7  Sähköisen a…  Valmis");
  });

  it("does not take marks over letters for letters", () => {
    expect(textTable([{ header: "A" }, { header: "B" }], [["a\u0308", "x"]], 80)[1]).toBe("  ä  x");
  });
});

describe("shortened text", () => {
  it("ends with an ellipsis where something was left out, and never in the middle of a character", () => {
    expect(shorten("Arkisto", 7)).toBe("Arkisto");
    expect(shorten("Arkisto", 6)).toBe("Arkis…");
    expect(shorten("𝒜𝒜𝒜", 2)).toBe("𝒜…");
    expect(shorten("a \n\t b", 10)).toBe("a b");
  });
});

describe("wrapped text", () => {
  it("breaks between words, after the indent on every line", () => {
    expect(wrapText("Anna jokaiselle oma numero.", 20, "    ")).toEqual(["    Anna jokaiselle", "    oma numero."]);
  });

  it("does not break an amount from its unit", () => {
    expect(wrapText("luettiin 20\u00A0000,00\u00A0€ oikein", 20, "  ")).toEqual(["  luettiin", "  20\u00A0000,00\u00A0€ oikein"]);
  });
});
