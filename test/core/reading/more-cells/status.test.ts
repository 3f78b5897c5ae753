import { describe, expect, it } from "@jest/globals";
import type { CellsByReading } from "./read-alone";
import { readAlone } from "./read-alone";

/** Statuses in other tenses, abbreviations and languages than those of the collection of messy cells. */
const CELLS: CellsByReading = {
  "ok not-started": ["Ei aloitettu"],
  "ok in-progress": ["käynnissä"],
  "ok merged": ["Yhdistetty"],
  "ok planned": ["SUUNNITTEILLA"],
  "normalised not-started": ["Odottaa aloitusta", "odottaa vuoroaan", "Odottaa käynnistymistä", "väntar på start", "Eialoitettu", "ei aloit.", "ei vielä", "Ei ole aloitettu", "ei al.", "Alkaa syksyllä", "Uusi 2025", "To do", "ej påbörjat", "Har inte påbörjats", "kommande", "Ei aloitettu!", "ei ole käynnistetty", "Käynnistyy", "Tulossa syksyllä", "Uusi (2026)", "Idea-asteella", "Påbörjas 2026", "Ännu ej påbörjad", "inte startat", "ny åtgärd", "not-started", "Upcoming"],
  "normalised planned": ["suunn.", "Suunnitteilla, alkaa 2026", "Suunniteltu", "Suunnittelu käynnissä", "valmistelu", "Selvityksessä", "Luonnos", "Under planering", "I planeringsskedet", "förberedelse", "Suunnitteilla 2026", "Suunnittelun alla", "Suunnitteilla (2026)", "valmistelu käynnissä", "valmistelu aloitettu", "Selvitys meneillään", "Tarvekartoitus", "Planeras 2026", "Förberedelser pågår", "Kartläggning"],
  "normalised in-progress": ["sopimus allekirjoitettu", "Sopimus tehty", "Käynn.", "Käynnissä, valmis 12/2025", "Genomförande", "Tilattu", "Kilpailutuksessa", "Hankinnassa", "Toteutus", "Toteutusvaiheessa", "Pilotoidaan", "Testauksessa", "Käyttöönotto", "Kehitteillä", "Työn alla.", "Menossa", "Alkanut", "On käynnissä", "käynnisä", "Keskeneräinen", "Etenee hyvin", "jatkuu ensi vuonna", "Valmistuu 12/2025", "Viimeistelyssä", "Käynnissä, myöhässä", "Kesken (aikataulussa)", "påbörjat", "Startad", "Pågående arbete", "framskrider enligt plan", "Ibruktagning", "Pågår enligt tidtabell", "Started", "2 Käynnissä", "Kilpailutusvaiheessa", "tarjouskilpailu", "Määrittelytyö käynnissä", "Toteutus kesken", "Kehitetään", "Pilotoinnissa", "Testissä", "käyttöönotto kesken", "Koulutus käynnissä", "Käynnissä 2025-2026", "Käynnissä - etenee hyvin", "käynnissä/kesken", "Kesken 2025", "Vielä kesken", "aloitettu 2024", "aloitettu, kesken", "Käynnistyi 2024", "Työn_alla", "käsittelyssä", "viimeistellään", "loppuvaiheessa", "Jatkuu seuraavalle kaudelle", "Valmistuu kesällä", "Käynnissä – viivästynyt", "Myöhässä, käynnissä", "Anskaffning", "Pilotering", "Införs", "under utveckling", "pågår 2025", "slutförs 2025", "Arbete pågår", "Framskrider som planerat", "Pågår (försenad)", "Testing", "Procurement"],
  "normalised done": ["järjestelmä otettu käyttöön", "sovellus otettu käyttöön", "Valmistui 2024", "Toteutui", "Päättyi 2024", "kokonaan valmis", "täysin valmis", "valmis!", "Valmis (3/2025)", "Toteutunut 2024", "Hoidettu", "Otettu käyttöön", "färdigt", "Klar 2024", "Genomförd", "Gjord", "Förverkligad", "Completed", "Closed", "Valmis/Färdig", "status: valmis", "Valmis - 3/2025", "Valmis, käytössä", "Valmis, otettu käyttöön", "Toteutettu kokonaan", "Tehty.", "Päättynyt 31.12.2024", "hanke päättynyt", "saatettu loppuun", "Käyttöön otettu", "käyttöönotto tehty", "Blev klar 2024", "Slutförd 2024", "Har förverkligats", "Avslutad 2024", "tagits i bruk", "Resolved"],
  "normalised continuous": ["osa perustyötä", "Jatkuva toiminta", "Vakiintunutta toimintaa", "Perustyötä", "ylläpitovaihe", "Kontinuerlig", "etablerad verksamhet", "Jatkuva, vuosittain", "jatkuvaluonteinen", "Käynnissä (jatkuva)", "Vakiintunut osaksi toimintaa", "ylläpitotilassa", "vuosittainen", "Fortlöpande verksamhet", "Löpande arbete", "Permanent"],
  "normalised on-hold": ["Odottaa kh:n päätöstä", "avbröts", "Keskeytyksissä", "pysähtynyt", "Jäädytetty", "on-hold", "Odottaa hyväksyntää", "odottaa lakia", "päätöstä odottava", "Pausad", "Väntar på beslut", "Odottaa määrärahaa", "odottaa toimittajan vastausta", "keskeytetty (resurssit)", "keskeytyi", "Pysähtynyt toistaiseksi", "Pysäytetty toistaiseksi", "Stoppad", "I väntan på beslut", "Stopped"],
  "normalised cancelled": ["päätetty olla toteuttamatta", "Peruttu: ei rahoitusta", "Peruttu 2024", "Hylätty", "Ei jatketa", "poistunut", "raukesi", "Inställt", "Förkastad", "genomförs ej", "Peruttu 3/2025", "Peruttu rahoituksen puuttuessa", "Ei toteuteta 2025", "ei aloiteta", "Hylätty 2024", "Ei tarvetta", "Nedlagd", "Har utgått", "Abandoned"],
  "normalised in-progress progress=75": ["Kesken - 75 %"],
  "normalised postponed": ["Siirretään", "siirtyy ensi vuoteen", "Myöhennetty", "Framskjuten", "Uppskjutet", "Postponed", "Siirretty 2026 alkuun", "Siirretty keväälle 2026", "Siirtynyt 2026", "Siirtyy ohjelmakaudelle 2027-2030", "lykättiin", "Uppskjuten till 2026", "Flyttats fram", "senareläggs", "Postponed to 2026"],
  "normalised merged": ["Yhdistetty nro 12", "sisältyy toimenpiteeseen 12", "osa toimenpidettä 12", "ingår i åtgärd 12", "Merged", "yhdistetty kohtaan 12", "Yhdistetty tp 12", "Yhdistetty toiseen toimenpiteeseen", "Sisältyy nro 12", "sisältyy toiseen toimenpiteeseen", "Sammanslagen med 12", "Ingår i åtgärd nr 12"],
  "normalised done progress=100": ["valmis 100 %"],
  "normalised in-progress progress=50": ["in progress (50%)"],
  "uncertain in-progress": ["vaihe 1/3 valmis", "myöhässä", "Vaihe II", "Osa 1 valmis", "osin valmis", "osittain toteutunut", "Ei ole valmis", "not done", "Käynnissä?", "Delayed", "osin tehty", "pääosin valmis", "lähes tehty", "ei ole valmistunut", "Viiveessä", "Suunnitelman mukaan", "? käynnissä", "vaihe 1 tehty", "nästan klar", "ej färdig", "almost done"],
  "uncertain done": ["valmis (?)", "Valmis, jatkuu", "Käytössä", "Ok", "I användning"],
  "uncertain not-started": ["ei ehditty", "☐", "Ei"],
  "uncertain on-hold": ["ei etene", "Ei edistynyt", "Ei rahoitusta"],
  "uncertain in-progress progress=90": ["90 %"],
  "uncertain in-progress progress=25": ["25 %"],
  unreadable: ["sähköinen arkistointi", "käynnissä / valmis"],
  empty: ["ei päivitystä", "ei päivitetty", "–", "N/A", "ei raportoitu", "ingen uppgift", "unknown", "...", "ei tiedossa.", "ei ilmoitettu", "ei seurattu", "ej rapporterad", "not reported", "_"],
}; // prettier-ignore

describe("status cells", () => {
  describe.each(Object.entries(CELLS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("status", text)).toBe(expected);
    });
  });
});
