import { describe, expect, it } from "@jest/globals";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, normalised, period, roadmap, uncertain, unreadable } from "../../checks/helpers";
import { planOf, sheetOf, tableRows } from "../report-plans";

const table = roadmap([
  almostClean({ id: "1", title: "Hiljattain", due: day("2025-12-14") }, 5),
  almostClean({ id: "2", title: "Pitkään", due: normalised("kevät 2025", period("2025-01-01", "2025-05-31", "season")), owner: EMPTY }, 6),
  almostClean({ id: "3", title: "Yhtä pitkään", due: uncertain(day("2025-05-31")) }, 7),
  almostClean({ id: "4", title: "Valmis", due: day("2025-01-01"), status: "done", progress: 100 }, 8),
  almostClean({ id: "5", title: "Pian", due: day("2026-01-14") }, 9),
  almostClean({ id: "6", title: "Tänään", due: day("2025-12-15") }, 10),
  almostClean({ id: "7", title: "Ei päivää", due: unreadable("31.6.2025") }, 11),
  almostClean({ id: "8", title: "Jatkuva", due: period(null, null, "continuous"), status: "continuous", updated: day("2024-12-01") }, 12),
  almostClean({ id: "9", title: "Ei alkanut", due: day("2027-01-01"), status: "planned", start: day("2025-11-30"), checkpoint: "1.12.2025 suunnitelma" }, 13),
]);

const { overdue, tables, dataHeaders } = WORDS.fi.reports;
const H = overdue.headers;

describe("The overdue sheet", () => {
  const sheet = sheetOf(planOf(table, "fi"), "overdue");
  const list = (name: string, ...headers: readonly string[]): readonly (readonly unknown[])[] =>
    tableRows(sheet, name).map((row) => headers.map((header) => row[header] ?? null)).filter(([first]) => first !== "");

  it("lists the late worst first, equally late ones in the table's order, and says when a reading has to be checked", () => {
    expect(list(tables.late, H.title, H.dueTyped, H.due, H.days, H.position, H.reason)).toEqual([
      ["Pitkään", "kevät 2025", 45808, 198, 2, "päättyi 31.5.2025, tila Käynnissä, myöhässä 198 pv"],
      ["Yhtä pitkään", "2025-05-31/2025-05-31", 45808, 198, 3, "päättyi 31.5.2025, tila Käynnissä, myöhässä 198 pv (tarkista)"],
      ["Hiljattain", "2025-12-14/2025-12-14", 46005, 1, 1, "päättyi 14.12.2025, tila Käynnissä, myöhässä 1 pv"],
    ]);
    expect(list(tables.late, H.title, H.owner)[0]).toEqual(["Pitkään", "puuttuu / ei tulkittu"]);
  });

  it("lists what is due soon, the first day first, today's too", () => {
    expect(list(tables.soon, H.title, H.days, H.reason)).toEqual([["Tänään", 0, "määräaikaan 0 pv"], ["Pian", 30, "määräaikaan 30 pv"]]);
  });

  it("lists open work without a usable date", () => {
    expect(list(tables.noDate, H.title, H.dueTyped, H.due, H.days)).toEqual([["Ei päivää", "31.6.2025", "", ""]]);
  });

  it("lists what else deserves a look, with all its reasons and their days", () => {
    expect(list(tables.attention, H.title, H.reason)).toEqual([
      ["Jatkuva", "tiedot on päivitetty viimeksi 1.12.2024."],
      ["Ei alkanut", "aloitusaika päättyi 30.11.2025, mutta työ ei ole alkanut. tarkistuspiste 1.12.2025 on ohitettu."],
    ]);
  });

  it("has every late action of the data sheet, and keeps rows free for more", () => {
    const late = tableRows(sheetOf(planOf(table, "fi"), "data"), tables.data).filter((row) => row[dataHeaders.overdue] === 1);
    expect(late).toHaveLength(3);
    expect(tableRows(sheet, tables.late)).toHaveLength(3 + 5);
  });

  it.each([
    [0, 5],
    [1, 6],
    [50, 55],
    [51, 57],
    [499, 549],
    [600, 650],
  ])("gives %i late actions %i rows: a tenth to spare, at least five and at most fifty", (members, length) => {
    const many = roadmap(Array.from({ length: members }, (_, index) => action({ title: `T${index}`, due: day("2025-01-01"), status: "in-progress" }, 5 + index)));
    expect(tableRows(sheetOf(planOf(many, "fi"), "overdue"), tables.late)).toHaveLength(length);
  });

  it("has under each list, after a free row, a line that counts the members beyond its rows; nothing to say now", () => {
    for (const { name, range } of sheet.tables) {
      expect([name, sheet.rows[range.lastRow] ?? []]).toEqual([name, []]);
      const rest = sheet.rows[range.lastRow + 1]?.[0];
      expect(rest?.value).toBe("");
      const rows = range.lastRow - range.firstRow;
      expect(rest?.formula).toMatch(new RegExp(`^IF\\((COUNTIF\\(Tiekarttadata\\[Järjestys [^\\]]+\\],">0"\\))>${rows},"ja "&\\(\\1-${rows}\\)&" muuta",""\\)$`, "u"));
    }
  });

  it("ends with its numbers, so that none of them stands tight against a text", () => {
    for (const { columns } of sheet.tables) expect(columns.slice(-3)).toEqual([H.due, H.days, H.position]);
  });

  it("has no column of owners and units where the table has neither", () => {
    const plain = sheetOf(planOf(roadmap([action({ title: "Yksi", due: day("2025-01-01"), status: "in-progress" })]), "fi"), "overdue");
    for (const { columns } of plain.tables) expect(columns).toEqual([H.title, H.id, H.status, H.reason, H.dueTyped, H.due, H.days, H.position]);
    expect(plain.columnWidths).toEqual([44, 8, 15, 45, 18, 14, 10, 11]);
  });

  it("says so where a list is empty", () => {
    const empty = sheetOf(planOf(roadmap([action({ title: "Valmis", status: "done" })]), "sv"), "overdue");
    for (const { name } of empty.tables) expect(tableRows(empty, name).map((row) => row[WORDS.sv.reports.overdue.headers.title])[0]).toBe("Inga.");
  });
});
