import { describe, expect, it } from "@jest/globals";
import type { CellsByReading } from "./read-alone";
import { readAlone } from "./read-alone";

/** Codes, posting strings and words for "no code" in other writings than those of the collection of messy cells. */
const CELLS: CellsByReading = {
  "ok 1111": ["1111", " 1111 ", "1111 Digiohjelma2024 "],
  "ok 1112": ["1112"],
  "ok 11110": ["11110"],
  "ok 11111": ["11111"],
  "ok 111": ["111"],
  "ok 2222": ["2222"],
  "ok 5300": ["5300"],
  "ok 9999": ["9999"],
  "normalised 1111": ["1111Digiohjelma2024", "1111 - Digiohjelma2024", "1111 – Digiohjelma2024", "1111_Digiohjelma2024", "1111/Digiohjelma2024", "1111 / Digiohjelma2024", "1111 (Digiohjelma2024)", "1111 Digiohjelma 2024", "1111 Digiohjelma", "1111 digi", "Digiohjelma2024 (1111)", "Digiohjelma2024 1111", "Digiohjelma2024, 1111", "Digiohjelma 1111", "[1111]", "(1111)", "#1111", "1111.", "1111:", "1111,", "1111,00", "1111.0", "1111.00", "Toimintokoodi 1111", "toimintokoodi: 1111", "Toimintokoodi 1111 Digiohjelma2024", "koodi 1111", "Koodi: 1111", "Verksamhetskod 1111", "verks. 1111", "Verksamhet: 1111", "Kod 1111", "TOIM:1111", "TOIM1111", "00001111", "001111", "000000001111", "digiohjelma 2024", "Digiohjelma 2024", "Digi-ohjelma2024", "digiohjelma2024", "Digiohjelma-2024", "5300 1111 4340", "5300/1111/4340", "5300.1111.4340", "5300|1111|4340", "4340-5300-1111", "4340 5300 1111", "5300_1111_4340"],
  "uncertain 1111": ["1111-1", "1111*", "1111 Digiohjelma2025", "1.111", "1,111", "1.111E+03", "11 11", "111 1", "I111", "111l", "11ll", "1111?", "1111 ?", "Digiohjelm2024", "Diigiohjelma2024", "Digihjelma", "Digi-ohjelma", "DIGIOHJELMA", "1111;1112", "1111 ja 1112", "1111+1112", "1111 & 1112", "1111, 2222", "1111/1112", "1111 (50 %), 2222 (50 %)", "1111 tai 1112", "kp 1111", "kustannuspaikka 1111"],
  "uncertain 1112": ["1112 Digiohjelma2024"],
  uncertain: ["1.1.2011"],
  unreadable: ["#####", "#N/A", "#REF!", "#ARVO!"],
  empty: ["kohdistamatta", "0000 Ei toimintoa", "–", "n/a", "N/A", "ei", "Ei koodia", "ei toimintoa", "ei toimintokoodia", "ei kohdistettu", "ei kohdistusta", "Kohdistamaton", "puuttuu", "koodi puuttuu", "tyhjä", "(tyhjä)", "(blank)", "(tom)", "(puuttuu)", "ei määritelty", "00", "000", "0000", "00000", ".", "xxxx", "saknas", "ingen", "ingen kod", "ej fördelad", "ofördelad", "okänd", "none", "NULL", "null", "Ei toimintoa (0000)", "0 Ei kohdistettu"],
}; // prettier-ignore

describe("activity codes", () => {
  describe.each(Object.entries(CELLS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("activityCode", text)).toBe(expected);
    });
  });
});
