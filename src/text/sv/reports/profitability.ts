import type { ProfitabilityWords } from "../../../core/reports/profitability/profitability-words";

export const profitability: ProfitabilityWords = {
  tables: { inputs: "Lonsamhetsuppgifter", results: "Lonsamhetsresultat", qualitative: "Kvalitativanyttor" },
  headings: { sentences: "Resultaten i ord", inputs: "Utgångsuppgifter (kan ändras)", results: "Resultat, euro", qualitative: "Kvalitativa nyttor utan belopp i euro" },
  inputs: { title: "Åtgärd", id: "Nr", oneOff: "Engångskostnad", running: "Driftskostnad per år", hours: "Inbesparade timmar per år", hourPrice: "Pris per timme", savings: "Direkta besparingar per år", startYear: "Startår", interest: "Ränta i procent", horizon: "Antal år" },
  results: { missing: "Saknas", benefit: "Nytta per år", cost: "Kostnad per år", net: "Netto per år", cumulative: (year) => `Ackumulerat år ${year}`, payback: "Återbetalning, år", npv: "Nettonuvärde", ratio: "Nytto-kostnadskvot" },
  qualitativeHeader: "Kvalitativ nytta",
  needed: { oneOff: "engångskostnad", running: "driftskostnad", benefit: "nytta (inbesparade timmar eller direkta besparingar)", hourPrice: "pris per timme", startYear: "startår", interest: "ränta", horizon: "antal år" },
  never: "aldrig",
  none: "–",
  cannot: ["kalkylen kan inte göras, eftersom följande saknas: ", "."],
  sentence: {
    net: ["nettonytta ", " € per år"],
    years: [" åren ", "–", ". "],
    paysBack: ["Betalar sig på ", " år. "],
    paysBackLate: ["Betalar sig inte under kalkyltiden (återbetalningstid ", " år). "],
    nothingToPay: "Ingen engångskostnad. ",
    never: "Betalar sig inte, eftersom nyttan inte överstiger kostnaderna. ",
    value: ["Nettonuvärde ", " € (ränta ", " %), nytto-kostnadskvot "],
    profitable: ": lönsam.",
    unprofitable: ": inte lönsam under kalkyltiden.",
  },
  notInRoadmap: "(inte i färdplanen)",
  method: [
    "Metod: engångskostnaden betalas i början av startåret. Nyttor och driftskostnader räknas i slutet av varje år från och med startåret, lika stora varje år; inget restvärde.",
    "Nettonuvärdet diskonteras med den angivna räntan till startårets början. Återbetalningstiden är engångskostnaden delad med nettonyttan per år, utan ränta. Nytto-kostnadskvoten är nyttornas nuvärde delat med alla kostnaders nuvärde.",
    "Grund: kostnads-nyttokalkyl (Helsingfors stads Kehmet: genomförande- och driftskostnader, årliga nyttor, kvalitativa nyttor för sig) och nettonuvärde för högst fem år (IT Standard for Business). Euro utan mervärdesskatt.",
  ],
  change: "De gula utgångsuppgifterna kan ändras här, och resultaten följer med. Bestående ändringar görs i färdplansarbetsbokens inställningar (tabellen Lönsamhet); där timpris, ränta eller antal år saknas gäller programmets standardvärde.",
};
