const LONGEST_SHEET_NAME = 31;

/** A sheet's name that nothing else has: "Yhteenveto", else "Yhteenveto (2)". @param taken names in small letters */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const end = ` (${number})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A table's name that neither a table nor a defined name has: "Vastuut", else "Vastuut_2". @param taken names in small letters */
export function freeTableName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const name = `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
