import type { CheckWords } from "../../check-words";
import { inColumn, shown } from "../../finding-phrases";

/** Noteringar om kostnader, effekt och ansvar: uppgifter som motsäger varandra. */
export const contentChecks = {
  "cost-without-money": {
    name: "Kostnadsklass M eller L utan euro",
    message: ({ facts }) => `Kostnadsklass ${facts.size} innebär ett tillägg i budgeten, men raden har inget belopp.`,
    advice: "Anteckna det uppskattade beloppet för det år som kostnaden gäller, eller kontrollera kostnadsklassen.",
  },
  "cost-without-effect": {
    name: "Tilläggets längd saknas",
    message: ({ facts }) => `Kostnadsklassen är ${facts.size}, men raden säger inte om tillägget är tidsbegränsat eller långvarigt.`,
    advice: "Anteckna tilläggets längd: i klass M är det tidsbegränsat, i klass L långvarigt.",
  },
  "cost-effect-contradiction": {
    name: "Kostnadsklassen och tilläggets längd motsäger varandra",
    message: ({ facts }, say) => `Kostnadsklassen är ${facts.size}, och då är tillägget ${say.code("costEffect", facts.expected)}. På raden står: ${say.code("costEffect", facts.effect)}.`,
    advice: "Kontrollera kostnadsklassen och tilläggets längd: M är tidsbegränsat, L långvarigt.",
  },
  "cost-small-with-addition": {
    name: "Kostnadsklass S, men raden har ett tillägg",
    message: ({ facts: { cents, effect } }, say) => {
      const additions = [cents === null ? [] : [say.money(cents)], effect === null ? [] : [say.code("costEffect", effect)]].flat();
      return `Kostnadsklass S innebär nuvarande resurser, men raden har ett tillägg: ${additions.join(", ")}.`;
    },
    advice: "Byt kostnadsklass till M eller L, eller ta bort tillägget.",
  },
  "cost-fixed-term-without-end": {
    name: "Tidsbegränsat tillägg utan slut",
    message: () => "Kostnadsklass M innebär ett tidsbegränsat tillägg, men arbetet har inget slutdatum.",
    advice: "Anteckna när arbetet slutar. Om tillägget är permanent är kostnadsklassen L.",
  },
  "spent-before-start": {
    name: "Kostnader före starten",
    message: ({ facts }, say) => `Utfallet är ${say.money(facts.cents)}, men statusen är: ${say.code("status", facts.status)}.`,
    advice: "Uppdatera statusen, eller kontrollera om kostnaden hör till den här åtgärden.",
  },
  "impact-size-contradiction": {
    name: "Effekten motsvarar inte längden och omfattningen",
    message: ({ facts }, say) =>
      `Effekten är ${facts.size}, men enligt längden (${say.code("impactDuration", facts.duration)}) och omfattningen (${say.code("impactReach", facts.reach)}) är den ${facts.expected}.`,
    advice: "Rätta effekten, eller kontrollera om effekten är engångs eller varaktig och om den gäller få eller många.",
  },
  "money-without-activity-code": {
    name: "Verksamhetskod saknas",
    message: ({ facts }) => `Raden har kostnader, men verksamhetskoden saknas.${facts.expected === null ? "" : ` Programmets kod är ${facts.expected}.`}`,
    advice: "Anteckna verksamhetskoden, så att kostnaderna hittas i bokföringen.",
  },
  "activity-code-foreign": {
    name: "Annan verksamhetskod än programmets",
    message: (finding, say) => `Verksamhetskoden är ${shown(finding, say)}, programmets kod är ${finding.facts.expected}.`,
    advice: "Rätta koden. Om åtgärden avsiktligt bokförs på en annan kod, godkänn observationen med motivering.",
  },
  "resources-missing": {
    name: "Använda resurser saknas",
    message: ({ facts }, say) => `Statusen är ${say.quote(say.code("status", facts.status))}, men inga använda resurser har antecknats.`,
    advice: "Anteckna använda dagsverken, och därtill euro om sådana har gått åt.",
  },
  "impact-metric-count": {
    name: "Det ska finnas en effektmätare",
    message: ({ facts: { count } }) => (count === 0 ? "Åtgärden har ingen effektmätare." : `Åtgärden har ${count} effektmätare, men det ska finnas en.`),
    advice: "Välj bland strategins mätare den som åtgärden ska påverka.",
  },
  "impact-metric-unknown": {
    name: "Okänd effektmätare",
    message: (finding, say) => `Mätaren ${shown(finding, say)} finns inte bland strategins mätare.${finding.suggestion === null ? "" : ` Närmaste alternativ: ${say.quote(finding.suggestion)}.`}`,
    advice: "Välj en av strategins mätare. Om mätaren är ny, lägg till den i programmets inställningar.",
  },
  "statutory-without-law": {
    name: "Författning saknas",
    message: () => "Grunden är en lagstadgad skyldighet, men författningen eller dess ikraftträdande har inte antecknats.",
    advice: "Anteckna författningens namn och den dag då skyldigheten börjar gälla.",
  },
  "law-before-end": {
    name: "Skyldigheten börjar innan arbetet är färdigt",
    message: ({ facts }, say) => `Författningens datum är ${say.day(facts.law)}, men arbetets tidsfrist går ut först ${say.day(facts.end)}.`,
    advice: "Tidigarelägg tidsfristen, eller anteckna hur skyldigheten sköts fram till dess.",
  },
  "goal-benefit-pairing": {
    name: "Målet och nyttan motsvarar inte varandra",
    message: ({ facts }, say) =>
      `Målet ${say.quote(say.code("goal", facts.goal))} motsvaras vanligen av nyttan ${say.quote(say.code("benefit", facts.expected))}. På raden står ${say.quote(say.code("benefit", facts.benefit))}.`,
    advice: "Kontrollera nyttan. Detta är bara ett tips: också en annan nytta kan vara rätt.",
  },
  "owner-group-company": {
    name: "Den ansvariga är ett bolag",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}${shown(finding, say)} är ett bolag, och programmet styr inte bolag.`,
    advice: "Ange en ansvarig i kommunens egen organisation. Bolaget kan nämnas som partner.",
  },
  "checkpoint-without-target": {
    name: "Kontrollpunkten saknar mätbart mål",
    message: (finding, say) => `${inColumn("Kolumnen", finding, say)}texten har varken tal, procent eller datum.`,
    advice: "Anteckna vad som ska ha uppnåtts och när, till exempel ”31.12.2025: 50 % av ansökningarna elektroniskt”.",
  },
} satisfies Partial<CheckWords>;
