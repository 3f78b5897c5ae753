import type { CellValue } from "../../../../core/grid/cell-value";
import type { Grid } from "../../../../core/grid/grid";
import type { SheetRead } from "../../../../workbook/workbook";
import { Distinct } from "./distinct";
import type { PackedCells } from "./pack-cells";
import { packCells, unpackCells } from "./pack-cells";
import type { PackedLooks } from "./pack-looks";
import { LookPacker, unpackLooks } from "./pack-looks";

/** So many rows travel at a time: taken in within a few milliseconds. */
const ROWS = 4000;

/** A sheet without its rows. */
export type SheetFrame = Omit<SheetRead, "grid"> & { readonly grid: Omit<Grid, "values" | "formats" | "fills"> };

export type SheetPart =
  | { readonly kind: "frame"; readonly frame: SheetFrame }
  /** Rows of the frame that came last. */
  | { readonly kind: "rows"; readonly cells: PackedCells; readonly formats: PackedLooks; readonly fills: PackedLooks };

/** The sheets of a workbook, piece by piece. */
export function* sheetParts(sheets: readonly SheetRead[]): Generator<SheetPart> {
  const texts = new Distinct<string>((text) => text);
  for (const { grid: { values, formats, fills, ...grid }, ...sheet } of sheets) {
    yield { kind: "frame", frame: { ...sheet, grid } };
    const [formatPacker, fillPacker] = [new LookPacker(), new LookPacker()];
    for (let at = 0; at < values.length; at += ROWS) {
      const until = at + ROWS;
      yield { kind: "rows", cells: packCells(values.slice(at, until), texts), formats: formatPacker.pack(formats.slice(at, until)), fills: fillPacker.pack(fills.slice(at, until)) };
    }
  }
}

type Look = Grid["formats"][number];

/** A sheet of which not everything has come. */
class OpenSheet {
  private readonly values: CellValue[][] = [];
  private readonly formats: Look[] = [];
  private readonly fills: Look[] = [];
  private readonly knownFormats: NonNullable<Look>[] = [];
  private readonly knownFills: NonNullable<Look>[] = [];

  constructor(
    private readonly frame: SheetFrame,
    private readonly texts: string[],
  ) {}

  take({ cells, formats, fills }: Extract<SheetPart, { kind: "rows" }>): void {
    const before = this.values.length;
    for (const row of unpackCells(cells, this.texts)) this.values.push(row);
    unpackLooks(formats, this.formats, before, this.knownFormats);
    unpackLooks(fills, this.fills, before, this.knownFills);
  }

  whole(): SheetRead {
    const { values, formats, fills } = this;
    return { ...this.frame, grid: { ...this.frame.grid, values, formats, fills } };
  }
}

/** Puts sheets together again, as their pieces come. */
export class SheetAssembler {
  private readonly sheets: OpenSheet[] = [];
  private readonly texts: string[] = [];

  take(part: SheetPart): void {
    if (part.kind === "frame") this.sheets.push(new OpenSheet(part.frame, this.texts));
    else this.sheets.at(-1)?.take(part);
  }

  whole(): readonly SheetRead[] {
    return this.sheets.map((sheet) => sheet.whole());
  }
}
