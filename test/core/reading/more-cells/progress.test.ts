import { describe, expect, it } from "@jest/globals";
import type { CellsByReading } from "./read-alone";
import { readAlone } from "./read-alone";

/** Progress in other writings than those of the collection of messy cells. */
const PROGRESS: CellsByReading = {
  "ok 100": ["100%"],
  "ok 33.3": ["33,3 %"],
  "ok 75": ["75 %"],
  "ok 50": ["50  %"],
  "ok 12.5": ["12,5 %"],
  "ok 5": ["5 %"],
  "normalised 60": ["3/5 steg", "3/5 tehty", "3/5 valmiina", "3 vaihetta 5:stä", "3 of 5", "■■■□□", "3/5 vaiheista", "3/5 vaihetta valmis", "vaihe 3/5", "3/5 osaprojektia", "3/5 yksikköä", "12/20 koulua"],
  "normalised 50": ["50.0", "50 pros.", "50 pros", "50 procent", "50 %:a", "50% valmis", "50 % valmis", "valmis 50 %", "50 % klar", "50 % färdigt", "50 % done", "n 50 %", "noin 50 %", "~50 %", "50.0 %", "50 % (arvio)", "½", "puoliksi", "puoliväli", "puolessa välissä", "puolet valmiina", "puolet tehty", "noin puolet", "noin puolivälissä", "halvvägs", "till hälften", "half", "2/4 vaihetta", "vaihe 2/4", "50 %.", "50,0", "viisikymmentä prosenttia", "n.50%", "n. 50%", "~50%", "50 % n.", "arviolta 50 %", "50 prosenttia valmis", "50 pros. valmis", "50 % toteutunut", "edistyminen 50 %", "Valmiusaste: 50 %", "kesken 50 %", "kesken (50 %)", "50 % kesken", "50 % (kesken)", "50 % (2025)", "puolet valmis", "puoli", "puolillaan", "1/2 valmis", "n. puolet", "till hälften klar", "hälften klart", "50 % klart", "50 % complete"],
  "normalised 0": ["nolla", "0 prosenttia", "0 % (ei aloitettu)", "ei aloitettu 0 %"],
  "normalised 100 status=done": ["täysin valmis", "valmis", "done", "valmistunut", "suoritettu", "slutförd", "färdig", "completed"],
  "normalised 50.5": ["50.5 %"],
  "normalised 80": ["80"],
  "normalised 75": ["¾", "kolme neljäsosaa", "kolme neljännestä", "tre fjärdedelar"],
  "normalised 25": ["¼", "neljäsosa", "neljännes valmis", "neljäsosa tehty"],
  "normalised 40": ["2 av 5"],
  "normalised 0 status=not-started": ["ei aloitettu", "aloittamatta", "inte påbörjad", "ei käynnistynyt", "not started"],
  "normalised 100": ["100 % valmis", "100 % (valmis)", "valmis 100 %", "tehty 100 %"],
  "normalised 10": ["kymmenesosa"],
  "uncertain status=in-progress": ["pågår", "in progress", "kesken."],
  "uncertain 50": ["yli 50 %", "≥ 50 %", "alle 50 %", "< 50 %", "50 % +", "40-60 %", "40–60 %", "50 % (?)", "50?", "1/2"],
  "uncertain 55": ["50-60 %", "50–60 %"],
  "uncertain 80": ["4/5", "80 % ?", "80 %??"],
  "uncertain 100": ["✓"],
  uncertain: ["vaihe 2", "2. vaihe", "skede 2", "↓", "↗"],
  "uncertain 75": ["3 / 4"],
  "uncertain 90": ["yli 90 %", "≥90 %"],
  "uncertain 10": ["<10 %", "alle 10 %"],
  "uncertain 37.5": ["25-50 %"],
  unreadable: ["#####", "120 %", "101 %", "1000 %", "150", "#JAKO/0!", "#ARVO!", "200 %", "-1 %", "#REF!"],
  empty: ["ei vielä", "xx %", "n/a", "ei määritelty", "ei seurattu", "ei vielä arvioitu", "ei arvioida", "arvioimatta", "puuttuu", "ej bedömd", "inte uppskattat", "saknas", "--", "- %", "not assessed", "not measured", "arvioidaan myöhemmin", "ei ilmoitettu", "ei merkitty", "ei seurata", "ei sovellu", "uppgift saknas", "ej rapporterat", "? %", "?? %", "– %"],
  "uncertain 40": ["60 % jäljellä", "60 % vielä tekemättä", "puuttuu 60 %", "60 % återstår"],
}; // prettier-ignore

/** Traffic lights and verdicts in other words than those of the collection of messy cells. */
const LIGHTS: CellsByReading = {
  "ok red": ["punainen", "Punainen", "PUNAINEN"],
  "ok grey": ["harmaa"],
  "ok yellow": ["Keltainen"],
  "ok green": ["vihreä "],
  "normalised yellow": ["riskejä", "kelt.", "keltaisella", "keltainen!", "keltainen: viiveitä", "Keltainen - pieniä viiveitä", "🟨", "gul", "gult", "orange", "yellow", "amber", "Pieni viive", "pientä viivettä", "lievästi myöhässä", "hieman myöhässä", "hieman jäljessä", "vaarassa myöhästyä", "riski", "pieniä ongelmia", "vaatii huomiota", "små förseningar", "liten försening", "at risk", "minor delays"],
  "normalised green": ["vihr.", "vihr", "vihrea", "viherä", "vihreällä", "vihreä valo", "Vihreä (aikataulussa)", "vihreä - aikataulussa", "🟩", "🟢 vihreä", "Grön", "grönt", "grönt ljus", "green", "Green", "Aikataulussa", "aikataulussa", "etenee suunnitellusti", "etenee suunnitelman mukaisesti", "suunnitelman mukaan", "ei ongelmia", "hyvin", "kunnossa", "enligt plan", "i tid", "enligt tidtabell", "on track", "on schedule"],
  "normalised red": ["pun.", "punaisella", "punainen valo", "🔴", "🟥", "röd", "rött", "red", "pahasti myöhässä", "suuria viiveitä", "merkittäviä viiveitä", "merkittävästi myöhässä", "suuria ongelmia", "kriittinen", "pysähtynyt", "jumissa", "stora förseningar", "off track"],
  "normalised grey": ["grå", "grey", "gray"],
  "uncertain yellow": ["kelta-vihreä"],
  uncertain: ["violetti", "↗", "↘", "→", "↓", "paranee"],
  "uncertain green": ["vihreä?"],
  unreadable: ["#N/A"],
  empty: ["ei määritelty", "ei raportoitu", "n/a", "puuttuu", "saknas"],
}; // prettier-ignore

describe("progress cells", () => {
  describe.each(Object.entries(PROGRESS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("progress", text)).toBe(expected);
    });
  });
});

describe("traffic lights", () => {
  describe.each(Object.entries(LIGHTS))("read as %s", (expected, texts) => {
    it.each(texts)("%j", (text) => {
      expect(readAlone("light", text, "Liikennevalo")).toBe(expected);
    });
  });
});
