import type { CheckWords } from "../../check-words";
import { because, inColumn, namesOf, shown } from "../../finding-phrases";

const nearest = (suggestion: string | null, quote: (text: string) => string): string => (suggestion === null ? "" : ` Närmaste alternativ: ${quote(suggestion)}.`);

/** Noteringar om värden i enskilda celler. */
export const cellChecks = {
  "code-unknown": {
    name: "Värdet finns inte i kodlistan",
    message: (finding, say) =>
      `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} finns inte i kodlistan${because(finding.facts.note, say, "value-not-in-list")}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Välj ett värde ur kodlistan. Om värdet är nytt, lägg till det i programmets inställningar.",
  },
  "code-misplaced": {
    name: "Värdet i fel kolumn",
    message: (finding, say) => {
      const { belongsTo } = finding.facts;
      const place = belongsTo === null ? "hör till en annan kolumn" : `hör till kolumnen ${say.quote(say.field(belongsTo))}`;
      return `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} ${place}.`;
    },
    advice: "Flytta värdet till rätt kolumn och välj ett värde ur den här kolumnens egen kodlista.",
  },
  "code-several": {
    name: "För många värden",
    message: (finding, say) => {
      const [main] = finding.facts.read;
      const counts = main === undefined ? "" : ` I siffrorna används värdet: ${namesOf(finding, [main], say)}.`;
      return `${inColumn("Kolumnen", finding, say)}cellen ${shown(finding, say)} har fler värden än kodlistan tillåter.${counts}`;
    },
    advice: "Lämna bara det viktigaste värdet i cellen. De andra kan antecknas bland anmärkningarna.",
  },
  "code-uncertain": {
    name: "Osäker tolkning",
    message: (finding, say) => {
      const read = namesOf(finding, finding.facts.read, say);
      const reason = because(finding.facts.note, say);
      if ((finding.value ?? "") === "") return `${inColumn("Kolumnen", finding, say)}${read === "" ? "cellen är tom" : `den tomma cellen lästes så här: ${read}`}${reason}.${read === "" ? "" : " Kontrollera."}`;
      return read === ""
        ? `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} gick inte att tolka säkert${reason}.`
        : `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} lästes så här: ${read}${reason}. Kontrollera.`;
    },
    advice: "Om tolkningen är rätt, skriv värdet i den föreslagna formen. Välj annars rätt värde ur kodlistan.",
  },
  "code-not-canonical": {
    name: "Värdet i annan form än kodlistans",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} gick att förstå. Kodlistans form är ${say.quote(finding.suggestion ?? namesOf(finding, finding.facts.read, say))}.`,
    advice: "Ersätt värdet med kodlistans form. Alla likadana celler kan rättas på en gång.",
  },
  "amount-unreadable": {
    name: "Beloppet gick inte att läsa",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} gick inte att läsa som ett belopp${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Skriv beloppet i euro som enbart ett tal, till exempel 12500, och flytta förklaringen till anmärkningarna.",
  },
  "amount-uncertain": {
    name: "Osäkert belopp",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const meaning = read === null ? "gick inte att läsa säkert" : `lästes så här: ${say.money(read.cents)}`;
      return `${inColumn("Kolumnen", finding, say)}${read === null ? "värdet " : ""}${shown(finding, say)} ${meaning}${because(note, say)}. Kontrollera.`;
    },
    advice: "Skriv beloppet i euro som enbart ett tal, till exempel 12500.",
  },
  "amount-negative": {
    name: "Negativt belopp",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}beloppet är ${say.money(finding.facts.cents)}.`,
    advice: "Kontrollera förtecknet. En gottgörelse i utfallet kan vara negativ, en budget inte.",
  },
  "amount-not-canonical": {
    name: "Beloppet är text",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} är text, så Excel räknar inte med det. Det lästes så här: ${say.money(finding.facts.cents)}.`,
    advice: "Ersätt texten med ett tal och formatera cellen som ett belopp. Alla likadana celler kan rättas på en gång.",
  },
  "value-unreadable": {
    name: "Värdet gick inte att läsa",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}värdet ${shown(finding, say)} gick inte att läsa${because(finding.facts.note, say)}.${nearest(finding.suggestion, say.quote)}`,
    advice: "Skriv värdet på samma sätt som kolumnens övriga värden och flytta förklaringen till anmärkningarna.",
  },
  "value-uncertain": {
    name: "Osäkert värde",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      // Det lästa värdet behöver sägas bara när det är något annat än cellens text.
      const meaning = read === null || read === finding.value ? "bör kontrolleras" : `lästes så här: ${say.quote(read)}`;
      return `${inColumn("Kolumnen", finding, say)}${finding.value === null ? "cellens innehåll" : shown(finding, say)} ${meaning}${because(note, say)}.`;
    },
    advice: "Kontrollera värdet och skriv det så att det inte kan missförstås.",
  },
  "value-not-canonical": {
    name: "Värdet i annan form än den enhetliga",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} gick att förstå. Den enhetliga formen är ${say.quote(finding.suggestion ?? "")}.`,
    advice: "Ersätt värdet med den enhetliga formen. Alla likadana celler kan rättas på en gång.",
  },
} satisfies Partial<CheckWords>;
