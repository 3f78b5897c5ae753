import { rangeAddress } from "../../../core/grid/address";
import type { PlanCell } from "../../../core/reports/sheet-plan";
import type { StyleName } from "../../../core/reports/styles";

/** Excel takes so many characters of addresses at a time. */
const LONGEST_ADDRESS = 2000;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly style: StyleName;
}

function runsOf(cells: readonly (PlanCell | null)[]): Run[] {
  const runs: Run[] = [];
  let open: { first: number; last: number; style: StyleName } | undefined;
  cells.forEach((cell, index) => {
    const style = cell?.style;
    if (open !== undefined && open.style === style) {
      open.last = index + 1;
      return;
    }
    open = style === undefined ? undefined : { first: index + 1, last: index + 1, style };
    if (open !== undefined) runs.push(open);
  });
  return runs;
}

/** Joins addresses with commas into texts short enough for one call. */
export function joinAddresses(addresses: readonly string[]): string[] {
  const joined: string[] = [];
  let text = "";
  for (const address of addresses) {
    if (text !== "" && text.length + address.length + 1 > LONGEST_ADDRESS) {
      joined.push(text);
      text = "";
    }
    text = text === "" ? address : `${text},${address}`;
  }
  return text === "" ? joined : [...joined, text];
}

/** The areas of a sheet that have each style, as few rectangles as runs of equal rows allow, joined for one call each. */
export function styleAreas(rows: readonly (readonly (PlanCell | null)[])[]): ReadonlyMap<StyleName, readonly string[]> {
  const areas = new Map<StyleName, string[]>();
  const open = new Map<string, { run: Run; firstRow: number; lastRow: number }>();
  const close = (area: { run: Run; firstRow: number; lastRow: number }): void => {
    const { run, firstRow, lastRow } = area;
    const addresses = areas.get(run.style) ?? [];
    addresses.push(rangeAddress({ firstRow, lastRow, firstColumn: run.first, lastColumn: run.last }));
    areas.set(run.style, addresses);
  };
  rows.forEach((cells, index) => {
    const row = index + 1;
    for (const run of runsOf(cells)) {
      const key = `${run.first}:${run.last}:${run.style}`;
      const above = open.get(key);
      if (above?.lastRow === row - 1) above.lastRow = row;
      else {
        if (above !== undefined) close(above);
        open.set(key, { run, firstRow: row, lastRow: row });
      }
    }
  });
  for (const area of open.values()) close(area);
  return new Map([...areas].map(([style, addresses]) => [style, joinAddresses(addresses)]));
}
