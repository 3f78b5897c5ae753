import { describe, expect, it } from "@jest/globals";
import type { CellContent } from "../../../../src/core/fixes/cell-edit";
import type { Language } from "../../../../src/core/programme/language";
import { shownContent } from "../../../../src/taskpane/logic/findings/shown-content";
import { WORDS } from "../../../../src/text/words";

const shown = (value: CellContent["value"], format?: string, language: Language = "fi"): string => shownContent({ value, format }, 1900, WORDS[language], (text) => `”${text}”`);

describe("What a cell holds, as its reader sees it", () => {
  it.each([
    ["a day", 45838, "d.m.yyyy", "30.6.2025"],
    ["a day in an American format", 45838, "m/d/yy", "30.6.2025"],
    ["a serial number that is not shown as a day", 45838, undefined, "45838"],
    ["a number that no day has", -1, "d.m.yyyy", "−1"],
    ["a share", 0.8, "0%", "80\u00A0%"],
    ["a share with a part", 0.125, "0.0 %", "12,5\u00A0%"],
    ["an amount", 12500.5, "#,##0.00", "12\u00A0500,50"],
    ["an amount in whole euros", 12500, "#,##0 €", "12\u00A0500"],
    ["a number without grouping", 12500, "0.00", "12500,00"],
    ["a number as it is", 0.1 + 0.2, undefined, "0,3"],
    ["text", "TORI", "@", "TORI"],
    ["text with a blank at its end", "Tori ", undefined, "”Tori ”"],
    ["text with blanks inside", "K 1,  K 2", undefined, "”K 1,  K 2”"],
    ["nothing", null, undefined, "tyhjä"],
    ["blanks", "  ", undefined, "tyhjä"],
    ["an error", { error: "#REF!" }, undefined, "#REF!"],
  ])("%s", (_, value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });

  it("a truth value is never taken for the code that looks like it", () => {
    expect([shown(true), shown(false), shown("TOSI")]).toEqual(["TOSI (totuusarvo)", "EPÄTOSI (totuusarvo)", "TOSI"]);
    expect([shown(true, undefined, "sv"), shown(true, undefined, "en")]).toEqual(["SANT (sanningsvärde)", "TRUE (truth value)"]);
  });

  it("counts days from 1904 in workbooks that do", () => {
    expect(shownContent({ value: 44376, format: "d.m.yyyy" }, 1904, WORDS.fi, (text) => text)).toBe("30.6.2025");
  });

  it("has the decimal sign of the language", () => {
    expect(shown(1234.5, "#,##0.0", "en")).toBe("1,234.5");
  });
});
