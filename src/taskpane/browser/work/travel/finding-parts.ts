import type { Finding } from "../../../../core/checks/finding";
import { contentKeys, Distinct, slices } from "./distinct";

/** So many findings travel at a time. */
const FINDINGS = 5000;

/** What a finding says, wherever it stands. */
type Remark = Omit<Finding, "row" | "cell">;

/** Some findings on their way; remarks that came with earlier ones do not come again. */
export interface PackedFindings {
  readonly remarks: readonly Remark[];
  /** By finding, the place of its remark among all that came. */
  readonly places: Uint32Array;
  /** 0: the finding is about the whole table. */
  readonly rows: Uint32Array;
  readonly cells: readonly (string | null)[];
}

/** Findings, piece by piece: what is said of a thousand cells travels once. */
export function* findingParts(findings: readonly Finding[]): Generator<PackedFindings> {
  const keyOf = contentKeys();
  const remarks = new Distinct<Finding>(({ check, severity, field, value, suggestion, facts }) => keyOf([check, severity, field, value, suggestion, facts]));
  for (const some of slices(findings, FINDINGS)) {
    const places = Uint32Array.from(some, (finding) => remarks.placeOf(finding));
    yield {
      remarks: remarks.takeFresh().map(({ check, severity, field, value, suggestion, facts }): Remark => ({ check, severity, field, value, suggestion, facts })),
      places,
      rows: Uint32Array.from(some, ({ row }) => row ?? 0),
      cells: some.map(({ cell }) => cell),
    };
  }
}

/** Puts findings together again, as their pieces come. */
export class FindingAssembler {
  private readonly remarks: Remark[] = [];
  private readonly findings: Finding[] = [];

  take({ remarks, places, rows, cells }: PackedFindings): void {
    for (const remark of remarks) this.remarks.push(remark);
    places.forEach((place, index) => {
      const remark = this.remarks[place];
      const row = rows[index] ?? 0;
      // A remark keeps check and facts together; the types cannot follow that.
      if (remark !== undefined) this.findings.push({ ...remark, row: row === 0 ? null : row, cell: cells[index] ?? null } as Finding);
    });
  }

  whole(): readonly Finding[] {
    return this.findings;
  }
}
