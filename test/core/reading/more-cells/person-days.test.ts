import { describe, expect, it } from "@jest/globals";
import type { CellsByReading } from "./read-alone";
import { readAlone } from "./read-alone";

/** Amounts of work, people and words for them in other writings than those of the collection of messy cells. */
const CELLS: CellsByReading = {
  "ok 10": ["10 htp"],
  "ok 0": ["0 htp"],
  "ok 5": ["5 htp "],
  "ok 1000": ["1 000 htp"],
  "normalised 110": ["1/2 htv", "0.5 htv", "0,5 henkilötyövuotta", "puoli henkilötyövuotta", "0,2–0,5 htv", "0,5 årsverke", "0,5 årsverken", "0.5 FTE"],
  "normalised 40": ["2 månadsverken", "2 hlökk", "2 PM", "1-2 htkk", "2 henkilökuukautta", "2 kk työtä"],
  "normalised 15": ["15 htp, joista 5 konsultilla", "tietohallinto 10 htp / sivistys 5 htp", "2025: 5 htp, 2026: 10 htp", "oma 5 htp, konsultti 10 htp", "3 veckors arbete"],
  "normalised 5": ["vaihe 2: 5 htp", "2. vaihe 5 htp", "nro 12: 5 htp", "5 h t p", "5 htp/a", "3 + 2 = 5 htp", "5 htp.", "5 henkilötyöpv", "5 työpäivää", "5 pv", "5 pvä", "5 hlötyöpäivää", "noin 5 htp", "ca 5 htp", "arviolta 5 htp", "5 htp/v", "5 htp vuodessa", "5 dagsverken", "5 persondagar", "5 dv", "5 person days", "5 man days", "5 MD", "5 pd", "5 htp v. 2025", "5 htp käytetty", "5 hpt", "5 htp arvio", "5 htp (TH)", "5 htp / v", "1 työviikko", "viikko työtä", "ICT 3 htp, talous 2 htp", "3 htp (ICT) + 2 htp (talous)", "5 htp toteutunut", "toteuma 5 htp", "työmäärä 5 htp", "htp: 5"],
  "normalised 10": ["5 - 10 htp", "max 10 htp", "enintään 10 htp", "0,5 htkk", "2 vko työtä", "2 x 5 htp", "2 hlöä x 5 pv", "projektipäällikkö 10 htp", "kaksi viikkoa työtä", "n. 5-10 htp", "5...10 htp", "< 10 htp", "2024: 5 htp, 2025: 5 htp", "10 htp vuonna 2025", "10 htp, josta TH 6 htp", "10 arbetsdagar", "10 arbetsdagar/år", "10 man-days", "10 working days"],
  "normalised 330": ["1,5 htv"],
  "normalised 55": ["¼ htv", "0.25 htv"],
  "normalised 220": ["1 henkilötyövuosi", "1 årsverke"],
  "normalised 20": ["1 htkk", "1 månadsverke"],
  "normalised 5.5": ["40 tuntia", "40 t", "40 timmar", "40 arbetstimmar", "40 tim"],
  "normalised 5.2": ["37,5 h"],
  "normalised 44": ["0.2 FTE", "0,2 FTE", "2 × 0,1 htv", "0,1-0,2 htv"],
  "normalised 8": ["5+3 htp", "TH 5 htp + siv 3 htp", "TH: 5 htp; SIV: 3 htp", "yht. 8 htp", "8 htp yhteensä"],
  "normalised 137.9": ["1 000 h"],
  "normalised 0.5": ["½ pv", "0,5 pv"],
  "normalised 1": ["1 työpäivä", "7,5 h"],
  "normalised 66": ["0,3 htv/v", "0,3 HTV"],
  "normalised 440": ["1-2 htv"],
  "normalised 11": ["0,05 htv"],
  "normalised 30": ["1,5 htkk"],
  "normalised 2.8": ["20h", "20 tuntia työtä"],
  "normalised 13.8": ["100 h/v"],
  "normalised 24": ["2 pv/kk x 12 kk"],
  "normalised 0": ["0 h"],
  "uncertain 110": ["50 % av arbetstiden", "50 % työajasta", "PP 50 %", "puolipäiväinen"],
  uncertain: ["joka viikko 1 pv", "varje vecka 1 dag", "sisältyy toimenpiteeseen 5", "5 htp/kk", "5 htp/vko", "1 pv/viikko", "1 dag/vecka", "2 h/vko", "10 h/kk", "2 hlöä", "2 hlö", "2 personer", "ICT-asiantuntija", "Tietohallinto + sivistys", "ulkopuolinen", "nykyiset resurssit", "eget arbete", "jonkin verran", "suuri", "mycket", "litet", "muutama htp", "ks. suunnitelma", "kts. tuntiseuranta", "2 h/pv", "2 tuntia viikossa", "1 päivä/viikko", "3 hlö", "3 henkeä", "yksi henkilö", "projektiryhmä", "koko tiimi", "Virkatyö", "oman toimen ohella", "osana perustyötä", "kohtuullinen", "runsaasti", "muutama tunti", "useita htp", "egna resurser", "lite tid", "2 dagar per månad"],
  "uncertain 3": ["3 htp käytetty, 10 htp arvio"],
  "uncertain 10": ["10+ htp", ">10 htp", "10", "5-10", "> 10 htp", "10 htp +"],
  "uncertain 40": ["2 kuukautta", "2 mån"],
  "uncertain 15": ["3 vko"],
  "uncertain 44": ["20 %", "1 hlö 20 %", "20 % av arbetstiden"],
  "uncertain budget=12500": ["12500 €"],
  "uncertain budget=5000": ["5 t€"],
  "uncertain 5": ["5?"],
  "uncertain 66": ["asiantuntija 30 %"],
  "uncertain 220": ["kokoaikainen"],
  "uncertain budget=1200": ["1 200 euroa"],
  unreadable: ["#####", "#JAKO/0!", "#N/A", "5O", "=A1*2"],
  empty: ["ei vielä", "xx htp", "- htp", "–", "ei kirjattu", "ei seurata", "tarkentuu myöhemmin", "puuttuu", "oklart", "inte bedömt", "okänt", "arvioidaan myöhemmin", "sovitaan myöhemmin", "...", "resursoimatta", "ei tuntikirjausta", "ei osata arvioida", "arvio puuttuu", "auki", "selvityksessä", "??", "n.a.", "ej bedömt", "okänd", "ingen uppgift", "not estimated"],
}; // prettier-ignore

describe("used resources", () => {
  describe.each(Object.entries(CELLS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("personDays", text, "Käytetyt resurssit")).toBe(expected);
    });
  });
});
