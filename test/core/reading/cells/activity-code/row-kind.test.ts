import { describe, expect, it } from "@jest/globals";
import { activityCodeRowKind } from "../../../../../src/core/reading/cells/activity-code/row-kind";

describe("activityCodeRowKind", () => {
  it.each(["Yhteensä 1111", "1111 Summa", "Toiminto 1111 yht.", "Välisumma", "Totalt 1111", "Delsumma", "Grand total", "KAIKKI YHTEENSÄ:"])("knows the total %s", (text) => {
    expect(activityCodeRowKind(text)).toBe("total");
  });

  it.each(["Toiminto 1111 Digiohjelma2024", "TOIMINTO: 1111 - DIGIOHJELMA2024", "Verksamhet 1111 Digiohjelma2024", "Yksikkö 5300 Tietohallinto"])("knows the heading %s", (text) => {
    expect(activityCodeRowKind(text)).toBe("heading");
  });

  it.each(["1111", "1111 Digiohjelma2024", "Toiminto: 1111", "yhteistyö", "Summaarinen selvitys", ""])("takes %j for a cell of a posting", (text) => {
    expect(activityCodeRowKind(text)).toBeUndefined();
  });
});
