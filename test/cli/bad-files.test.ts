import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { WORDS } from "../../src/text/words";
import { patched, workbookFile, workbookParts, worksheet, zip } from "../workbook/xlsx/files";
import type { Ran } from "./fake-io";
import { EXAMPLE_FILES, runOn } from "./fake-io";
import { HEADER, ROADMAP, rowsXml, workbook } from "./workbooks";

const NAME = "tiekartta.xlsx";
const LANGUAGES = ["fi", "sv", "en"] as const;

const sound = workbook({ Tiekartta: ROADMAP });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE2 container with one stream in its directory: an old workbook, or one with a password. */
function oleFile(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of Array.from(stream).entries()) file[1024 + 128 + index * 2] = letter.charCodeAt(0);
  return file;
}

/** A sheet of 60 million blanks, packed to some 60 000 bytes. */
function bomb(): Uint8Array {
  const parts = workbookParts({});
  const blanks = new Uint8Array(60_000_000).fill(32);
  blanks.set(bytes("<worksheet>"));
  return zip({ ...parts, "xl/worksheets/sheet1.xml": blanks });
}

/** A workbook whose sheet claims to unpack to 4 GB. */
function boast(): Uint8Array {
  return patched(sound, "xl/worksheets/sheet1.xml", (view, header) => {
    view.setUint32(header + 24, 0xfffffff0, true);
  });
}

async function runAll(content: Uint8Array, language: string): Promise<readonly Ran[]> {
  const machine = { files: { [NAME]: content } };
  const more = ["--lang", language];
  return [
    await runOn(machine, ["read", NAME, ...more]),
    await runOn(machine, ["check", NAME, "--format", "json", ...more]),
    await runOn(machine, ["report", NAME, "--out", "raportti.xlsx", "--force", ...more]),
  ];
}

describe("a file that cannot be read ends every command with code 2, one sentence about it, and nothing written", () => {
  const table = "Otsikkorivin on oltava 30 ensimmäisen rivin joukossa, ja siinä on oltava ainakin toimenpiteen nimi ja yksi muu tunnettu sarake.";
  const excel = "Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx).";

  it.each<readonly [string, () => Uint8Array, string]>([
    ["an empty file", () => new Uint8Array(), `Tiedosto ”${NAME}” on tyhjä. Tarkista, että se on tallennettu ja kopioitu kokonaan.`],
    ["text", () => bytes("Nro;Toimenpide;Tila\r\n1;Sähköinen arkisto;Käynnissä\r\n"), `Tiedosto ”${NAME}” näyttää tekstitiedostolta (CSV). ${excel}`],
    ["a web page", () => bytes("<!DOCTYPE html><html><table><tr><td>Nro</td></tr></table></html>"), `Tiedosto ”${NAME}” näyttää verkkosivulta. ${excel}`],
    ["a PDF", () => bytes("%PDF-1.7\n1 0 obj"), `Tiedosto ”${NAME}” näyttää PDF-tiedostolta. Pyydä alkuperäinen Excel-työkirja (.xlsx).`],
    ["an OpenDocument sheet", () => zip({ mimetype: [bytes("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }], "content.xml": bytes("<a/>") }), `Tiedosto ”${NAME}” näyttää OpenDocument-taulukolta (.ods). Tallenna se muodossa Excel-työkirja (.xlsx).`],
    ["an old workbook", () => oleFile("Workbook"), `Tiedosto ”${NAME}” näyttää vanhalta Excel-tiedostolta (.xls). ${excel}`],
    ["a zip of files", () => zip({ "kansio/tiekartta.xlsx": sound }), `Tiedosto ”${NAME}” näyttää pakatulta zip-tiedostolta. Pura se ja valitse siitä Excel-työkirja (.xlsx).`],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2]), `Tiedosto ”${NAME}” näyttää muulta kuin Excel-työkirjalta. Valitse .xlsx-tiedosto.`],
    ["a workbook with a password", () => oleFile("EncryptedPackage"), `Tiedosto ”${NAME}” on suojattu salasanalla. Poista salasana Excelissä (Tiedosto > Tiedot > Suojaa työkirja) ja yritä uudelleen.`],
    ["a workbook cut short", () => sound.slice(0, sound.length * 0.7), `Tiedosto ”${NAME}” on vioittunut tai vajaa. Avaa se Excelissä, korjaa ja tallenna uudelleen, tai hae tiedosto uudestaan.`],
    ["a sheet cut short", () => workbookFile({ sheets: { Tiekartta: worksheet(rowsXml(ROADMAP)).slice(0, -40) } }), `Tiedosto ”${NAME}” on vioittunut tai vajaa (osa xl/worksheets/sheet1.xml). Avaa se Excelissä, korjaa ja tallenna uudelleen, tai hae tiedosto uudestaan.`],
    ["a sheet that declares entities", () => workbookFile({ sheets: { A: '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>' } }), `Tiedosto ”${NAME}” on vioittunut tai vajaa (osa xl/worksheets/sheet1.xml). Avaa se Excelissä, korjaa ja tallenna uudelleen, tai hae tiedosto uudestaan.`],
    ["a zip bomb", bomb, `Tiedosto ”${NAME}” on purettuna liian suuri (60 Mt, enintään 50 Mt). Poista ylimääräiset välilehdet ja tallenna uudelleen.`],
    ["a sheet that claims four gigabytes", boast, `Tiedosto ”${NAME}” on purettuna liian suuri (4295 Mt, enintään 600 Mt). Poista ylimääräiset välilehdet ja tallenna uudelleen.`],
    ["a workbook without a table", () => workbook({ Muistio: [["Kokous 1.2.2026"], ["Läsnä: kaikki"]], Luvut: [[1, 2, 3]] }), `${NAME}: Toimenpidetaulukkoa ei löytynyt (välilehdet: Muistio, Luvut). ${table}`],
    ["a workbook without a cell", () => workbook({ Taul1: [] }), `${NAME}: Toimenpidetaulukkoa ei löytynyt (välilehdet: Taul1). ${table}`],
    ["two tables alike", () => workbook({ Eka: ROADMAP, Toka: ROADMAP }), `${NAME}: Työkirjassa on useita yhtä hyviä toimenpidetaulukoita: Eka A1:G4; Toka A1:G4. Valitse välilehti valitsimella --sheet.`],
    ["a lone cell at the end of the sheet", () => workbookFile({ sheets: { A: worksheet('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>') } }), `${NAME}: Toimenpidetaulukkoa ei löytynyt (välilehdet: A). ${table}`],
  ])("%s", async (_what, content, sentence) => {
    const file = content();
    const runs = await Promise.all(LANGUAGES.map((language) => runAll(file, language)));
    for (const ran of runs.flat()) expect(ran).toEqual({ exitCode: 2, out: "", err: expect.stringMatching(/^[^\n]*tiekartta\.xlsx[^\n]*\.\n$/u), written: new Map() });
    const told = runs.map((each) => new Set(each.map(({ err }) => err)));
    expect(told.map(({ size }) => size)).toEqual([1, 1, 1]);
    expect(new Set(told.flatMap((sentences) => [...sentences])).size).toBe(3);
    expect([...(told[0] ?? [])]).toEqual([`${sentence}\n`]);
  });
});

describe("a hostile file", () => {
  const unexpected = new RegExp(LANGUAGES.map((language) => WORDS[language].cli.unexpected("#").split("(#")[0]).join("|"), "u");

  it("costs next to no memory: a bomb is refused before it is unpacked", async () => {
    const files = [bomb(), boast()];
    const before = process.memoryUsage();
    for (const file of files) for (let round = 0; round < 5; round++) await runOn({ files: { [NAME]: file } }, ["check", NAME]);
    const after = process.memoryUsage();
    expect(after.rss - before.rss).toBeLessThan(40_000_000);
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(40_000_000);
  });

  async function expectAnswer(content: Uint8Array): Promise<void> {
    const ran = await runOn({ files: { [NAME]: content } }, ["check", NAME]);
    expect(ran.err).not.toMatch(unexpected);
    expect(ran.err).toMatch(ran.exitCode === 2 ? /^[^\n]+\n$/u : /^$/u);
    expect(ran.out === "").toBe(ran.exitCode === 2);
  }

  it("gets a plain answer whatever its bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), expectAnswer), { numRuns: 100 });
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bent = sound.slice();
        bent[at] = (bent[at] ?? 0) ^ change;
        await expectAnswer(bent);
      }),
      { numRuns: 150 },
    );
  });

  it("gets a plain answer whatever stands in the cells of an example's XML", async () => {
    const value = fc.oneof(fc.string({ unit: "binary-ascii", maxLength: 12 }).map((text) => text.replace(/(?!\n)\p{Cc}/gu, "")), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constantFrom("2/2025", "jatkuva", "12 500 €", "#VIITTAUS!", "Yhteensä", "A, K1", "=1+1"));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 6 }), async (rows) => {
        await expectAnswer(workbook({ Tiekartta: [HEADER, ...rows] }));
      }),
      { numRuns: 60 },
    );
  });

  it("gets a plain answer when an example is cut off anywhere", async () => {
    const whole = EXAMPLE_FILES["examples/porvoo-sekava.xlsx"] ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 397) await expectAnswer(whole.slice(0, at));
  });
});
