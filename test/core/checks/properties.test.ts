import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { groupFindings } from "../../../src/core/checks/group-findings";
import { runChecks } from "../../../src/core/checks/run-checks";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { PLAIN_FIELDS } from "../../../src/core/programme/fields";
import type { Reading } from "../../../src/core/reading/reading";
import { NOTE_CODES } from "../../../src/core/reading/note";
import type { Fields } from "./helpers";
import { AS_OF, almostClean, roadmap } from "./helpers";

const rawCell: fc.Arbitrary<CellValue> = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.record({ error: fc.constantFrom("#REF!", "#N/A") }));

/** Cells of any field that could not be read, or were read as nothing. */
const badReading: fc.Arbitrary<Reading<never>> = fc.record({ raw: rawCell, status: fc.constantFrom("unreadable", "empty", "uncertain"), note: fc.constantFrom(...NOTE_CODES) });

const badFields: fc.Arbitrary<Fields> = fc.dictionary(fc.constantFrom(...PLAIN_FIELDS), badReading, { maxKeys: 8 });

describe("the checks over anything", () => {
  it("never throw, point at cells of the row, and are all in some group", () => {
    fc.assert(
      fc.property(fc.array(badFields, { maxLength: 4 }), (rows) => {
        const table = roadmap(rows.map((fields, index) => almostClean(fields, 5 + index)));
        const findings = runChecks(table, { asOf: AS_OF });
        expect(groupFindings(findings).reduce((sum, group) => sum + group.findings.length, 0)).toBe(findings.length);
        const astray = findings.filter(({ row, cell }) => row !== null && cell !== null && !cell.endsWith(String(row)));
        expect(astray).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("give a cell that was not understood one finding of its own", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLAIN_FIELDS), rawCell, fc.constantFrom("unreadable", "uncertain"), fc.constantFrom(...NOTE_CODES), (field, raw, status, note) => {
        fc.pre(status === "unreadable" || note !== "formula-error");
        const fields: Fields = Object.fromEntries([[field, { raw, status, note }]]);
        const table = roadmap([almostClean(fields)]);
        const own = runChecks(table, { asOf: AS_OF }).filter((finding) => finding.field === field && finding.cell !== null);
        expect(own.map(({ check }) => check)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
