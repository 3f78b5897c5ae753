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

  it("lists what else deserves a look, with all its reasons", () => {
    expect(list(tables.attention, H.title, H.reason)).toEqual([
      ["Jatkuva", "tietoja ei ole päivitetty."],
      ["Ei alkanut", "aloitusaika on ohi, mutta työ ei ole alkanut. tarkistuspiste on ohitettu."],
    ]);
  });

  it("has every late action of the data sheet, and keeps rows free for more", () => {
    const late = tableRows(sheetOf(planOf(table, "fi"), "data"), tables.data).filter((row) => row[dataHeaders.overdue] === 1);
    expect(late).toHaveLength(3);
    expect(tableRows(sheet, tables.late)).toHaveLength(3 + 3);
  });

  it("says so where a list is empty", () => {
    const empty = sheetOf(planOf(roadmap([action({ title: "Valmis", status: "done" })]), "sv"), "overdue");
    for (const { name } of empty.tables) expect(tableRows(empty, name).map((row) => row[WORDS.sv.reports.overdue.headers.title])[0]).toBe("Inga.");
  });
});
