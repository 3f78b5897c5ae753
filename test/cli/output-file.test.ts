import { describe, expect, it } from "@jest/globals";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import type { FakeMachine, Ran } from "./fake-io";
import { EXAMPLE_FILES, runOn } from "./fake-io";
import { ROADMAP, workbook } from "./workbooks";

const IN = "tiekartta.xlsx";
const files = { [IN]: workbook({ Tiekartta: ROADMAP }) };

async function report(args: readonly string[], machine: FakeMachine = {}): Promise<Ran> {
  return runOn({ ...machine, files: { ...files, ...machine.files } }, ["report", IN, "--programme", "generic", ...args]);
}

function expectNothingWritten(ran: Ran, sentence: string): void {
  expect(ran).toMatchObject({ exitCode: 2, out: "", err: `${sentence}\n` });
  expect([...ran.written]).toEqual([]);
}

async function sheetNames(bytes: Uint8Array | undefined): Promise<readonly string[]> {
  const sheets = await openXlsxWorkbook(bytes ?? new Uint8Array(), "raportti.xlsx").readSheets();
  return sheets.ok ? sheets.value.map(({ name }) => name) : [sheets.problem.kind];
}

describe("the report's file", () => {
  it("is a workbook with the report sheets, in the language asked for", async () => {
    const ran = await report(["--out", "ulos/raportti.xlsx", "--lang", "sv"]);
    expect([ran.exitCode, ran.err, [...ran.written.keys()]]).toEqual([0, "", ["ulos/raportti.xlsx"]]);
    expect(await sheetNames(ran.written.get("ulos/raportti.xlsx"))).toEqual(["Sammandrag", "Klassificering", "Försenade", "Tidtabell", "Ansvar", "Observationer", "Läslogg", "Färdplansdata"]);
  });

  it("is written in JSON form too: only the answer is JSON, and alone on stdout", async () => {
    const ran = await report(["--out", "raportti.xlsx", "--format", "json"]);
    expect(JSON.parse(ran.out)).toMatchObject({ out: "raportti.xlsx", sheets: ["Yhteenveto", "Luokittelut", "Myöhässä", "Aikataulu", "Vastuut", "Havainnot", "Lukuloki", "Tiekarttadata"], asOf: "2025-12-15", summary: { actions: 3 } });
    expect(await sheetNames(ran.written.get("raportti.xlsx"))).toHaveLength(8);
  });

  it("is written where there are errors in the roadmap as well, with exit code 1", async () => {
    const ran = await runOn({ files: EXAMPLE_FILES }, ["report", "examples/porvoo-sekava.xlsx", "--out", "raportti.xlsx"]);
    expect([ran.exitCode, [...ran.written.keys()]]).toEqual([1, ["raportti.xlsx"]]);
  });

  it("is the same each time", async () => {
    const [first, second] = [await report(["--out", "a.xlsx"]), await report(["--out", "a.xlsx"])];
    expect(first.written.get("a.xlsx")).toEqual(second.written.get("a.xlsx"));
  });
});

describe("nothing is written", () => {
  it("over a file that is there, unless --force says so", async () => {
    const machine = { files: { "raportti.xlsx": "tärkeä" } };
    expectNothingWritten(await report(["--out", "raportti.xlsx"], machine), "Tiedosto ”raportti.xlsx” on jo olemassa. Anna toinen nimi tai korvaa se valitsimella --force.");
    const forced = await report(["--out", "raportti.xlsx", "--force"], machine);
    expect([forced.exitCode, [...forced.written.keys()]]).toEqual([0, ["raportti.xlsx"]]);
  });

  it("over the workbook that is read, by whatever name and even with --force", async () => {
    const links = { "linkki.xlsx": IN, "./tiekartta.xlsx": IN };
    for (const out of [IN, "./tiekartta.xlsx", "linkki.xlsx"]) {
      const sentence = `Tulosta ei voi kirjoittaa luettavan tiedoston ”${out}” päälle. Anna toinen nimi.`;
      expectNothingWritten(await report(["--out", out], { links }), sentence);
      expectNothingWritten(await report(["--out", out, "--force"], { links }), sentence);
    }
  });

  it("where there is no room or no right", async () => {
    expectNothingWritten(await report(["--out", "raportti.xlsx", "--lang", "sv"], { full: true }), "Filen ”raportti.xlsx” kan inte skrivas. Kontrollera mappen och rättigheterna, och stäng filen i Excel.");
  });

  it("in the language of the table once that is known", async () => {
    const swedish = { files: { [IN]: workbook({ Blad1: [["Nr", "Åtgärd", "Tidsfrist", "Status"], [1, "E-arkiv", "30.6.2026", "Pågår"]] }) }, full: true };
    expect((await report(["--out", "rapport.xlsx"], swedish)).err).toBe("Filen ”rapport.xlsx” kan inte skrivas. Kontrollera mappen och rättigheterna, och stäng filen i Excel.\n");
  });

  it.each<readonly [string, readonly string[], FakeMachine]>([
    ["the workbook is missing", [], { links: { [IN]: "muualla.xlsx" } }],
    ["the workbook is damaged", [], { files: { [IN]: workbook({ Tiekartta: ROADMAP }).slice(0, 900) } }],
    ["there is no table", [], { files: { [IN]: workbook({ Taul1: [["Muistio"], ["Kokous maanantaina"]] }) } }],
    ["there is no such sheet", ["--sheet", "Taul9"], {}],
    ["there is no such programme", ["--programme", "espoo"], {}],
    ["the accepted findings are not there", ["--accepted", "hyvaksytyt.json"], {}],
    ["the day is wrong", ["--as-of", "eilen"], {}],
  ])("when %s", async (_what, args, machine) => {
    const ran = await report(["--out", "raportti.xlsx", "--force", ...args], machine);
    expect([ran.exitCode, ran.out, [...ran.written]]).toEqual([2, "", []]);
    expect(ran.err).toMatch(/^[^\n]+\n$/u);
  });

  it("by read and check", async () => {
    for (const command of ["read", "check"]) expect([...(await runOn({ files }, [command, IN])).written]).toEqual([]);
  });
});
