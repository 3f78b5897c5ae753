import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Cell, CellStyle, MergeRange, TableDefinition } from "hucre/xlsx";
import { writeXlsx } from "hucre/xlsx";
import type { ExampleCell } from "./example-cell";

export interface ExampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly widths: readonly number[];
  /** 1-based row and columns, inclusive. */
  readonly merges?: readonly { readonly row: number; readonly lastRow?: number; readonly firstColumn: number; readonly lastColumn: number }[];
  readonly table?: { readonly name: string; readonly range: string; readonly columns: readonly string[] };
}

function styleOf({ format, bold, fill }: ExampleCell): CellStyle | undefined {
  if (format === undefined && bold !== true && fill === undefined) return undefined;
  return {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(bold === true ? { font: { bold: true } } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
  };
}

function cellsOf(sheet: ExampleSheet): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      const style = styleOf(cell);
      if (style === undefined && cell.formula === undefined) return;
      cells.set(`${rowIndex},${columnIndex}`, {
        value: cell.value,
        ...(style === undefined ? {} : { style }),
        ...(cell.formula === undefined ? {} : { formula: cell.formula, formulaResult: cell.value }),
      });
    });
  });
  return cells;
}

/** The workbook's bytes. Its dates of making are fixed, so that the same source gives the same workbook. */
export async function exampleBytes(sheets: readonly ExampleSheet[], title: string): Promise<Uint8Array> {
  const made = new Date(Date.UTC(2025, 11, 1));
  return writeXlsx({
    properties: { title, created: made, modified: made },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(({ value }) => value)),
      cells: cellsOf(sheet),
      columns: sheet.widths.map((width) => ({ width })),
      merges: (sheet.merges ?? []).map(({ row, lastRow, firstColumn, lastColumn }): MergeRange => ({ startRow: row - 1, endRow: (lastRow ?? row) - 1, startCol: firstColumn - 1, endCol: lastColumn - 1 })),
      ...(sheet.table === undefined ? {} : { tables: [{ name: sheet.table.name, range: sheet.table.range, columns: sheet.table.columns.map((name) => ({ name })) } satisfies TableDefinition] }),
    })),
  });
}

export async function writeExample(file: string, sheets: readonly ExampleSheet[], title: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, await exampleBytes(sheets, title));
}
