import type { Range } from "../../../src/core/grid/grid";
import { parseArea } from "../workbook/area";
import { HostError } from "../workbook/host-error";
import { isList, isRecord } from "../workbook/json";
import type { Json } from "../workbook/json";
import type { RangeHandle, Sheet } from "../workbook/model";
import type { Workbook } from "../workbook/workbook";
import { absoluteReference, splitReference } from "../workbook/reference-text";
import { openHandle } from "./open-handle";
import type { ArgumentInfo } from "./protocol";

export interface CellsArgument {
  readonly sheet: Sheet;
  readonly area: Range;
}

function wrong(what: string): HostError {
  return new HostError("InvalidArgument", `The argument is not ${what}`);
}

/** The cells of "A1:B2" on a sheet, or of "Taulu!A1:B2" anywhere. */
export function cellsOfText(workbook: Workbook, text: string, home: Sheet | null): CellsArgument {
  const reference = splitReference(text.replace(/^=/u, ""));
  const sheet = reference.sheet === null ? home : workbook.sheets.find((candidate) => candidate.name.toLowerCase() === reference.sheet?.toLowerCase());
  const area = parseArea(reference.area);
  if (sheet === undefined || sheet === null || area === undefined) throw wrong(`cells: "${text}"`);
  return { sheet, area };
}

/** The arguments of a method, or the value of a property that is set. Whatever is of the wrong kind is refused. */
export class Arguments {
  constructor(
    private readonly workbook: Workbook,
    private readonly info: ArgumentInfo,
    private readonly resolve: (pathId: number) => RangeHandle | undefined,
  ) {}

  /** Any JSON; ranges inside it have become "=Taulu!$A$1:$B$2". */
  json(index: number): Json {
    return this.withoutObjects(this.info.Arguments?.[index] ?? null);
  }

  text(index: number): string {
    const value = this.json(index);
    if (typeof value !== "string") throw wrong("text");
    return value;
  }

  textOr<T>(index: number, absent: T): string | T {
    return this.json(index) === null ? absent : this.text(index);
  }

  number(index: number): number {
    const value = this.json(index);
    if (typeof value !== "number") throw wrong("a number");
    return value;
  }

  numberOr<T>(index: number, absent: T): number | T {
    return this.json(index) === null ? absent : this.number(index);
  }

  flag(index: number): boolean {
    const value = this.json(index);
    if (value !== null && typeof value !== "boolean") throw wrong("true or false");
    return value === true;
  }

  /** Cells given as a Range, or as an address on `home`. */
  cells(index: number, home: Sheet | null): CellsArgument {
    const id = this.info.ReferencedObjectPathIds?.[index];
    if (typeof id !== "number" || id === 0) return cellsOfText(this.workbook, this.text(index), home);
    const handle = this.resolve(id);
    if (handle === undefined) throw wrong("a range");
    return openHandle(this.workbook, handle);
  }

  isObject(index: number): boolean {
    const id = this.info.ReferencedObjectPathIds?.[index];
    return typeof id === "number" && id !== 0;
  }

  private withoutObjects(value: Json): Json {
    if (isList(value)) return value.map((item) => this.withoutObjects(item));
    if (!isRecord(value)) return value;
    const id = value["_ObjectPathId"];
    if (typeof id !== "number") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withoutObjects(item)]));
    const handle = this.resolve(id);
    if (handle === undefined) throw wrong("a range");
    const { sheet, area } = openHandle(this.workbook, handle);
    return `=${absoluteReference(sheet.name, area)}`;
  }
}
