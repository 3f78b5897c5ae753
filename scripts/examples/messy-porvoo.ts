import type { ExampleCell } from "./example-cell";
import { dateCell } from "./example-cell";
import type { ExampleSheet } from "./write-example";

type Typed = string | number | boolean | null | ExampleCell;

function cell(typed: Typed): ExampleCell {
  return typeof typed === "object" && typed !== null ? typed : { value: typed };
}

function row(...cells: readonly Typed[]): readonly ExampleCell[] {
  return cells.map(cell);
}

const bold = (text: string): ExampleCell => ({ value: text, bold: true, fill: "DDEBF7" });
const percent = (share: number): ExampleCell => ({ value: share, format: "0 %" });
const money = (euros: number): ExampleCell => ({ value: euros, format: "#,##0.00" });

const FIRST_ACTION_ROW = 7;

/**
 * A roadmap as it really looks after two years of beside-work: titles above, a header in two rows, goals as headings,
 * TOSI that Excel made TRUE, dates in every writing, typing slips, subtotals, a total, a legend beside and ideas below.
 */
const rows: readonly (readonly ExampleCell[])[] = [
  row(bold("Porvoon kaupunki – Digitiekartta 2024–2026")),
  row("Päivitetty 12.11.2025 / kehitysjohtaja"),
  row("KH 22.1.2024 § 15, liite 1"),
  row(),
  row(bold("Nro"), bold("Toimenpide*"), bold("Taso"), bold("Peruste"), bold("Hyöty"), bold("Kuka hyötyy"), bold("Kustannus-\nluokka"), bold("Vaikuttavuus"), bold("Kehittämis-\nmalli"), bold("Toimiala"), bold("Vastuutaho"), bold("Aikataulu"), null, bold("Tila"), bold("Edist. %"), bold("Kustannukset"), null, bold("Toiminto"), bold("Huom.")),
  row(null, null, null, null, null, null, null, null, null, null, null, bold("Alkaa"), bold("Päättyy"), null, null, bold("TA 2025"), bold("Toteuma 2025"), null, null),
  row(bold("A) Palvella asiakkaita kattavasti ihmislähtöisillä sähköisillä palveluilla")),
  row(1, "Sähköisen asioinnin palvelualustan uudistaminen", "TORI", "Strategia", "ihmislähtöisyys", "kuntalainen", "M", "L", "verkosto", "Konsernihallinto", "Tietohallinto", dateCell("1.2.2024"), dateCell("31.12.2025"), "Käynnissä", percent(0.8), money(25375), money(21800.5), 1111, null),
  row(2, "Varhaiskasvatuksen sähköinen hakeminen", true, "strategia", "ihmislähtöisyyys", "kuntalainen", "S", "L", "itsenäinen", "Sivistys", "Varhaiskasvatuksen palvelupäällikkö", "kevät 2024", "30.6.2025", "Valmis", 1, null, null, null, null),
  row(3, "Rakennusvalvonnan lupa-asioinnin uusi järjestelmä", "TOSI", "Järjestelmän tuki loppuu", "uudistuminen", "kuntalainen, yritys", "M", "M", "verkosto", "Elinvoima", "Rakennusvalvontapäällikkö", "4/2024", "Q3 2025", "kesken", percent(0.6), "12 500 €", "9 830,40", "1111 Digiohjelma2024", null),
  row(4, "Digituen toimipisteiden vakiinnuttaminen", "tori", "strategia", "Ihmislähtöisyys", "kuntalainen", "S", "L", "verkosto", "Sivistystoimiala", "Kirjastopalvelujen johtaja", "2024", "jatkuva", "Jatkuva", null, "virkatyönä", null, null, null),
  row(5, "Single Digital Gateway -kuvaukset", "TORI", "SDG-asetus", "ihmislähtöisyys", "yritys", "s", "M", "verkosto", "konsernihallinto", "Tietohallinto", "H1/2025", "31.6.2025", "Pågår", "50 %", null, null, null, "selvitetään DVV:n kanssa"),
  row(6, "Nuorten palvelujen mobiilisovellus", true, "Poliittinen päätöksenteko", "ihmislähtöisyys", "kuntalainen", "M", "M", "itsenäinen", "Sivistystoimiala", null, "5/2025", "syksy 2025", "ei aloitettu", 0, money(18000), null, null, null),
  row(null, bold("Välisumma"), null, null, null, null, null, null, null, null, null, null, null, null, null, { value: 43375, format: "#,##0.00", formula: "SUBTOTAL(9,P8:P13)" }, { value: 21800.5, format: "#,##0.00", formula: "SUBTOTAL(9,Q8:Q13)" }, null, null),
  row(bold("TAVOITE B")),
  row(7, "Energiankulutuksen seuranta kiinteistöissä", "DATA", "strategia", "kestävyys", "ilmasto", "M", "M", "itsenäinen", "Elinvoima", "Kiinteistöpäällikkö", dateCell("1.3.2024"), "2024-2026", "Käynnissä", percent(0.7), "n. 30 000 €", money(26410), "1111", null),
  row(8, "Laitteiden kierrätys ", "perusta", "strategia", "kestavyys", "Ilmasto", "S", "S", "verkosto ", "Konsernihallinto", "Tietohallinto", "1.1.2024", "loppuvuosi 2024", "Valmis 12/2024", "100 %", null, null, null, null),
  row(9, "Liikenteen laskentatiedon avaaminen", "data", "strategia", "kestävyys", "kuntalainen", "S", "S", "verkosto", "Elinvoima", "Liikenneinsinööri", "5/2024", "1.13.2025", "Käynnissä", percent(0.6), null, null, null, null),
  row(bold("C) Toiminnan ketteröittäminen ja automatisointi")),
  row(10, "Sähköinen arkistointi", "TORI", "Lakisääteinen", "uudistuminen", "henkilöstö", "M", "M", "verkosto", "Konsernihallinto", "Asiakirjahallinnon päällikkö", "2024–", "12/2025 mennessä", "Käynnissä", percent(0.75), "20.000", "17 250,00 €", "1111", "Arkistolaki 831/1994"),
  row(11, "Sähköinen allekirjoitus", "TOTI", "strategia", "uudistuminen", "henkilöstö", "S", "L", "itsenäinen", "Konsernihallinto", "Asiakirjahallinnon päällikkö", "1.1.2024", "30.9.2024", "valmis", 1, null, null, null, null),
  row(12, "Hankinnasta maksuun -prosessi", "TORI", "strategia", "uudistuminen", "henkilösto", "L", "L", "verkosto", "Konsernihallinto", "Talousjohtaja", "kesä 2024", "vko 50/2025", "Työn alla", percent(0.65), "90 t€", money(71020.25), 1112, null),
  row(12, "Henkilöstöhallinnon järjestelmä", "TORI", "tuki loppuu", "uudistuminen", "henkilöstö", "L", "L", "verkosto", "Konsernihallinto", "Henkilöstöjohtaja", dateCell("1.8.2024"), dateCell("31.12.2026"), "Käynnissä", percent(0.45), money(95000), money(40110), 1111, null),
  row(13, "Päätöksentekojärjestelmän vaihtaminen", "TORI/TOSI", "strategia", "uudistuminen", "henkilöstö", "M", "S→M", "itsenäinen", "Konsernihallinto", "Hallintojohtaja", "1.9.2025", "31.8.2025", "Käynnissä, myöhässä", percent(0.85), "12 5OO", null, "1111", null),
  row(14, "Kuljetussuunnittelun optimointi", "A", "tehokkuus", "uudistuminen", "henkilöstö", "S", "M", "itsenäinen", "Sivistystoimiala", "Koulukuljetusten koordinaattori", "2025", "2025", "Suunnitteilla", null, null, null, null, null),
  row(15, "Sopimushallinnan järjestelmä", "TORI", "strategia", "uudistuminen", "henkilöstö", "M", "M", "itsenäinen", "Konsernihallinto", "Hankintapäällikkö", "5/2025", null, "Siirretty", null, money(15000), null, null, null),
  row(bold("Yhteensä"), null, null, null, null, null, null, null, null, null, null, null, null, null, null, { value: 331375, format: "#,##0.00" }, { value: 186420.65, format: "#,##0.00" }, null, null),
  row("* Tähdellä merkityt tiedot ovat pakollisia"),
];

const legend: readonly (readonly [string, string])[] = [
  ["S", "nykyisillä resursseilla"],
  ["M", "määräaikainen lisäys"],
  ["L", "pitkäaikainen lisäys"],
];

/** The legend stands beside the table, one empty column between. */
function withLegend(sheetRows: readonly (readonly ExampleCell[])[]): readonly (readonly ExampleCell[])[] {
  return sheetRows.map((cells, index) => {
    const entry = legend[index - FIRST_ACTION_ROW];
    if (entry === undefined) return cells;
    const padded = [...cells];
    while (padded.length < 20) padded.push({ value: null });
    return [...padded, { value: entry[0] }, { value: entry[1] }];
  });
}

export const messyPorvoo: readonly ExampleSheet[] = [
  {
    name: "Tiekartta",
    rows: withLegend(rows),
    widths: [6, 46, 10, 24, 16, 18, 12, 14, 14, 20, 30, 12, 18, 18, 10, 14, 14, 20, 28, 4, 4, 24],
    merges: [
      { row: 1, firstColumn: 1, lastColumn: 19 },
      { row: 5, firstColumn: 12, lastColumn: 13 },
      { row: 5, firstColumn: 16, lastColumn: 17 },
      { row: 7, firstColumn: 1, lastColumn: 19 },
      { row: 19, firstColumn: 1, lastColumn: 19 },
    ],
  },
  { name: "Ohje", rows: [row("Täytä tiekartta-välilehti ja lähetä se kehitysjohtajalle ennen kokousta.")], widths: [80] },
];
