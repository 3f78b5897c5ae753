import type { CheckWords } from "../../check-words";
import { inColumn, shown } from "../../finding-phrases";

/** Kustannuksia, vaikuttavuutta ja vastuita koskevat havainnot: tiedot, jotka ovat ristiriidassa keskenään. */
export const contentChecks = {
  "cost-without-money": {
    name: "Kokoluokka M tai L ilman euroja",
    message: ({ facts }) => `Kustannuskokoluokka ${facts.size} tarkoittaa lisäystä talousarvioon, mutta rivillä ei ole euromäärää.`,
    advice: "Kirjaa arvioitu euromäärä sille vuodelle, jolle kustannus kohdistuu, tai tarkista kokoluokka.",
  },
  "cost-without-effect": {
    name: "Lisäyksen kesto puuttuu",
    message: ({ facts }) => `Kustannuskokoluokka on ${facts.size}, mutta rivi ei kerro, onko lisäys määräaikainen vai pitkäaikainen.`,
    advice: "Kirjaa lisäyksen kesto: luokassa M se on määräaikainen, luokassa L pitkäaikainen.",
  },
  "cost-effect-contradiction": {
    name: "Kokoluokka ja lisäyksen kesto ristiriidassa",
    message: ({ facts }, say) => `Kustannuskokoluokka on ${facts.size}, jolloin lisäys on ${say.code("costEffect", facts.expected)}. Rivillä lukee: ${say.code("costEffect", facts.effect)}.`,
    advice: "Tarkista kokoluokka ja lisäyksen kesto: M on määräaikainen, L pitkäaikainen.",
  },
  "cost-small-with-addition": {
    name: "Kokoluokka S, mutta rivillä on lisäys",
    message: ({ facts: { cents, effect } }, say) => {
      const additions = [cents === null ? [] : [say.money(cents)], effect === null ? [] : [say.code("costEffect", effect)]].flat();
      return `Kustannuskokoluokka S tarkoittaa nykyisiä resursseja, mutta rivillä on lisäys: ${additions.join(", ")}.`;
    },
    advice: "Vaihda kokoluokaksi M tai L, tai poista lisäys.",
  },
  "cost-fixed-term-without-end": {
    name: "Määräaikaisella lisäyksellä ei ole loppua",
    message: () => "Kustannuskokoluokka M tarkoittaa määräaikaista lisäystä, mutta työllä ei ole päättymisaikaa.",
    advice: "Kirjaa, milloin työ päättyy. Jos lisäys on pysyvä, kokoluokka on L.",
  },
  "spent-before-start": {
    name: "Kustannuksia ennen aloitusta",
    message: ({ facts }, say) => `Toteuma on ${say.money(facts.cents)}, mutta tila on: ${say.code("status", facts.status)}.`,
    advice: "Päivitä tila, tai tarkista, kuuluuko kustannus tälle toimenpiteelle.",
  },
  "impact-size-contradiction": {
    name: "Vaikuttavuus ei vastaa kestoa ja laajuutta",
    message: ({ facts }, say) =>
      `Vaikuttavuus on ${facts.size}, mutta keston (${say.code("impactDuration", facts.duration)}) ja laajuuden (${say.code("impactReach", facts.reach)}) mukaan se on ${facts.expected}.`,
    advice: "Korjaa vaikuttavuus tai tarkista, onko vaikutus kertaluontoinen vai jatkuva ja koskeeko se pientä vai suurta joukkoa.",
  },
  "money-without-activity-code": {
    name: "Toimintokoodi puuttuu",
    message: ({ facts }) => `Rivillä on kustannuksia, mutta toimintokoodi puuttuu.${facts.expected === null ? "" : ` Ohjelman koodi on ${facts.expected}.`}`,
    advice: "Kirjaa toimintokoodi, jotta kustannukset löytyvät kirjanpidosta.",
  },
  "activity-code-foreign": {
    name: "Muu kuin ohjelman toimintokoodi",
    message: (finding, say) => `Toimintokoodi on ${shown(finding, say)}, ohjelman koodi on ${finding.facts.expected}.`,
    advice: "Korjaa koodi. Jos toimenpide kirjataan tarkoituksella toiselle koodille, hyväksy havainto perustellen.",
  },
  "resources-missing": {
    name: "Käytetyt resurssit puuttuvat",
    message: ({ facts }, say) => `Tila on ${say.quote(say.code("status", facts.status))}, mutta käytettyjä resursseja ei ole kirjattu.`,
    advice: "Kirjaa käytetyt henkilötyöpäivät, ja eurot niiden lisäksi, jos niitä on kulunut.",
  },
  "impact-metric-count": {
    name: "Vaikuttavuusmittareita pitää olla yksi",
    message: ({ facts: { count } }) => (count === 0 ? "Toimenpiteellä ei ole vaikuttavuusmittaria." : `Toimenpiteellä on ${count} vaikuttavuusmittaria, vaikka niitä pitää olla yksi.`),
    advice: "Valitse strategian mittareista se yksi, johon toimenpiteellä vaikutetaan.",
  },
  "impact-metric-unknown": {
    name: "Tuntematon vaikuttavuusmittari",
    message: (finding, say) => `Mittaria ${shown(finding, say)} ei ole strategian mittareissa.${finding.suggestion === null ? "" : ` Lähin vaihtoehto: ${say.quote(finding.suggestion)}.`}`,
    advice: "Valitse mittari strategian mittareista. Jos mittari on uusi, lisää se ohjelman asetuksiin.",
  },
  "statutory-without-law": {
    name: "Säädös puuttuu",
    message: () => "Peruste on lakisääteinen velvoite, mutta säädöstä tai sen voimaantuloa ei ole kirjattu.",
    advice: "Kirjaa säädöksen nimi ja päivä, josta velvoite on voimassa.",
  },
  "law-before-end": {
    name: "Velvoite alkaa ennen kuin työ on valmis",
    message: ({ facts }, say) => `Säädöksen päivämäärä on ${say.day(facts.law)}, mutta työn määräaika on vasta ${say.day(facts.end)}.`,
    advice: "Aikaista määräaikaa, tai kirjaa, miten velvoite hoidetaan siihen asti.",
  },
  "goal-benefit-pairing": {
    name: "Tavoite ja hyöty eivät vastaa toisiaan",
    message: ({ facts }, say) =>
      `Tavoitetta ${say.quote(say.code("goal", facts.goal))} vastaa yleensä hyöty ${say.quote(say.code("benefit", facts.expected))}. Rivillä on ${say.quote(say.code("benefit", facts.benefit))}.`,
    advice: "Tarkista hyöty. Tämä on vain vihje: toinenkin hyöty voi olla oikea.",
  },
  "owner-group-company": {
    name: "Vastuutaho on yhtiö",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${shown(finding, say)} on yhtiö, eikä ohjelma ohjaa yhtiöitä.`,
    advice: "Nimeä vastuutaho kunnan omasta organisaatiosta. Yhtiön voi mainita kumppanina.",
  },
  "checkpoint-without-target": {
    name: "Tarkistuspisteellä ei ole mitattavaa tavoitetta",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}tekstissä ei ole lukua, prosenttia eikä päivämäärää.`,
    advice: "Kirjaa, mitä pitää olla saavutettu ja mihin mennessä, esimerkiksi ”31.12.2025: 50 % hakemuksista sähköisesti”.",
  },
} satisfies Partial<CheckWords>;
