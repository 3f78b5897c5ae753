import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/reports/sheet-plan";
import type { StyleName } from "../../../src/core/reports/styles";

function cell(value: PlanCell["value"], style?: StyleName): PlanCell {
  return style === undefined ? { value } : { value, style };
}

/** A sheet with nothing on it but what a test gives. */
export function sheetPlan(parts: Partial<SheetPlan> & Pick<SheetPlan, "id" | "name">): SheetPlan {
  return {
    rows: [],
    columnWidths: [],
    rowHeights: new Map(),
    tables: [],
    conditionalFormats: [],
    validations: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { repeatRows: null, header: { left: "", centre: "", right: "" }, footer: "" },
    pageBreaks: [],
    visibility: "visible",
    tabColour: null,
    ...parts,
  };
}

export function workbookPlan(...sheets: readonly SheetPlan[]): WorkbookPlan {
  return { title: "Koe", language: "fi", names: [], sheets };
}

const ACTIONS: readonly (readonly [number, string, string, string, number | null, number, string])[] = [
  [1, "Sähköinen asiointi", "TORI – toimialariippumaton", "done", 45657, 12500.5, "Viestintä"],
  [2, "Tiedonhallinnan kehittäminen ja monta sanaa pitkä nimi, joka rivittyy solussa", "TOSI – toimialasidonnainen", "in-progress", 45838, 40000, "=ei kaava"],
  [3, "Verkon uusinta", "PERUSTA – digitaalinen perusta", "in-progress", 46022, 98000, "+358"],
  [4, "Raportointi & analytiikka <uusi>", "DATA – analytiikka", "not-started", null, 0, "_x0041_"],
  [5, "TOSI", "TOSI – toimialasidonnainen", "planned", 46387, 1500, "#N/A"],
];

const dataSheet = sheetPlan({
  id: "data",
  name: "Tiekarttadata",
  rows: [
    [cell("Tiekarttadata", "title")],
    [cell("Päivätty", "muted"), cell(45901, "date")],
    [],
    ["Nro", "Toimenpide", "Taso", "Tila", "Määräaika", "Budjetti 2025", "Myöhässä", "Vastuu"].map((name) => cell(name, "header")),
    ...ACTIONS.map(([id, title, level, status, due, budget, owner], index): readonly (PlanCell | null)[] => [
      cell(id, "integer"),
      { value: title, style: "wrapped", link: { sheet: "Yhteenveto & 'muu' osa", cell: "A1", tip: "Siirry" } },
      cell(level, "text"),
      cell(status),
      due === null ? null : cell(due, "date"),
      cell(budget, "money"),
      {
        value: due !== null && due < 45901 && status !== "done",
        formula: `AND(E${index + 5}<>"",E${index + 5}<$B$2,D${index + 5}<>"done")`,
      },
      cell(owner, "text"),
    ]),
  ],
  columnWidths: [8, 40, 30, 16, 14, 16, 12, 20],
  rowHeights: new Map([[1, 26]]),
  tables: [
    {
      name: "Tiekartta",
      range: { firstRow: 4, firstColumn: 1, lastRow: 9, lastColumn: 8 },
      columns: ["Nro", "Toimenpide", "Taso", "Tila", "Määräaika", "Budjetti 2025", "Myöhässä", "Vastuu"],
      style: "data",
      filter: true,
    },
  ],
  conditionalFormats: [{ range: { firstRow: 5, firstColumn: 1, lastRow: 9, lastColumn: 8 }, formula: "$G5=TRUE", style: "error" }],
  validations: [
    {
      range: { firstRow: 5, firstColumn: 4, lastRow: 9, lastColumn: 4 },
      source: "Tilat",
      prompt: { title: "Tila", text: "Valitse toimenpiteen tila." },
      error: { title: "Tuntematon tila", text: "Valitse luettelosta.", stop: false },
    },
  ],
  freeze: { rows: 4, columns: 2 },
  print: { repeatRows: { first: 4, last: 4 }, header: { left: "Porvoo & Borgå", centre: "Tiekartta", right: "1.9.2025" }, footer: "Sivu &P / &N" },
  tabColour: "1F4E79",
});

const LEVELS = ["PERUSTA – digitaalinen perusta", "TORI – toimialariippumaton", "TOSI – toimialasidonnainen", "DATA – analytiikka"] as const;
const COUNTS = [1, 1, 2, 1] as const;
const BUDGETS = [98000, 12500.5, 41500, 0] as const;

const summarySheet = sheetPlan({
  id: "summary",
  name: "Yhteenveto & 'muu' osa",
  rows: [
    [cell("Yhteenveto", "title")],
    [cell("Porvoo · 1.9.2025 · lisäosa päivittää, älä muokkaa", "subtitle")],
    [{ value: 5, formula: "ROWS(Tiekartta[Nro])", style: "keyFigure" }, { value: 1, formula: "SUMPRODUCT(--(Tiekartta[Myöhässä]=TRUE))", style: "keyFigure" }],
    [cell("toimenpidettä", "keyLabel"), cell("myöhässä", "keyLabel")],
    [],
    [cell("Taso", "header"), cell("Määrä", "headerRight"), cell("Budjetti", "headerRight"), cell("Osuus", "headerRight")],
    ...LEVELS.map((level, index): readonly PlanCell[] => [
      cell(level),
      { value: COUNTS[index] ?? 0, formula: `SUMPRODUCT(--(Tiekartta[Taso]=$A${index + 7}))`, style: "integer" },
      { value: BUDGETS[index] ?? 0, formula: `SUMIFS(Tiekartta[Budjetti 2025],Tiekartta[Taso],$A${index + 7})`, style: "money" },
      { value: (COUNTS[index] ?? 0) / 5, formula: `B${index + 7}/B$11`, style: "percent" },
    ]),
    [
      cell("Yhteensä", "totalLabel"),
      { value: 5, formula: "SUM(B7:B10)", style: "total" },
      { value: 152000.5, formula: "SUM(Tiekartta[[#All],[Budjetti 2025]])", style: "money" },
      { value: "ei", formula: 'IFNA(VLOOKUP("x",A7:B10,2,FALSE),"ei")' },
    ],
    [cell("▲ myöhässä ja tämä on pitkä teksti joka rivittyy useammalle riville solussaan", "wrapped"), cell("● tarkista", "warning"), cell("■ tieto", "info"), cell("valmis", "good")],
  ],
  columnWidths: [34, 14, 16, 12],
  charts: [
    {
      kind: "stacked-bar",
      title: "Toimenpiteet tasoittain",
      categoryAxis: "Taso",
      valueAxis: "Määrä",
      place: { firstRow: 14, firstColumn: 1, lastRow: 28, lastColumn: 4 },
      series: [
        { name: "Määrä", values: "'Yhteenveto & ''muu'' osa'!$B$7:$B$10", categories: "'Yhteenveto & ''muu'' osa'!$A$7:$A$10", colour: "1F4E79" },
        { name: "Toinen", values: "'Yhteenveto & ''muu'' osa'!$B$7:$B$10", categories: "'Yhteenveto & ''muu'' osa'!$A$7:$A$10", colour: "9DC3E6" },
      ],
      altText: "Pylväskaavio: toimenpiteiden määrä tasoittain",
    },
    {
      kind: "column",
      title: "Budjetti",
      categoryAxis: "Taso",
      valueAxis: "Euroa",
      place: { firstRow: 30, firstColumn: 1, lastRow: 44, lastColumn: 4 },
      series: [{ name: "Budjetti", values: "'Yhteenveto & ''muu'' osa'!$C$7:$C$10", categories: "'Yhteenveto & ''muu'' osa'!$A$7:$A$10", colour: "1F4E79" }],
      altText: "Budjetti tasoittain",
    },
    {
      kind: "line",
      title: "Viiva",
      categoryAxis: "Taso",
      valueAxis: "Määrä",
      place: { firstRow: 46, firstColumn: 1, lastRow: 58, lastColumn: 4 },
      series: [{ name: "Määrä", values: "'Yhteenveto & ''muu'' osa'!$B$7:$B$10", categories: "'Yhteenveto & ''muu'' osa'!$A$7:$A$10", colour: "1F4E79" }],
      altText: "Viivakaavio",
    },
  ],
  print: { repeatRows: null, header: { left: "", centre: "", right: "" }, footer: "Sivu &P / &N" },
});

const listSheet = sheetPlan({
  id: "lists",
  name: "Luettelot",
  rows: [[cell("Tila", "header")], ...["not-started", "planned", "in-progress", "done"].map((status) => [cell(status, "text")])],
  visibility: "hidden",
});

/** A workbook that uses everything a plan can ask for; dates count from 1900. */
export const fullPlan: WorkbookPlan = {
  title: "Digitiekartan raportit",
  language: "fi",
  names: [{ name: "Tilat", refersTo: "Luettelot!$A$2:$A$5" }],
  sheets: [summarySheet, dataSheet, listSheet],
};
