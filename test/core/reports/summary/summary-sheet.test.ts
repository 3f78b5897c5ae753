import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { checkRoadmap } from "../../../../src/app/check-roadmap";
import { mustasaari } from "../../../../src/core/programme/mustasaari";
import type { Action } from "../../../../src/core/reading/action";
import type { SheetPlan } from "../../../../src/core/reports/sheet-plan";
import { STATUSES } from "../../../../src/core/reading/values";
import { WORDS } from "../../../../src/text/words";
import { action, almostClean, day, EMPTY, euros, roadmap, unreadable } from "../../checks/helpers";
import { ledgerResult } from "../money/ledger-results";
import { planOf, REPORT_DAY, sheetOf, tableRows } from "../report-plans";

const values = (sheet: SheetPlan, row: number): readonly unknown[] => (sheet.rows[row - 1] ?? []).map((cell) => cell?.value ?? null);

const three = roadmap([
  almostClean({ id: "1", title: "Yksi", goal: ["C", "A"], basis: "statutory", status: "done", due: day("2025-06-30"), progress: 100 }, 5),
  almostClean({ id: "2", title: "Kaksi", goal: ["C"], due: day("2025-06-30"), "budget:2025": euros(1000), "actual:2025": euros(250) }, 6),
  almostClean({ id: "3", title: "Kolme", goal: unreadable("D"), status: EMPTY, due: EMPTY, "budget:2025": EMPTY, "actual:2025": EMPTY }, 7),
]);

describe("The summary sheet", () => {
  const sheet = sheetOf(planOf(three, "fi"), "summary");

  it("begins with title, source and key figures", () => {
    expect(values(sheet, 1)).toEqual(["Digitiekartan yhteenveto"]);
    expect(String(values(sheet, 2)[0])).toMatch(/^Porvoon digiohjelma 2024–2026 · tilanne 15\.12\.2025 · lähde Tiekartta A4:[A-Z]+7\. /u);
    expect(values(sheet, 4)).toEqual(["Toimenpiteitä", "Valmis", "Käynnissä", "Myöhässä", "Päättyy pian", "Ilman määräaikaa", "Virheitä", "Budjetista käytetty"]);
    expect(values(sheet, 5).slice(0, 6)).toEqual([3, 1, 1, 1, 0, 1]);
    // 8 000 + 250 of 20 000 + 1 000 euros.
    expect(values(sheet, 5)[7]).toBeCloseTo(8250 / 21000, 12);
  });

  it("counts what is used by the ledger where there is one, as the money sheet does", () => {
    const plan = planOf(three, "fi", REPORT_DAY, { ledger: ledgerResult(three, [{ action: "1", day: "2025-01-10", cents: 10_000 }, { action: null, day: "2025-02-01", cents: 5_000 }, { action: "other", day: "2025-02-01", cents: 99_000 }]) });
    const { tables, headers } = WORDS.fi.reports.money;
    const money = sheetOf(plan, "money");
    const { range = { firstColumn: 1, lastRow: 0 }, columns = [] } = money.tables.find(({ name }) => name === tables.years) ?? {};
    const total = money.rows[range.lastRow]?.[range.firstColumn - 1 + columns.indexOf(headers.used)]?.value;
    // 100 + 50 euros of 20 000 + 1 000; the roadmap's own actuals of the year are not added to them.
    expect([values(sheetOf(plan, "summary"), 5)[7], total]).toEqual([150 / 21_000, 150 / 21_000]);
  });

  it("says the figures in words", () => {
    expect(values(sheet, 7)).toEqual(["Digitiekartassa on 3 toimenpidettä, joista 1 on valmiina ja 1 on käynnissä."]);
    expect(values(sheet, 8)).toEqual(["Myöhässä on 1 toimenpide, pian päättyy 0 ja ilman määräaikaa on 1."]);
    expect(values(sheet, 9)).toEqual(["Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: Sivistys (1)."]);
    expect(values(sheet, 10)).toEqual(["Lakisääteiseen velvoitteeseen perustuu 1 toimenpide."]);
  });

  it("names the unit with most late actions, and how many others have as many", () => {
    const late = (unit: string | typeof EMPTY, row: number): Action => almostClean({ id: String(row), unit, due: day("2025-06-30") }, row);
    const units = (...names: readonly (string | typeof EMPTY)[]): unknown => values(sheetOf(planOf(roadmap(names.map((name, index) => late(name, 5 + index))), "fi"), "summary"), 9)[0];
    expect(units("Ruoka", "Kulttuuri", "kulttuuri")).toBe("Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: Kulttuuri (2).");
    expect(units("Ruoka", "Kulttuuri", "Museo")).toBe("Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: Kulttuuri (1; yhtä monta myös 2 muulla).");
    expect(units("Ruoka", EMPTY, EMPTY)).toBe("Toimiala, jolla on eniten myöhässä olevia toimenpiteitä: puuttuu / ei tulkittu (2).");
  });

  it("says so when nothing is late, and nothing of units where the table has none", () => {
    expect(values(sheetOf(planOf(roadmap([almostClean({ due: day("2026-06-30") })]), "sv"), "summary"), 9)).toEqual(["Ingen åtgärd är försenad."]);
    const without = sheetOf(planOf(roadmap([action({ title: "Yksi", due: day("2025-01-01"), status: "in-progress" })], { programme: mustasaari }), "sv"), "summary");
    expect(String(values(without, 9)[0])).toMatch(/^Uppgifterna beskriver läget/u);
  });

  it("counts the open findings by severity over the list of findings, those about the whole table too", () => {
    const table = roadmap([almostClean({ goal: unreadable("D") })], { columns: [] });
    const { findings } = checkRoadmap(table, { asOf: "2025-12-15", language: "fi", accepted: [] });
    const count = (severity: string): number => findings.filter((each) => each.severity === severity).length;
    expect(findings.filter(({ row, severity }) => row === null && severity === "error").length).toBeGreaterThan(0);
    const planned = sheetOf(planOf(table, "fi"), "summary");
    expect(values(planned, 5)[6]).toBe(count("error"));
    expect(values(planned, 11)).toEqual([`Tiedot ovat tilanteesta 15.12.2025; avoimia havaintoja ${findings.length} (virheitä ${count("error")}, varoituksia ${count("warning")}, huomioita ${count("info")}).`]);
    expect(planned.rows[10]?.[0]?.formula).toContain('SUMPRODUCT(--(Havainnot[Vakavuus]="virhe"))');
  });

  it("counts every status and goal, zeros too, and what is missing in a row of its own", () => {
    const { tables, summary } = WORDS.fi.reports;
    const status = tableRows(sheet, tables.status);
    expect(status).toHaveLength(STATUSES.length + 1);
    const line = (row: Readonly<Record<string, unknown>>): readonly unknown[] => Object.values(row);
    // Status, count, share, late.
    expect(status.filter((row) => row[summary.count] !== 0).map(line)).toEqual([
      ["Käynnissä", 1, 1 / 3, 1],
      ["Valmis", 1, 1 / 3, 0],
      ["puuttuu / ei tulkittu", 1, 1 / 3, 0],
    ]);
    const goals = tableRows(sheet, tables.goals).map(line);
    expect(goals.map(([name]) => String(name).split(" ")[0])).toEqual(["A", "B", "C", "K", "K1", "K2", "K3", "K4", "puuttuu"]);
    // Goal, count, share, done, in progress, other, late.
    expect(goals[2]).toEqual(["C – ketterä ja automatisoitu toiminta", 2, 2 / 3, 1, 1, 0, 1]);
    expect(goals[8]).toEqual(["puuttuu / ei tulkittu", 1, 1 / 3, 0, 0, 1, 0]);
  });

  it("names the latest, at most five", () => {
    const { headers } = WORDS.fi.reports.overdue;
    const table = `${WORDS.fi.reports.tables.late}Top`;
    expect(tableRows(sheet, table).map((row) => [row[headers.title], row[headers.days]])).toEqual([["Kaksi", 168], ["", ""], ["", ""], ["", ""], ["", ""]]);
    const many = roadmap(Array.from({ length: 9 }, (_, index) => almostClean({ title: `T${index}`, due: day(`2025-0${index + 1}-01`) }, 5 + index)));
    const planned = sheetOf(planOf(many, "fi"), "summary");
    expect(tableRows(planned, table).map((row) => row[headers.title])).toEqual(["T0", "T1", "T2", "T3", "T4"]);
    const last = planned.tables.find(({ name }) => name === table)?.range.lastRow ?? 0;
    expect(planned.rows[last + 1]?.[0]).toMatchObject({ value: "ja 4 muuta", link: { sheet: "Myöhässä", cell: "A4" } });
  });

  it("draws status by goal beside the sentences, from the cells of the goal table", () => {
    const [chart, ...others] = sheet.charts;
    const goals = sheet.tables.find(({ name }) => name === WORDS.fi.reports.tables.goals)?.range;
    expect(others).toEqual([]);
    expect(chart?.place).toEqual({ firstRow: 7, firstColumn: 6, lastRow: (goals?.firstRow ?? 0) - 3, lastColumn: 10 });
    expect(chart?.series.map(({ name, values: cells }) => [name, cells])).toEqual([
      ["Valmis", `'Yhteenveto'!$D$${(goals?.firstRow ?? 0) + 1}:$D$${goals?.lastRow}`],
      ["Käynnissä", `'Yhteenveto'!$E$${(goals?.firstRow ?? 0) + 1}:$E$${goals?.lastRow}`],
      ["Muu tila", `'Yhteenveto'!$F$${(goals?.firstRow ?? 0) + 1}:$F$${goals?.lastRow}`],
    ]);
    expect(chart?.altText).not.toBe("");
  });

  it("draws below the sentences where one of them is too long to stand beside a chart", () => {
    const unit = "Kaupunkikehityksen ja elinvoiman palvelualueen tietohallinnon kehittämisyksikkö";
    const [chart] = sheetOf(planOf(roadmap([almostClean({ unit, due: day("2025-06-30") })]), "fi"), "summary").charts;
    expect(chart?.place.firstRow).toBe(13);
  });

  it("draws nothing where no action has a goal, and leaves out what a table does not have", () => {
    const plain = sheetOf(planOf(roadmap([action({ title: "Yksi" }), action({ title: "Kaksi" }, 6)], { programme: mustasaari }), "sv"), "summary");
    expect(plain.charts).toEqual([]);
    expect(values(plain, 4)).toEqual(["Åtgärder", "Färdiga", "Pågår", "Försenade", "Tidsfrist snart", "Utan tidsfrist", "Fel"]);
  });

  it("has tables that add up to the number of actions, whatever the actions", () => {
    const statuses = fc.option(fc.constantFrom(...STATUSES), { nil: undefined });
    const goals = fc.constantFrom("A", "B", "C", "K", "K1", "X", undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(statuses, goals), { maxLength: 12 }), (rows) => {
        const table = roadmap(rows.map(([status, goal], index) => action({ ...(status === undefined ? {} : { status }), ...(goal === undefined ? {} : { goal: [goal] }) }, 5 + index)));
        const planned = sheetOf(planOf(table, "en"), "summary");
        const sum = (name: string, header: string): number => tableRows(planned, name).reduce((total, row) => total + Number(row[header]), 0);
        const { tables, summary } = WORDS.en.reports;
        expect(sum(tables.goals, summary.done) + sum(tables.goals, summary.inProgress) + sum(tables.goals, summary.other)).toBe(rows.length);
        for (const name of [tables.status, tables.goals]) {
          expect(sum(name, summary.count)).toBe(rows.length);
          expect(sum(name, summary.share)).toBeCloseTo(rows.length === 0 ? 0 : 1, 9);
          const range = planned.tables.find((each) => each.name === name)?.range;
          expect(values(planned, (range?.lastRow ?? 0) + 1).slice(0, 2)).toEqual([summary.total, rows.length]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
