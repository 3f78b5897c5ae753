import type { SettingCell, SettingsFault } from "./settings-fault";
import { faultAt } from "./settings-fault";

/** Collects the faults of the settings, and from which cell each part of the programme came. */
export class ReadingLog {
  private readonly found: { readonly cell: SettingCell; readonly fault: SettingsFault }[] = [];
  private readonly cells = new Map<string, SettingCell>();

  fault(cell: SettingCell, expected: string): void {
    this.found.push({ cell, fault: faultAt(cell, expected) });
  }

  /** Says that a part of the programme, `codeLists.level.codes[2].names`, was read from this cell. */
  origin(path: string, cell: SettingCell): void {
    this.cells.set(path, cell);
  }

  /** The cell that a part of the programme came from, or the part around it; undefined for what no cell said. */
  originOf(path: string): SettingCell | undefined {
    for (let part = path; part !== ""; part = part.replace(/(?:^|\.)[^.[\]]+$|\[\d+\]$/u, "")) {
      const cell = this.cells.get(part);
      if (cell !== undefined) return cell;
    }
    return undefined;
  }

  /** The faults in the order of the cells on their sheets, one for each cell. */
  get faults(): readonly SettingsFault[] {
    const sheets = [...new Set(this.found.map(({ cell }) => cell.sheet))];
    const sorted = [...this.found].sort((a, b) => sheets.indexOf(a.cell.sheet) - sheets.indexOf(b.cell.sheet) || a.cell.column - b.cell.column || a.cell.row - b.cell.row);
    return sorted.map(({ fault }) => fault).filter((fault, index, all) => all.findIndex((other) => other.sheet === fault.sheet && other.cell === fault.cell) === index);
  }
}
