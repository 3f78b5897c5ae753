import { describe, expect, it } from "@jest/globals";
import { runOn } from "./fake-io";
import { ROADMAP, workbook } from "./workbooks";

async function check(language: string, sheets: Parameters<typeof workbook>[0]): Promise<string> {
  const { out } = await runOn({ files: { "tiekartta.xlsx": workbook(sheets) } }, ["check", "tiekartta.xlsx", "--programme", "generic", "--lang", language]);
  return out;
}

describe("tables that were not read", () => {
  const two = { 2025: ROADMAP.slice(0, 3), 2026: ROADMAP };

  it.each([
    ["fi", "Työkirjassa on toinen taulukko, jota ei luettu: 2025 A1:G3."],
    ["sv", "Arbetsboken har en tabell till som inte lästes: 2025 A1:G3."],
    ["en", "The workbook has another table that was not read: 2025 A1:G3."],
  ])("are named below the findings (%s)", async (language, sentence) => {
    expect(await check(language, two)).toContain(sentence);
  });

  it("are counted where there are many", async () => {
    const years = Object.fromEntries([2019, 2020, 2021, 2022, 2023, 2024].map((year) => [String(year), ROADMAP.slice(0, 3)]));
    expect(await check("fi", { ...years, 2026: ROADMAP })).toMatch(/Työkirjassa on 6 muuta taulukkoa, joita ei luettu: .*, 2021 A1:G3 ja 2 muuta\./u);
  });

  it("are not spoken of where there are none", async () => {
    expect(await check("fi", { Tiekartta: ROADMAP })).not.toContain("ei luettu");
  });
});
