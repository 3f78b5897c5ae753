import { describe, expect, it } from "@jest/globals";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { makeGrid } from "../../../src/core/grid/grid";
import type { FieldKey } from "../../../src/core/programme/fields";
import { PLAIN_FIELDS } from "../../../src/core/programme/fields";
import { porvoo } from "../../../src/core/programme/porvoo";
import { fieldColumn, timesOf } from "../../../src/core/reading/field-columns";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";
import type { Roadmap } from "../../../src/core/reading/roadmap";

function read(values: readonly (readonly CellValue[])[], merges: Parameters<typeof makeGrid>[0]["merges"] = []): Roadmap {
  const grid = makeGrid({ sheet: "Tiekartta", values, merges });
  const result = readRoadmap([{ name: "Tiekartta", hidden: false, tables: [], hasPivot: false, grid }], { programme: porvoo });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.roadmap;
}

const HEADER = ["Nro", "Toimenpide", "Kuvaus", "Tavoite", "Kustannuskokoluokka", "Tila", "Budjetti 2025", "Määräaika"];

/** Headings, merged cells, text that goes on, and an amount in another field's cell. */
const TABLE = read(
  [
    HEADER,
    ["Tavoite A"],
    [1, "Sähköinen arkistointi", "Ensin selvitys", null, "M, 20 000 €", "Käynnissä", null, 45000],
    [null, null, "ja sitten hankinta, johon kuuluu kaikki muu"],
    [2, "Verkkolaskujen käsittely", null, "B", "S", "Valmis", 500, 45000],
    [3, "Varhaiskasvatuksen asiointi", null, null, "S", "Valmis", "500", null],
    [4, "Tietoverkon uusiminen", null, null, "L", "Käynnissä", 700, 46000],
  ],
  [{ firstRow: 6, lastRow: 7, firstColumn: 8, lastColumn: 8 }],
);

const FIELDS: readonly FieldKey[] = [...PLAIN_FIELDS, "budget:2025", "actual:2025"];

describe("a field down the table", () => {
  it.each(FIELDS)("says of %s what the actions say, whatever they have from elsewhere", (field) => {
    const { readings, places } = fieldColumn(TABLE.actions, field);
    expect(TABLE.actions.map((_, index) => readings[places[index] ?? -1])).toEqual(TABLE.actions.map(({ fields }) => fields[field]));
  });

  it("is the same as worked out from the actions alone", () => {
    const alone = TABLE.actions.map((action) => ({ ...action, fields: action.fields }));
    for (const field of FIELDS) {
      const known = fieldColumn(TABLE.actions, field);
      const worked = fieldColumn(alone, field);
      expect(alone.map((_, index) => worked.readings[worked.places[index] ?? -1])).toEqual(alone.map((_, index) => known.readings[known.places[index] ?? -1]));
    }
  });

  it("holds equal cells' reading once", () => {
    const { readings, places } = fieldColumn(TABLE.actions, "status");
    expect(readings.map((reading) => reading?.value)).toEqual(["in-progress", "done"]);
    expect([...places]).toEqual([0, 1, 1, 0]);
    expect([...timesOf(places, readings.length)]).toEqual([2, 2]);
  });

  it("reads a long column of titles and numbers as a short one, equal ones too", () => {
    const rows = Array.from({ length: 1500 }, (_, index): CellValue[] => [index % 700 === 699 ? 5 : index, index % 600 === 599 ? "Toistuva nimi" : `Palvelun ${index} kehittäminen`, null, "A", "S", "Valmis", index % 40, 45000 + (index % 1100)]);
    const long = read([HEADER, ...rows]);
    for (const index of [0, 1, 599, 699, 1199, 1399, 1499]) {
      const [short] = read([HEADER, ...(rows[index] === undefined ? [] : [rows[index], ["999", "Toinen nimi", null, "B", "M", "Kesken", 1, 45001]])]).actions;
      expect(long.actions[index]?.fields).toEqual(short?.fields);
    }
  });
});
