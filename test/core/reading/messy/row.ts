import type { CellValue } from "../../../../src/core/grid/cell-value";
import type { SheetParts } from "../shape/sheets";
import { excelTable } from "../shape/sheets";

type Row = readonly CellValue[];

/** A row of the collection, built into a small sheet. */
export interface RowCase {
  readonly raw: string;
  readonly rows: readonly Row[];
  readonly parts?: SheetParts;
  /** Kinds by sheet row; blank rows need not be listed. */
  readonly kinds?: Readonly<Record<number, string>>;
  /** Field and value that rows have from a heading or a merged cell: [row, field, source row, value]. */
  readonly inherited?: readonly (readonly [number, string, number, CellValue])[];
  /** A heading's mark, by row. */
  readonly marks?: Readonly<Record<number, string>>;
  readonly range?: string;
  readonly otherTables?: readonly string[];
  /** ISO start and end by row, from Gantt marks. */
  readonly gantt?: Readonly<Record<number, readonly [string, string]>>;
  readonly problem?: string;
  readonly exception?: string;
}

const HEADER = ["Nro", "Toimenpide", "Tavoite", "Taso", "Vastuutaho", "Määräaika", "Tila", "Budjetti 2025"] as const;
const action = (id: number, title: string, goal: CellValue = "A"): Row => [id, title, goal, "TORI", "ICT-päällikkö", "30.6.2025", "Kesken", 10000 * id];
const ARCHIVE = action(1, "Sähköinen arkistointi");
const PERMITS = action(2, "Sähköiset luvat");
const WORKFLOW = action(3, "Työnkulkujen automatisointi");
const at = (column: number, value: CellValue): Row => [...Array.from<null>({ length: column - 1 }).fill(null), value];
const withSum = (label: string): Row => [null, label, null, null, null, null, null, 30000];

const above = (...rows: readonly Row[]): readonly Row[] => [...rows, HEADER, ARCHIVE, PERMITS];
const below = (...rows: readonly Row[]): readonly Row[] => [HEADER, ARCHIVE, PERMITS, ...rows];

/** What stands for each row of kind `row`, in the collection's order. */
export const cases: readonly RowCase[] = [
  { raw: '"Porvoon kaupunki – Digitiekartta 2025" merged over A1:N1', rows: above(["Porvoon kaupunki – Digitiekartta 2025"]), parts: { merges: ["A1:H1"] }, kinds: { 1: "title", 3: "action", 4: "action" }, range: "A2:H4" },
  { raw: '"Päivitetty 12.3.2025 / MV" alone', rows: above(["Päivitetty 12.3.2025 / MV"]), kinds: { 1: "title", 3: "action", 4: "action" } },
  { raw: '"KH 22.1.2024 § 15, liite 1"', rows: above(["KH 22.1.2024 § 15, liite 1"]), kinds: { 1: "title", 3: "action", 4: "action" } },
  {
    raw: '"A) Palvella asiakkaita …" merged over the row',
    rows: [HEADER, ["A) Palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla"], action(1, "Sähköinen arkistointi", null), action(2, "Sähköiset luvat", "B")],
    parts: { merges: ["A2:H2"] },
    kinds: { 2: "group", 3: "action", 4: "action" },
    inherited: [[3, "goal", 2, "A"]],
  },
  {
    raw: '"TAVOITE B" in column A, rest empty',
    rows: [HEADER, ["TAVOITE B"], action(1, "Sähköinen arkistointi", null), action(2, "Sähköiset luvat", null)],
    kinds: { 2: "group", 3: "action", 4: "action" },
    inherited: [
      [3, "goal", 2, "B"],
      [4, "goal", 2, "B"],
    ],
  },
  { raw: '"Yhteensä" + sums', rows: below(withSum("Yhteensä")), kinds: { 2: "action", 3: "action", 4: "total" }, range: "A1:H3" },
  { raw: '"Yht."', rows: below(withSum("Yht.")), kinds: { 2: "action", 3: "action", 4: "total" } },
  { raw: '"Välisumma"', rows: [HEADER, ARCHIVE, withSum("Välisumma"), PERMITS], kinds: { 2: "action", 3: "total", 4: "action" } },
  { raw: '"Summa"', rows: below(["Summa", null, null, null, null, null, null, 30000]), kinds: { 2: "action", 3: "action", 4: "total" } },
  { raw: '"Totalt" / "Summa totalt"', rows: below(withSum("Totalt"), withSum("Summa totalt")), kinds: { 2: "action", 3: "action", 4: "total", 5: "total" } },
  { raw: '"Keskiarvo"', rows: below(withSum("Keskiarvo")), kinds: { 2: "action", 3: "action", 4: "total" } },
  { raw: '"Lukumäärä" / "kpl"', rows: below(["Lukumäärä", 2], ["kpl", 2]), kinds: { 2: "action", 3: "action", 4: "total", 5: "total" } },
  { raw: "row with only an amount", rows: below(at(8, 30000)), kinds: { 2: "action", 3: "action", 4: "total" } },
  { raw: '"josta investoinnit"', rows: below(withSum("Yhteensä"), withSum("josta investoinnit")), kinds: { 2: "action", 3: "action", 4: "total", 5: "total" } },
  { raw: '"* alustava arvio"', rows: below([], ["* alustava arvio"]), kinds: { 2: "action", 3: "action", 5: "footnote" }, range: "A1:H3" },
  { raw: '"1) sis. alv 25,5 %"', rows: below(["1) sis. alv 25,5 %"]), kinds: { 2: "action", 3: "action", 4: "footnote" } },
  {
    raw: "legend table to the right, one empty column between",
    rows: [
      [...HEADER, null, "Koodi", "Selite"],
      [...ARCHIVE, null, "S", "nykyisillä resursseilla"],
      [...PERMITS, null, "M", "määräaikainen lisäys"],
      WORKFLOW,
    ],
    kinds: { 2: "action", 3: "action", 4: "action" },
    range: "A1:H4",
  },
  {
    raw: "second action table below, own header (next year)",
    rows: [HEADER, ARCHIVE, PERMITS, [], ["Digitiekartta 2026"], HEADER, WORKFLOW],
    kinds: { 2: "action", 3: "action" },
    range: "A1:H3",
    otherTables: ["A6:H7"],
  },
  { raw: '"Ideat / ei vielä käsitelty" and rows below', rows: below(["Ideat / ei vielä käsitelty"], WORKFLOW), kinds: { 2: "action", 3: "action", 4: "group", 5: "action" }, marks: { 4: "idea" } },
  { raw: '"Siirretty edelliseltä kaudelta" and rows below', rows: below(["Siirretty edelliseltä kaudelta"], WORKFLOW), kinds: { 2: "action", 3: "action", 4: "group", 5: "action" }, marks: { 4: "carried-over" } },
  { raw: "name only, everything else empty", rows: [HEADER, ARCHIVE, at(2, "Sähköinen kokoushallinta"), PERMITS], kinds: { 2: "action", 3: "action", 4: "action" } },
  { raw: "number only, 12.", rows: below(["12."], [13]), kinds: { 2: "action", 3: "action", 4: "blank", 5: "blank" } },
  { raw: "data in columns but no name", rows: [HEADER, ARCHIVE, [2, null, "B", "TOSI", "Rehtori", null, "Kesken", null], PERMITS], kinds: { 2: "action", 3: "action", 4: "action" } },
  {
    raw: "one action over two rows (continuation in description)",
    rows: [
      ["Nro", "Toimenpide", "Kuvaus", "Tavoite", "Tila"],
      [1, "Sähköinen arkistointi", "Otetaan käyttöön arkisto", "A", "Kesken"],
      [null, null, "ja koulutetaan henkilöstö."],
      [2, "Sähköiset luvat", "Luvat verkossa", "A", "Valmis"],
    ],
    kinds: { 2: "action", 3: "continuation", 4: "action" },
  },
  {
    raw: "one action per year on three rows, name merged",
    rows: [HEADER, ARCHIVE, [null, null, "A", null, null, "2026", "Suunnitteilla", 20000], [null, null, "A", null, null, "2027", "Suunnitteilla", 5000]],
    parts: { merges: ["B2:B4"] },
    kinds: { 2: "action", 3: "action", 4: "action" },
    inherited: [
      [3, "title", 2, "Sähköinen arkistointi"],
      [4, "title", 2, "Sähköinen arkistointi"],
    ],
  },
  {
    raw: "vertical merge of goal over 7 rows",
    rows: [HEADER, action(1, "Toimi 1", "C"), ...[2, 3, 4, 5, 6, 7].map((id) => action(id, `Toimi ${id}`, null))],
    parts: { merges: ["C2:C8"] },
    kinds: { 2: "action", 3: "action", 4: "action", 5: "action", 6: "action", 7: "action", 8: "action" },
    inherited: [3, 4, 5, 6, 7, 8].map((row) => [row, "goal", 2, "C"] as const),
  },
  {
    raw: "Gantt: x or colour under columns K24 S24 K25 S25",
    rows: [
      ["Nro", "Toimenpide", "Tavoite", "K24", "S24", "K25", "S25"],
      [1, "Sähköinen arkistointi", "A", null, "x", "x", null],
      [2, "Sähköiset luvat", "B"],
      [3, "Automatisointi", "C", "x"],
    ],
    parts: { fills: [undefined, undefined, [undefined, undefined, undefined, undefined, undefined, "92D050", "92D050"]] },
    kinds: { 2: "action", 3: "action", 4: "action" },
    gantt: { 2: ["2024-07-01", "2025-06-30"], 3: ["2025-01-01", "2025-12-31"], 4: ["2024-01-01", "2024-06-30"] },
  },
  { raw: "row grouped and collapsed (outline)", rows: below(), parts: { hiddenRows: new Set([3]) }, kinds: { 2: "action", 3: "action" } },
  { raw: "row with white text on white", rows: below(), kinds: { 2: "action", 3: "action" }, exception: "the grid carries no font colours, so that such a row can be read but not told to the user" },
  { raw: "1 048 576 rows formatted", rows: below(), parts: { rowCount: 1048576 }, kinds: { 2: "action", 3: "action" }, range: "A1:H3" },
  {
    raw: "Excel table (ListObject) with total row on",
    rows: below(withSum("Yhteensä")),
    parts: { tables: [excelTable("Tiekartta", "A1:H4", true)] },
    kinds: { 2: "action", 3: "action", 4: "total" },
    range: "A1:H3",
  },
  { raw: "pivot table sheet", rows: below(), parts: { hasPivot: true }, problem: "table-not-found" },
];
