import type { ReportsWords } from "../../pane/reports-words";

export const reports: ReportsWords = {
  heading: "Sammandrag",
  intro: "Välj de blad som ska skrivas i arbetsboken.",
  sheets: "Blad",
  about: {
    summary: "Nyckeltal och läget på en sida",
    classification: "Åtgärderna enligt mål, nivå och övriga klasser",
    "cost-impact": "Kostnad och effekt mot varandra",
    overdue: "Försenade, med tidsfrist snart och utan tidsfrist",
    schedule: "Tidslinje och belastning per period",
    responsibilities: "Läget per sektor och ansvarig",
    "roadmap-years": "Nya, överförda och färdiga per år",
    "budget-bridge": "Tillägg till budgeten och ekonomiplanen",
    resources: "Dagsverken per sektor och åtgärd",
    findings: "Vad som bör rättas i tabellen",
    "reading-log": "Hur tabellen och dess kolumner tolkades",
    data: "De tolkade uppgifterna som alla siffror bygger på",
  },
  always: "alltid med",
  everySheet: "Alla blad",
  language: "Sammandragens språk",
  asOf: (day) => `Läget per ${day}`,
  write: "Skriv sammandrag",
  progress: (done, total) => (total === 0 ? "Skrivs" : `Skrivs ${done} / ${total}`),
  ownSheets: "Dina egna blad rörs inte. Tidigare sammandrag förnyas på sin plats.",
};
