import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellValue } from "../../../../src/core/grid/cell-value";
import { porvoo } from "../../../../src/core/programme/porvoo";
import { idKind, readIdCarefully } from "../../../../src/core/reading/cells/id/id-kind";
import { readUnitCarefully, unitKind } from "../../../../src/core/reading/cells/unit/unit-kind";
import { ownerKind, readOwnerCarefully } from "../../../../src/core/reading/cells/owner/owner-kind";

const GIVEN = "Maija Matti Åke Anna-Liisa Kai Alla Allan Sari Salla Vesa Meri Toni".split(" ");
const BEGINNINGS = "Virta Korho Mäki Vesi Lahti Kunta Kaikki Toimi Sama Palvelu Johtaja Pelto Ranta Avoi Hallinto Tieto".split(" ");
const ENDINGS = "nen mäki niemi ström berg kvist lund sson koski palvelut johtaja ryhmä hallinto nnen ttttnen".split(" ");

/** A column of more names than are compared with one another. */
const LONG_COLUMN: readonly CellValue[] = Array.from({ length: 400 }, (_, index) => `Henkilö ${String.fromCharCode(65 + (index % 26))}${"aeiou".charAt(Math.floor(index / 26) % 5)}${"klmn".charAt(Math.floor(index / 130))}onen`);

function contents(values: readonly CellValue[]): { readonly cells: readonly { readonly cell: { readonly value: CellValue }; readonly count: number }[] } {
  return { cells: values.map((value) => ({ cell: { value }, count: 1 })) };
}

describe("the short cuts for plain cells read what the careful rules read", () => {
  it("in numbers of actions", () => {
    const context = { programme: porvoo, field: "id" as const, header: "", dateSystem: 1900 as const };
    const ids = fc.oneof(fc.nat(1_200_000).map(String), fc.stringMatching(/^[A-ZÅÄÖa-z]{0,2}[.-]?\d{1,8}[a-z]?$/u), fc.stringMatching(/^0{0,4}\d{0,5}$/u), fc.constantFrom("NR1", "N1", "I1", "X1", "1E5", "0", "00", "A0", "T12"));
    fc.assert(
      fc.property(ids, fc.array(ids, { maxLength: 3 }), (id, column) => {
        const choices = idKind.decide(contents([id, ...column]), context);
        expect(idKind.read({ value: id }, choices, context)).toEqual(readIdCarefully({ value: id }, choices, context));
      }),
      { numRuns: 3000 },
    );
  });

  it("in units that the programme names", () => {
    const context = { programme: porvoo, field: "unit" as const, header: "", dateSystem: 1900 as const };
    const units = porvoo.units.flatMap(({ names }) => [names.fi, names.sv]);
    for (const unit of units) {
      const choices = unitKind.decide(contents([unit, "Tekninen toimi"]), context);
      expect(unitKind.read({ value: unit }, choices, context)).toEqual(readUnitCarefully({ value: unit }, choices, context));
    }
  });

  it("in names of people, in short and in long columns", () => {
    const context = { programme: porvoo, field: "owner" as const, header: "", dateSystem: 1900 as const };
    const names = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...BEGINNINGS), fc.constantFrom(...ENDINGS)).map(([given, beginning, ending]) => `${given} ${beginning}${ending}`);
    const long = ownerKind.decide(contents(LONG_COLUMN), context);
    const short = ownerKind.decide(contents(LONG_COLUMN.slice(0, 5)), context);
    fc.assert(
      fc.property(names, fc.constantFrom(long, short), (name, choices) => {
        expect(ownerKind.read({ value: name }, choices, context)).toEqual(readOwnerCarefully({ value: name }, choices, context));
      }),
      { numRuns: 3000 },
    );
  });
});
