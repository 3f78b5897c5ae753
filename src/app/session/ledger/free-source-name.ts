/** The name of a file, with a number where another part of the ledger has it already: "kirjaukset.csv (2)". */
export function freeSourceName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name} (${number})`;
  return free;
}
