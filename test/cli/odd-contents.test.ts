import { describe, expect, it } from "@jest/globals";
import type { CheckJson } from "../../src/app/check-json";
import type { ReadJson } from "../../src/app/read-json";
import { cellKey } from "../../src/core/grid/grid";
import { openXlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { workbookFile, worksheet } from "../workbook/xlsx/files";
import type { Ran } from "./fake-io";
import { runOn } from "./fake-io";
import type { Typed } from "./workbooks";
import { HEADER, ROADMAP, rowsXml, workbook } from "./workbooks";

const NAME = "tiekartta.xlsx";

async function runWith(content: Uint8Array, ...args: readonly string[]): Promise<Ran> {
  const [command = "read", ...more] = args;
  return runOn({ files: { [NAME]: content } }, [command, NAME, "--programme", "generic", ...more]);
}

async function readJson(content: Uint8Array): Promise<ReadJson> {
  return JSON.parse((await runWith(content, "read", "--format", "json")).out) as ReadJson;
}

const withRow = (...cells: readonly Typed[]): Uint8Array => workbook({ Tiekartta: [...ROADMAP, [4, ...cells]] });

describe("names that JavaScript knows", () => {
  it("are headers and sheets like any others", async () => {
    const rows = [[...HEADER, "__proto__", "constructor", "toString"], ...ROADMAP.slice(1).map((cells) => [...cells, "polluted", "x", "y"])];
    const file = workbook({ ["__proto__"]: rows, constructor: [["hei"]] });
    const { table, columns, rows: actions } = await readJson(file);
    expect(table.sheet).toBe("__proto__");
    expect(columns.slice(7)).toMatchObject([{ header: "__proto__", field: null }, { header: "constructor", field: null }, { header: "toString", field: null }]);
    expect(actions).toHaveLength(3);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    const report = await runWith(file, "report", "--out", "raportti.xlsx");
    expect([report.exitCode, report.err]).toEqual([0, ""]);
  });

  it("are values like any others", async () => {
    const ran = await runWith(withRow("__proto__", "__proto__", "constructor", "hasOwnProperty", "toString", "valueOf"), "check", "--format", "json");
    const { findings, summary } = JSON.parse(ran.out) as CheckJson;
    expect(summary.actions).toBe(4);
    expect(findings.filter(({ row }) => row === 5).map(({ value }) => value)).toEqual(expect.arrayContaining(["__proto__", "constructor", "toString", "valueOf"]));
  });
});

describe("a used range to the end of the sheet", () => {
  const formatted = `${rowsXml(ROADMAP)}<row r="1048576"><c r="A1048576" s="1"/></row>`;
  const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

  it("is read as the table that it is, at a bearable cost", async () => {
    await readJson(workbook({ Tiekartta: ROADMAP }));
    const before = process.memoryUsage().rss;
    const { table, rows } = await readJson(workbookFile({ sheets: { Tiekartta: worksheet(formatted) }, styles }));
    expect([table.range, rows.length]).toEqual(["A1:G4", 3]);
    expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  });

  const far = workbookFile({ sheets: { Tiekartta: worksheet(`${rowsXml(ROADMAP)}<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>`) } });

  it.each([
    ["fi", "Lukematta jäi vähintään 1 solu, joka on kaukana muista (Tiekartta). Siirrä tiedot muiden viereen tai tyhjennä solut."],
    ["sv", "Minst 1 cell som ligger långt från de andra lästes inte (Tiekartta). Flytta uppgifterna intill de andra eller töm cellerna."],
    ["en", "At least 1 cell that lies far from the rest was not read (Tiekartta). Move the information next to the rest, or clear the cells."],
  ])("leaves out a lone far cell, and says so in a line: %s", async (language, line) => {
    for (const args of [["read"], ["check"], ["report", "--out", "raportti.xlsx"]]) {
      const ran = await runWith(far, ...args, "--lang", language);
      expect([ran.exitCode, ran.err]).toEqual([0, ""]);
      expect(ran.out.split("\n").filter((each) => each === line)).toHaveLength(1);
      const json = await runWith(far, ...args, "--lang", language, "--format", "json");
      expect([json.exitCode, json.err]).toEqual([0, `${line}\n`]);
      expect(json.out).not.toContain(line);
    }
  });

  it("says nothing of it otherwise", async () => {
    const ran = await runWith(workbook({ Tiekartta: ROADMAP }), "check", "--format", "json");
    expect(ran.err).toBe("");
  });
});

describe("text that Excel could take for a formula", () => {
  const evil = "=cmd|' /C calc'!A0";

  it("is text to us, and text in the report", async () => {
    const file = withRow(evil, "A", "TORI", "+SUMMA(1;2)", "31.12.2026", "Käynnissä");
    const { rows } = await readJson(file);
    expect(rows[3]?.fields.title).toMatchObject({ raw: evil });
    const ran = await runWith(file, "report", "--out", "raportti.xlsx");
    const sheets = await openXlsxWorkbook(ran.written.get("raportti.xlsx") ?? new Uint8Array(), "raportti.xlsx").readSheets();
    const cells = sheets.ok ? sheets.value.flatMap(({ grid }) => grid.values.flatMap((values, row) => values.map((value, column) => ({ value, formula: grid.formulas.get(cellKey(grid.firstRow + row, grid.firstColumn + column)) })))) : [];
    expect(cells.filter(({ value }) => typeof value === "string" && value.includes("cmd|")).length).toBeGreaterThan(0);
    expect(cells.filter(({ formula }) => formula?.includes("cmd") === true)).toEqual([]);
  });
});

describe("text longer than a cell can hold", () => {
  it.each([32_767, 32_768, 100_000])("of %i characters is told, and cut in the report only", async (length) => {
    const long = "Digitaalinen palvelu ".repeat(5000).slice(0, length);
    const file = withRow(long, "A", "TORI", "Rehtori", "31.12.2026", "Käynnissä");
    const { findings } = JSON.parse((await runWith(file, "check", "--format", "json")).out) as CheckJson;
    expect(findings).toContainEqual(expect.objectContaining({ check: "text-over-limit", cell: "B5", row: 5, field: "title" }));
    const text = await runWith(file, "check", "--all");
    expect(text.out.split("\n").filter((line) => line.length > 100)).toEqual([]);
    const ran = await runWith(file, "report", "--out", "raportti.xlsx");
    expect([ran.exitCode, ran.err, ran.written.size]).toEqual([0, "", 1]);
    const sheets = await openXlsxWorkbook(ran.written.get("raportti.xlsx") ?? new Uint8Array(), "raportti.xlsx").readSheets();
    const lengths = sheets.ok ? sheets.value.flatMap(({ grid }) => grid.values.flat().map((value) => (typeof value === "string" ? value.length : 0))) : [];
    expect(Math.max(...lengths)).toBeLessThanOrEqual(32_767);
  });
});

describe("error cells", () => {
  it("are told one by one and stop nothing", async () => {
    const row = '<row r="5"><c r="A5"><v>4</v></c><c r="B5" t="str"><v>Arkisto</v></c><c r="C5" t="e"><v>#REF!</v></c><c r="F5" t="e"><v>#N/A</v></c><c r="G5" t="str"><v>#VIITTAUS!</v></c></row>';
    const ran = await runWith(workbookFile({ sheets: { Tiekartta: worksheet(rowsXml(ROADMAP) + row) } }), "check", "--format", "json");
    const { findings } = JSON.parse(ran.out) as CheckJson;
    expect(ran.exitCode).toBe(1);
    expect(findings.filter(({ check }) => check === "formula-error").map(({ cell, value }) => [cell, value])).toEqual([["C5", "#REF!"], ["F5", "#N/A"], ["G5", "#VIITTAUS!"]]);
  });
});
