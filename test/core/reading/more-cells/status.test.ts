import { describe, expect, it } from "@jest/globals";
import type { CellsByReading } from "./read-alone";
import { readAlone } from "./read-alone";

/** Statuses in other tenses, abbreviations and languages than those of the collection of messy cells. */
const CELLS: CellsByReading = {
  "ok not-started": ["Ei aloitettu"],
  "ok in-progress": ["käynnissä"],
  "ok merged": ["Yhdistetty"],
  "ok planned": ["SUUNNITTEILLA"],
  "normalised not-started": ["Eialoitettu", "ei aloit.", "ei vielä", "Ei ole aloitettu", "ei al.", "Alkaa syksyllä", "Uusi 2025", "To do", "Ej påbörjad", "inte inledd", "Ej startad", "1 - Ei aloitettu", "Ei alettu", "ei alk.", "Alkaa", "Käynnistyy 2026", "Jonossa 2026", "uusi 2026", "Ehdotettu", "Börjar 2026", "Ej inledd", "Ännu inte startad", "ny åtgärd", "not yet started", "not-started", "Upcoming"],
  "normalised planned": ["suunn.", "Suunnitteilla, alkaa 2026", "Suunniteltu", "Suunnittelu käynnissä", "Valmisteilla", "Selvityksessä", "Luonnos", "planerat", "planering pågår", "bereds", "Suunnitellaan", "Suunnitelmissa", "valmistelu alkanut", "Esiselvitys aloitettu", "Selvitystyö", "harkitaan", "Planering påbörjad", "Förberedelser pågår"],
  "normalised in-progress": ["Käynn.", "Käynnissä, valmis 12/2025", "Genomförande", "Kilpailutuksessa", "Hankinnassa", "määrittelyssä", "Toteutusvaiheessa", "Pilotointi", "Testauksessa", "Käyttöönotto", "Kehitteillä", "Työn alla.", "Työstössä", "Alkanut", "On käynnissä", "käynnisä", "Keskeneräinen", "etenee aikataulussa", "jatkuu ensi vuonna", "Valmistuu 12/2025", "Viimeistelyssä", "käynnissä, viivästynyt", "Påbörjad", "inledd", "på gång", "Framskrider", "Upphandling pågår", "Pilotprojekt", "Ongoing", "Work in progress", "Käynnissä / Pågår", "Kilpailutetaan", "Vaatimusmäärittely", "toteutumassa", "toteutus aloitettu", "Rakennetaan", "Kokeilussa", "testaus käynnissä", "käyttöönotto menossa", "jalkautus", "käynnissä (vaihe 2)", "Käynnissä. Etenee suunnitellusti.", "kesken, jatkuu 2026", "edelleen käynnissä", "Aloitettu 1.5.2025", "Aloitettu, etenee", "Alkoi 2024", "TYÖN ALLA", "Lausunnolla", "Viimeistelyvaiheessa", "alkuvaiheessa", "jatkuu 2026", "Valmistuu syksyllä 2025", "Kesken (myöhässä)", "Myöhässä, käynnissä", "Konkurrensutsättning", "Definiering", "Pilotering", "Införande pågår", "under utveckling", "Pågår till 2026", "slutförs 2025", "Arbete pågår", "Fortsätter 2026", "Testing"],
  "normalised done": ["Valmistui 2024", "Toteutui", "Päättyi 2024", "kokonaan valmis", "täysin valmis", "Valmis (3/2025)", "toteutettu 2024", "Hoidettu", "loppuunsaatettu", "Otettu käyttöön", "Färdig", "klar!", "Har slutförts", "avslutat", "Verkställd", "Finished", "3 = valmis", "Valmis kevät 2025", "Valmis ja käytössä", "toteutettu 3/2025", "tehty!", "Projekti päättynyt", "hanke valmis", "Viety päätökseen", "Käyttöönotettu 2024", "Julkaistu 3/2025", "Blev klar 2024", "Slutförd 3/2025", "Har förverkligats", "avslutats", "tagits i bruk", "done 2024", "Resolved"],
  "normalised continuous": ["osa perustyötä", "Jatkuva toiminta", "Vakiintunut", "Perustyötä", "ylläpito", "Löpande", "Kontinuerlig verksamhet", "Continuous", "Jatkuva (vuosittain)", "Jatkuva palvelu", "Käynnissä (jatkuva)", "pysyvää toimintaa", "Normaalia toimintaa", "Fortlöpande arbete", "Löpande arbete", "Permanent"],
  "normalised on-hold": ["Odottaa kh:n päätöstä", "avbröts", "keskeytetty toistaiseksi", "pysähtynyt", "Telakalla", "on-hold", "Odottaa resursseja", "Odottaa toimittajaa", "päätöstä odottava", "Avbruten", "Pausat", "inväntar beslut", "Paused", "Odottaa kansallista ratkaisua", "Keskeytetty, odottaa rahoitusta", "Tauolla 2025", "Jäissä toistaiseksi", "jäädytetty 2025", "Pausad tills vidare", "Stoppad", "I väntan på beslut", "Stopped"],
  "normalised cancelled": ["Peruttu: ei rahoitusta", "Peruutettu 3/2025", "ei tehdä", "poistunut", "Rauennut", "Struken", "genomförs inte", "Rejected", "Peruttu (ei tarvetta)", "Ei toteuteta lainkaan", "Luovuttu 2024", "Hylätty (kh 15.12.)", "ei tarvita", "Inställd 2024", "Nedlagd", "Har utgått", "Abandoned"],
  "normalised in-progress progress=50": ["kesken 50%", "kesken (50%)", "in progress (50%)"],
  "normalised postponed": ["siirretty vuoteen 2026", "siirtyy ensi vuoteen", "lykätty vuodelle 2026", "siirretty seuraavaan ohjelmaan", "Flyttas till 2026", "senarelagd", "Siirretty vuoden 2026 alkuun", "Siirretty myöhemmäksi", "siirtyi 2026", "Siirretään 2026", "Lykkäytyy", "Skjuts upp till 2026", "Flyttats fram", "Postponed to 2026"],
  "normalised merged": ["Yhdistetty nro 12", "Liitetty toimenpiteeseen 5", "Osana toimenpidettä 12", "sammanslagen med nr 12", "yhdistetty kohtaan 12", "Yhdistetty tp 12:een", "Yhdistetty hankkeeseen X", "sis. nro 12", "Osa toimenpidettä 12", "Sammanslagen med 12", "Ingår i åtgärd nr 12"],
  "normalised done progress=100": ["100 prosenttia"],
  "uncertain in-progress": ["myöhässä", "Vaihe II", "Osa 1 valmis", "Myöhässä", "Aikataulusta jäljessä", "osin valmis", "valmis osittain", "Delvis klar", "ei vielä valmis", "ej klar", "Enligt tidtabell", "osittain tehty", "Pääosin toteutettu", "Melkein tehty", "myöhässä aikataulusta", "viivettä", "Suunnitelman mukaan", "? käynnissä", "nästan klar", "inte färdig", "almost done"],
  "uncertain done": ["valmis (?)", "Valmis, jatkuu", "Käytössä", "ok.", "Tuotantokäytössä", "I användning"],
  "uncertain on-hold": ["ei etene", "Ei edennyt", "Ei ajankohtainen"],
  "uncertain cancelled": ["Ei toteutunut 2024"],
  "uncertain in-progress progress=50": ["n. 50 %"],
  "uncertain not-started": ["☐"],
  unreadable: ["käynnissä / valmis", "#N/A"],
  empty: ["ei päivitetty", "n/a", "saknas", "oklart", "ei määritelty", "ei tiedossa.", "ei ilmoitettu", "ei seurattu", "ej rapporterad", "not reported"],
}; // prettier-ignore

describe("status cells", () => {
  describe.each(Object.entries(CELLS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("status", text)).toBe(expected);
    });
  });
});
