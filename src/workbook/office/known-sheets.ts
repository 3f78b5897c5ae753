import type { DateSystem } from "../../core/grid/grid";

/** What the adapter remembers of the workbook and its sheets while it is open: the host's events speak of ids. */
export class KnownSheets {
  /** How the workbook counts its days, as found when it was last read. */
  dateSystem: DateSystem = 1900;
  private names: ReadonlyMap<string, string> = new Map();
  private readonly own = new Map<string, string>();

  /** All sheets as they are called now, by id. */
  remember(names: ReadonlyMap<string, string>): void {
    this.names = names;
  }

  /** A sheet that we are about to add, or to remove, or write to. */
  rememberOwn(id: string, name: string): void {
    this.own.set(id, name);
  }

  /** The name that a sheet had when it was last seen; null when it never was. */
  nameOf(id: string): string | null {
    return this.names.get(id) ?? this.own.get(id) ?? null;
  }

  isOwn(id: string): boolean {
    return this.own.has(id);
  }
}
