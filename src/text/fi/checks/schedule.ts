import type { CheckWords } from "../../check-words";
import { counted } from "../../counted";
import { because, inColumn, shown } from "../../finding-phrases";

const ago = (days: number): string => `${counted(days, "päivä", "päivää")} sitten`;

/** Aikataulua, tilaa ja päivämääriä koskevat havainnot. */
export const scheduleChecks = {
  "date-unreadable": {
    name: "Päivämäärää ei voitu lukea",
    message: (finding, say) => {
      const nearest = finding.suggestion === null ? "" : ` Lähin vaihtoehto: ${say.quote(finding.suggestion)}.`;
      return `${inColumn("Sarake", finding, say)}arvoa ${shown(finding, say)} ei voitu lukea päivämääränä${because(finding.facts.note, say)}.${nearest}`;
    },
    advice: "Kirjoita päivämäärä esimerkiksi muodossa 30.6.2025, 6/2025 tai 2025.",
  },
  "date-uncertain": {
    name: "Epävarma päivämäärä",
    message: (finding, say) => {
      const { read, note } = finding.facts;
      const start = inColumn("Sarake", finding, say);
      return read === null ? `${start}arvoa ${shown(finding, say)} ei voitu lukea varmasti${because(note, say)}. Tarkista.` : `${start}${shown(finding, say)} luettiin näin: ${say.period(read)}${because(note, say)}. Tarkista.`;
    },
    advice: "Kirjoita päivämäärä niin, ettei sitä voi ymmärtää väärin: päivä, kuukausi ja nelinumeroinen vuosi.",
  },
  "date-imprecise": {
    name: "Määräaika on liian väljä",
    message: (finding, say) => {
      const { period, unit } = finding.facts;
      const start = `${inColumn("Sarake", finding, say)}${shown(finding, say)}`;
      if (period.end === null) return `${start} ei kerro, milloin työ päättyy.`;
      if (period.precision !== "year") return `${start} kattaa yli vuoden.`;
      return `${start} on pelkkä vuosi. ${unit === "half" ? "Ohjelmassa toimenpiteet ajoitetaan puolivuosittain." : "Ohjelmassa määräaika annetaan vuotta tarkemmin."}`;
    },
    advice: "Tarkenna määräaikaa, tai jaa työ vaiheisiin ja anna niille tarkistuspisteet.",
  },
  "date-not-canonical": {
    name: "Päivämäärä poikkeavassa muodossa",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${shown(finding, say)} ymmärrettiin. Yhtenäinen muoto on ${say.quote(finding.suggestion ?? say.period(finding.facts.read))}.`,
    advice: "Korvaa arvo yhtenäisellä muodolla. Kaikki samanlaiset solut voi korjata kerralla.",
  },
  "due-before-start": {
    name: "Määräaika ennen aloitusta",
    message: ({ facts }, say) => `Määräaika (${say.day(facts.due)}) on ennen aloitusta (${say.day(facts.start)}).`,
    advice: "Tarkista kumpikin päivämäärä.",
  },
  "outside-period": {
    name: "Ajankohta ohjelmakauden ulkopuolella",
    message: (finding, say) => `${inColumn("Sarake", finding, say)}${say.day(finding.facts.day)} ei osu ohjelmakaudelle ${finding.facts.firstYear}–${finding.facts.lastYear}.`,
    advice: "Tarkista vuosi. Jos toimenpide tulee edelliseltä kaudelta tai jatkuu seuraavalle, hyväksy havainto perustellen.",
  },
  overdue: {
    name: "Myöhässä",
    message: ({ facts: { due, days, certain, status } }, say) => {
      const state = status === null ? "tila puuttuu" : `tila: ${say.code("status", status)}`;
      return `Määräaika päättyi ${say.day(due)}, ${state}, myöhässä ${counted(days, "päivän", "päivää")}.${certain ? "" : " Tulkinta on epävarma: tarkista."}`;
    },
    advice: "Päivitä tila, tai sovi uusi määräaika ja kirjaa se taulukkoon.",
  },
  "late-start": {
    name: "Aloitus myöhässä",
    message: ({ facts }, say) => `Työn piti alkaa viimeistään ${say.day(facts.day)} (${ago(facts.days)}), mutta sitä ei ole aloitettu.`,
    advice: "Päivitä tila tai siirrä aloitusta.",
  },
  "checkpoint-missed": {
    name: "Tarkistuspiste ohitettu",
    message: ({ facts }, say) => `Tarkistuspiste oli ${say.day(facts.day)} (${ago(facts.days)}), eikä tulosta ole kirjattu.`,
    advice: "Kirjaa tarkistuspisteen tulos tai uusi päivä. Kun tavoite on saavutettu, lisää tekstiin sana ”saavutettu”.",
  },
  "due-soon": {
    name: "Määräaika lähestyy",
    message: ({ facts }, say) => `Määräaika päättyy ${say.day(facts.due)}${facts.days === 0 ? ", tarkastelupäivänä" : ` (${counted(facts.days, "päivän", "päivän")} kuluttua)`}.`,
    advice: "Varmista, että työ valmistuu ajallaan, tai sovi uusi määräaika.",
  },
  "no-date": {
    name: "Määräaika puuttuu",
    message: () => "Avoimella toimenpiteellä ei ole määräaikaa.",
    advice: "Kirjaa määräaika. Jos työ on jatkuvaa, valitse tilaksi ”Jatkuva”.",
  },
  stale: {
    name: "Päivittämättä pitkään",
    message: ({ facts }, say) => `Rivi on päivitetty viimeksi ${say.day(facts.day)} (${ago(facts.days)}).`,
    advice: "Pyydä vastuutahoa tarkistamaan rivin tiedot ja kirjaamaan päivityspäivä.",
  },
  "done-not-complete": {
    name: "Valmis, mutta edistyminen alle 100 %",
    message: ({ facts }, say) => `Tila on valmis, mutta edistyminen on ${say.integer(facts.progress)} %.`,
    advice: "Korjaa edistymiseksi 100 % tai tarkista tila.",
  },
  "complete-not-done": {
    name: "Edistyminen 100 %, mutta ei valmis",
    message: ({ facts }, say) => `Edistyminen on 100 %, mutta tila on toinen: ${say.code("status", facts.status)}.`,
    advice: "Merkitse toimenpide valmiiksi tai tarkista edistyminen.",
  },
  "continuous-with-due": {
    name: "Jatkuvalla työllä on määräaika",
    message: ({ facts }, say) => `Tila on jatkuva, mutta määräaika päättyy ${say.day(facts.due)}.`,
    advice: "Poista määräaika, jos työ jatkuu toistaiseksi. Muuten vaihda tila.",
  },
} satisfies Partial<CheckWords>;
