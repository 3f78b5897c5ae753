const LONGEST_SHEET_NAME = 31;

/** Names that are taken in a workbook; case does not count. */
export class TakenNames {
  private readonly taken = new Set<string>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.taken.add(name.toLowerCase());
  }

  /** A sheet's name that nothing else has, taken from now on: "Yhteenveto", else "Yhteenveto (2)". */
  takeForSheet(wanted: string): string {
    return this.take(wanted, (number) => {
      const end = ` (${number})`;
      return wanted.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    });
  }

  /** A name for a table or cells that nothing else has, taken from now on: "Vastuut", else "Vastuut_2". */
  takeForCells(wanted: string): string {
    return this.take(wanted, (number) => `${wanted}_${number}`);
  }

  private take(wanted: string, numbered: (number: number) => string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = numbered(number);
    this.taken.add(name.toLowerCase());
    return name;
  }
}
