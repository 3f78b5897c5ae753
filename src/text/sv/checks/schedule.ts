import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { because, inColumn, shown } from "../../finding-phrases";

const ago = (days: number): string => `för ${counted(days, "dag", "dagar")} sedan`;

/** Noteringar om tidtabell, status och datum. */
export const scheduleChecks = {
  "date-unreadable": {
    name: "Datumet gick inte att läsa",
    message: (finding, say) => {
      const nearest = finding.suggestion === null ? "" : ` Närmaste alternativ: ${say.quote(finding.suggestion)}.`;
      return `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} gick inte att läsa som ett datum${because(finding.facts.note, say)}.${nearest}`;
    },
    advice: "Skriv datumet till exempel i formen 30.6.2025, 6/2025 eller 2025.",
  },
  "date-uncertain": {
    name: "Osäkert datum",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const start = inColumn("Kolumnen", finding, say);
      return read === null
        ? `${start}värdet ${shown(finding, say)} gick inte att läsa säkert${because(note, say)}. Kontrollera.`
        : `${start}${shown(finding, say)} lästes så här: ${say.period(read)}${because(note, say)}. Kontrollera.`;
    },
    advice: "Skriv datumet så att det inte kan missförstås: dag, månad och årtal med fyra siffror.",
  },
  "date-imprecise": {
    name: "Tidsfristen är för vid",
    message: (finding, say) => {
      const { period, unit } = finding.facts;
      const start = `${inColumn("Kolumnen", finding, say)}${shown(finding, say)}`;
      if (period.end === null) return `${start} säger inte när arbetet slutar.`;
      if (period.precision !== "year") return `${start} omfattar mer än ett år.`;
      return `${start} är bara ett årtal. ${unit === "half" ? "I programmet tidsätts åtgärderna per halvår." : "I programmet anges tidsfristen noggrannare än på året när."}`;
    },
    advice: "Precisera tidsfristen, eller dela upp arbetet i skeden och ge dem kontrollpunkter.",
  },
  "date-not-canonical": {
    name: "Datumet i avvikande form",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} gick att förstå. Den enhetliga formen är ${say.quote(finding.suggestion ?? say.period(finding.facts.read))}.`,
    advice: "Ersätt värdet med den enhetliga formen. Alla likadana celler kan rättas på en gång.",
  },
  "due-before-start": {
    name: "Tidsfristen före starten",
    message: ({ facts }, say) => `Tidsfristen (${say.day(facts.due)}) är före starten (${say.day(facts.start)}).`,
    advice: "Kontrollera båda datumen.",
  },
  "outside-period": {
    name: "Tidpunkten utanför programperioden",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${say.day(finding.facts.day)} infaller inte under programperioden ${finding.facts.firstYear}–${finding.facts.lastYear}.`,
    advice: "Kontrollera årtalet. Om åtgärden kommer från föregående period eller fortsätter under nästa, godkänn observationen med motivering.",
  },
  overdue: {
    name: "Försenad",
    message: ({ facts: { due, days, certain, status } }, say) => {
      const state = status === null ? "status saknas" : `status: ${say.code("status", status)}`;
      return `Tidsfristen gick ut ${say.day(due)}, ${state}, försenad ${counted(days, "dag", "dagar")}.${certain ? "" : " Tolkningen är osäker: kontrollera."}`;
    },
    advice: "Uppdatera statusen, eller kom överens om en ny tidsfrist och anteckna den i tabellen.",
  },
  "late-start": {
    name: "Starten försenad",
    message: ({ facts }, say) => `Arbetet skulle börja senast ${say.day(facts.day)} (${ago(facts.days)}), men har inte påbörjats.`,
    advice: "Uppdatera statusen eller flytta fram starten.",
  },
  "checkpoint-missed": {
    name: "Kontrollpunkten har passerats",
    message: ({ facts }, say) => `Kontrollpunkten var ${say.day(facts.day)} (${ago(facts.days)}), men inget resultat har antecknats.`,
    advice: "Anteckna kontrollpunktens resultat eller en ny dag. När målet har nåtts, lägg till ordet ”uppnått” i texten.",
  },
  "due-soon": {
    name: "Tidsfristen närmar sig",
    message: ({ facts }, say) => `Tidsfristen går ut ${say.day(facts.due)}${facts.days === 0 ? ", den dag som granskas" : ` (om ${counted(facts.days, "dag", "dagar")})`}.`,
    advice: "Se till att arbetet blir färdigt i tid, eller kom överens om en ny tidsfrist.",
  },
  "no-date": {
    name: "Tidsfrist saknas",
    message: () => "Den öppna åtgärden har ingen tidsfrist.",
    advice: "Anteckna en tidsfrist. Om arbetet är fortlöpande, välj statusen ”Fortlöpande”.",
  },
  stale: {
    name: "Inte uppdaterad på länge",
    message: ({ facts }, say) => `Raden uppdaterades senast ${say.day(facts.day)} (${ago(facts.days)}).`,
    advice: "Be den ansvariga kontrollera radens uppgifter och anteckna uppdateringsdagen.",
  },
  "done-not-complete": {
    name: "Färdig, men framskridande under 100 %",
    message: ({ facts }, say) => `Statusen är färdig, men framskridandet är ${say.integer(facts.progress)} %.`,
    advice: "Rätta framskridandet till 100 % eller kontrollera statusen.",
  },
  "complete-not-done": {
    name: "Framskridande 100 %, men inte färdig",
    message: ({ facts }, say) => `Framskridandet är 100 %, men statusen är en annan: ${say.code("status", facts.status)}.`,
    advice: "Markera åtgärden som färdig eller kontrollera framskridandet.",
  },
  "continuous-with-due": {
    name: "Fortlöpande arbete med tidsfrist",
    message: ({ facts }, say) => `Statusen är fortlöpande, men tidsfristen går ut ${say.day(facts.due)}.`,
    advice: "Ta bort tidsfristen om arbetet fortgår tills vidare. Byt annars status.",
  },
} satisfies Partial<CheckWords>;
