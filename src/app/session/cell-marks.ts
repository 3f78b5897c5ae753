import type { Finding } from "../../core/checks/finding";
import type { Severity } from "../../core/checks/severity";
import { SEVERITIES } from "../../core/checks/severity";
import { parseRange } from "../../core/grid/address";
import { cellKey } from "../../core/grid/grid";
import type { CellMarks } from "../../workbook/live-workbook";

/** The cells that findings point at, each under the gravest severity that it has. */
export function cellMarks(findings: readonly Finding[]): readonly CellMarks[] {
  const marked = new Set<number>();
  const cellsOf = (severity: Severity): CellMarks["cells"] =>
    findings.flatMap((finding) => {
      const place = finding.severity !== severity || finding.cell === null ? undefined : parseRange(finding.cell);
      if (place === undefined) return [];
      const key = cellKey(place.firstRow, place.firstColumn);
      if (marked.has(key)) return [];
      marked.add(key);
      return [{ row: place.firstRow, column: place.firstColumn }];
    });
  return SEVERITIES.map((severity) => ({ severity, cells: cellsOf(severity) }));
}
