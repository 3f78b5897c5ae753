import { describe, expect, it } from "@jest/globals";
import { rangeAddress } from "../../../src/core/grid/address";
import { porvoo } from "../../../src/core/programme/porvoo";
import { readRoadmap } from "../../../src/core/reading/read-roadmap";
import type { ReadRoadmap } from "../../../src/core/reading/read-roadmap";
import type { Rows } from "./shape/sheets";
import { sheet } from "./shape/sheets";

function read(rows: Rows): ReadRoadmap {
  const result = readRoadmap([sheet(rows)]);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

function fields({ roadmap }: ReadRoadmap): (string | null)[] {
  return roadmap.columns.map(({ field }) => field);
}

function values({ roadmap }: ReadRoadmap, row: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(roadmap.actions[row]?.fields ?? {}).map(([field, reading]) => [field, reading?.value]));
}

describe("other tables of a workbook", () => {
  const rows: Rows = [
    ["Nro", "Toimenpide", "Tavoite", "Vastuutaho", "Määräaika", "Tila"],
    [1, "Sähköinen arkistointi", "A", "Tietohallinto", "31.12.2025", "kesken"],
    [2, "Päästöjen seuranta", "B", "Ympäristö", "30.6.2026", "valmis"],
  ];
  const older: Rows = [...rows.slice(0, 1), [1, "Arkiston selvitys", "C", "Tietohallinto", "31.12.2023", "valmis"]];
  const below: Rows = [...rows, [], [], ["Nro", "Toimenpide", "Vastuu", "Aikataulu"], [1, "Muu hanke", "Viestintä", "2027"]];
  const book = [sheet(older, { name: "Digitiekartta 2023" }), sheet(below, { name: "Digitiekartta 2026" })];

  it.each([["guessed", undefined], ["chosen", porvoo]])("are named when the programme is %s", (_, programme) => {
    const result = readRoadmap(book, { programme });
    expect(result.ok && result.value.roadmap.table.sheet).toBe("Digitiekartta 2026");
    expect(result.ok && result.value.roadmap.otherTables.map((other) => [other.sheet, rangeAddress(other.range)])).toEqual([
      ["Digitiekartta 2023", "A1:F2"],
      ["Digitiekartta 2026", "A6:F7"],
    ]);
  });
});

describe("whole tables with headers as staff write them", () => {
  it("numbered, shortened, broken over lines and with the values in brackets", () => {
    const table = read([
      ["Digitiekartta 2025"],
      ["Nro*", "Toimen-\npide *", "1) Tavoite (A, B, C, K)", "2) Taso (TORI/TOSI)", "3) Peruste", "4) Hyöty", "5) Hyötyjä", "6) Kust.luokka (S/M/L)", "7) Vaikuttavuus (S/M/L)", "8) Malli", "Vast.hlö", "Valmis viimeistään", "Tilanne 9/2025"],
      ["A1", "Sähköinen arkistointi", "A, C", "TORI", "lakis. (tiedonhallintalaki)", "uudist.", "henkilöstö", "M 30 t€", "L", "Kuntaliitto, DVV", "Virtanen (vara Korhonen)", "12/2025", "kesken"],
      ["B1", "Päästöjen seuranta", "B", true, "strategia", "kestävyys", "ilmasto", "S", "jatkuva, suuri joukko", "oma", "Liikenneinsinööri", "kevät 2026", "ei aloitettu"],
    ]);
    expect(fields(table)).toEqual(["id", "title", "goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "owner", "due", "status"]);
    expect(values(table, 0)).toMatchObject({ goal: ["A", "C"], level: "TORI", basis: "statutory", benefit: "renewal", cost: "M", impact: "L", model: "network", owner: "Virtanen", budget: { cents: 3_000_000 } });
    expect(values(table, 1)).toMatchObject({ goal: ["B"], level: "TOSI", basis: "strategy", impact: "L", model: "independent", owner: "Liikenneinsinööri" });
  });

  it("in Swedish", () => {
    const table = read([
      ["Nr", "Åtgärd", "Mål", "Nivå", "Grund", "Nytta", "Vem drar nytta", "Kostnadsklass", "Effekt", "Utvecklingsmodell", "Ansvarig", "Tidtabell", "Läge", "Budget 2025 (€)", "Utfall 2025"],
      [1, "E-arkivering", "A och C", "sektoroberoende", "lagstadgad", "förnyelse", "personal", "M", "stor", "nätverk", "IT-chefen", "höst 2025", "pågår", "12 000", "3 500"],
      [2, "Klimatuppföljning", "B", "analytik", "strategi", "hållbarhet", "klimat", "S", "liten", "självständig", "Miljöchefen", "2026", "inte påbörjad", "5 000", null],
    ]);
    expect(fields(table)).toEqual(["id", "title", "goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "owner", "due", "status", "budget:2025", "actual:2025"]);
    expect(table.tableLanguage).toBe("sv");
    expect(values(table, 1)).toMatchObject({ goal: ["B"], level: "DATA", basis: "strategy", benefit: "sustainability", beneficiary: "climate", cost: "S", impact: "S", model: "independent", owner: "Miljöchefen" });
  });

  it("in English", () => {
    const table = read([
      ["No.", "Action", "Goal", "Level", "Basis", "Benefit", "Beneficiary", "Cost size", "Impact size", "Model", "Department", "Owner", "Due", "Status", "Budget 2025"],
      [1, "Digital archive", "A", "shared", "statutory", "renewal", "staff", "M", "L", "network", "Education", "IT manager", "31.12.2025", "in progress", 12000],
    ]);
    expect(fields(table)).toEqual(["id", "title", "goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "unit", "owner", "due", "status", "budget:2025"]);
    expect(table.tableLanguage).toBe("en");
  });

  it("with headings over two columns and over years", () => {
    const table = read([
      ["Toimenpide", "Vastuu", null, "Aikataulu", null, "Kustannukset", null, null, "Seuranta", null],
      [null, "Toimiala", "Henkilö", "Alku", "Loppu", "2024", "2025", "2026", "Tila", "Huom."],
      ["Sähköinen arkistointi", "Sivistys", "Virtanen", "1.1.2024", "31.12.2025", 1000, 2000, 0, "kesken", "ok"],
      ["Päästöjen seuranta", "Tekninen", "Korhonen", "1.6.2025", "30.6.2026", 0, 500, 1500, "suunnitteilla", null],
    ]);
    expect(fields(table)).toEqual(["title", "unit", "owner", "start", "due", "budget:2024", "budget:2025", "budget:2026", "status", "notes"]);
    expect(table.roadmap.actions).toHaveLength(2);
  });

  it("in two languages at once", () => {
    const table = read([
      ["Toimenpide / Åtgärd", "Tavoite / Mål", "Taso / Nivå", "Vastuutaho / Ansvarig", "Määräaika / Tidsfrist", "Tila / Läge"],
      ["Sähköinen arkistointi", "A", "TORI", "Tietohallinto", "31.12.2025", "kesken"],
    ]);
    expect(fields(table)).toEqual(["title", "goal", "level", "owner", "due", "status"]);
  });

  it("with slips, and names that belong to a metric or to the whole row", () => {
    const table = read([
      ["ID", "Nimi", "Kuvaus ja tavoite", "Tavotie", "Kustannusarvio t€", "Toteuma t€", "Htp", "Toimintokoodi", "Mittari", "Kärki", "Julkinen", "Päivitetty", "Lisätiedot"],
      [1, "Sähköinen arkistointi", "Otetaan käyttöön sähköinen arkisto koko kaupungissa.", "A", 12, 3.5, 20, 1111, "työllisyysaste", "paras arkenakin", "kyllä", "1.9.2025", "-"],
      [2, "Päästöjen seuranta", "Seurataan päästöjä.", "B", 5, 0, 5, 1111, "päästöt/asukas", "ilmastotekojen kaupunki", "ei", "2.9.2025", "ok"],
    ]);
    expect(fields(table)).toEqual(["id", "title", "description", "goal", "budget", "actual", "personDays", "activityCode", "impactMetric", "strategyTheme", "public", "updated", "notes"]);
  });
});
