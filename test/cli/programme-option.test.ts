import { describe, expect, it } from "@jest/globals";
import { generic } from "../../src/core/programme/generic";
import type { Ran } from "./fake-io";
import { runOn } from "./fake-io";
import { ROADMAP, workbook } from "./workbooks";

const IN = "tiekartta.xlsx";
const OWN = "oma.json";

async function check(programme: string | undefined, own?: string | Uint8Array, ...more: readonly string[]): Promise<Ran> {
  const files = { [IN]: workbook({ Tiekartta: ROADMAP }), ...(own === undefined ? {} : { [OWN]: own }) };
  return runOn({ files }, ["check", IN, ...(programme === undefined ? [] : ["--programme", programme]), ...more]);
}

describe("a programme of ours", () => {
  it.each([["porvoo", "Porvoon digiohjelma 2024–2026"], ["Tornio", "Tornion digiohjelma 2030"], ["mustasaari", "Mustasaaren tvt-visio 2019–2021"], ["GENERIC", "Digitiekartta"]])("is chosen by its name: %s", async (id, name) => {
    expect((await check(id)).out).toContain(`Ohjelma   ${name} (valittu)\n`);
  });

  it("is told to be a guess where nobody chose it", async () => {
    expect((await check(undefined)).out).toContain("Ohjelma   Porvoon digiohjelma 2024–2026 (päätelty työkirjasta)\n");
  });

  it("is told to be a last resort where none fits, in JSON form on stderr", async () => {
    const files = { [IN]: workbook({ Taul1: [["Toimenpide", "Tila"], ["Arkisto", "Käynnissä"], ["Luvat", "Valmis"]] }) };
    const fallback = "oletus, koska mikään ohjelma ei sopinut; valitse ohjelma valitsimella --programme";
    expect((await runOn({ files }, ["check", IN])).out).toContain(`Ohjelma   Digitiekartta (${fallback})\n`);
    const json = await runOn({ files }, ["read", IN, "--format", "json"]);
    expect(JSON.parse(json.out)).toMatchObject({ programme: "generic" });
    expect(json.err).toBe(`Ohjelma: Digitiekartta (${fallback})\n`);
  });
});

describe("a programme of the user's own", () => {
  const own = { ...generic, id: "oma-kunta", names: { fi: "Oman kunnan ohjelma", sv: "Egna kommunens program", en: "Own programme" } };

  it("is read from a JSON file, with or without a byte order mark", async () => {
    expect((await check(OWN, JSON.stringify(own))).out).toContain("Ohjelma   Oman kunnan ohjelma (valittu)\n");
    expect((await check(OWN, `\uFEFF${JSON.stringify(own)}`, "--lang", "sv")).out).toContain("Program  Egna kommunens program (valt)\n");
    expect(JSON.parse((await check(OWN, JSON.stringify(own), "--format", "json")).out)).toMatchObject({ programme: "oma-kunta" });
  });

  it("is not there", async () => {
    expect(await check(OWN)).toMatchObject({ exitCode: 2, out: "", err: "Tiedostoa ”oma.json” ei löydy. Tarkista nimi ja kansio.\n" });
  });

  it.each<readonly [string, string | Uint8Array]>([
    ["text", "nimi: Oma"],
    ["JSON cut short", JSON.stringify(own).slice(0, 200)],
    ["nothing", ""],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00, 0x80])],
    ["JSON nested beyond all measure", "[".repeat(200_000)],
  ])("is not JSON: %s", async (_what, content) => {
    expect(await check(OWN, content)).toMatchObject({ exitCode: 2, out: "", err: "Tiedoston ”oma.json” sisältö ei kelpaa. Odotettiin: JSON (UTF-8).\n" });
  });

  it.each([
    ["fi", "Ohjelmatiedostossa ”oma.json” on korjattavaa: period.lastYear (odotettiin: luku ≤ 2100); dueSoonDays (odotettiin: kokonaisluku); vari (odotettiin: tuntematon kenttä).\n"],
    ["sv", "Programfilen ”oma.json” behöver rättas: period.lastYear (väntat: tal ≤ 2100); dueSoonDays (väntat: heltal); vari (väntat: okänt fält).\n"],
    ["en", "The programme file “oma.json” needs mending: period.lastYear (expected: number ≤ 2100); dueSoonDays (expected: whole number); vari (expected: no such key).\n"],
  ])("is told with every place at fault, in %s", async (language, sentence) => {
    const faulty = { ...own, period: { firstYear: 2024, lastYear: 9999 }, dueSoonDays: 1.5, vari: "sininen" };
    expect(await check(OWN, JSON.stringify(faulty), "--lang", language)).toMatchObject({ exitCode: 2, out: "", err: sentence });
  });

  it("is told in one line of bearable length however much is wrong", async () => {
    for (const content of ["{}", "[]", "null", "7", '{"__proto__": {"id": "x"}, "constructor": 1}']) {
      const { exitCode, err } = await check(OWN, content);
      expect(exitCode).toBe(2);
      expect(err).toMatch(/^Ohjelmatiedostossa ”oma\.json” on korjattavaa: [^\n]{10,300}\.\n$/u);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
