import { describe, expect, it } from "@jest/globals";
import { read } from "./read-period";

const MAY = "normalised 2025-05-01..2025-05-31 month";
const SPRING = "normalised 2025-01-01..2025-06-30 season";
const AUTUMN = "normalised 2025-07-01..2025-12-31 season";
const FIRST_HALF = "normalised 2025-01-01..2025-06-30 half";
const THIRD_QUARTER = "normalised 2025-07-01..2025-09-30 quarter";
const OPEN_FROM_2025 = "normalised 2025-01-01.. continuous";
const CONTINUOUS = "normalised .. continuous";

/** Forms of the same time beside each other; the collection of messy cells holds further ones. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  "ok 2025-05-01..2025-05-01 day": ["1.5.2025", "01.05.2025", " 1.5.2025 ", "2025-05-01"],
  "normalised 2025-05-01..2025-05-01 day": [
    "1.5.25", "1. 5. 2025", "1,5,2025", "1.5./2025", "1.5/2025", "1/5-2025", "2025.05.01", "2025/05/01", "01052025", "1.5.2025*", "ma 1.5.2025",
    "to 1.5.2025", "1. toukokuuta 2025", "den 1 maj 2025", "1:a maj 2025", "1 maj -25", "May 1, 2025", "1st of May 2025", "2025-05-01T12:00:00Z",
    "2025-05-01 00:00:00.000", "1.5.2025 klo 12", "1.5.2025 8.10", "1.5.2025 kl. 12.00",
    "1 5 2025", "01 05 2025", "1  5  2025", "1 5 25", "1 5. 2025", "1 . 5 . 2025", "1, 5, 2025", "1;5;2025", "1_5_2025", "1·5·2025", "2025 05 01", "ma 1 5 2025", "1 5 2025 klo 12",
  ],
  [MAY]: ["toukokuu 2025", "Toukok. 2025", "TOUKOKUU 2025", "touko 25", "touko.25", "maj 2025", "maj'25", "May 2025", "2025 toukokuu", "vuoden 2025 toukokuu", "5. kk 2025", "kk 5/2025", "5/25", "202505", "toukokuu 2025", "toukkokuu 2025", "i maj 2025"],
  [SPRING]: ["K25", "k-25", "K 2025", "kevät'25", "2025 kevät", "2025: kevät", "kevät/2025", "kevät – 2025", "kevat 2025", "kevään 2025 aikana", "kevätlukukausi 2025", "VT25", "vår -25", "vårterminen 2025", "spring 2025", "keväälle 2025", "kev. 2025"],
  [AUTUMN]: ["S25", "syksyllä 2025", "syksi 2025", "syys kausi 2025", "HT 2025", "hosten 2025", "höstterminen 2025", "autumn 2025", "fall 2025", "syks. -25"],
  [FIRST_HALF]: ["H1 2025", "1H25", "2025H1", "I/2025", "I/25", "I 2025", "2025/I", "HÅ1 2025", "puolivuosi 1/2025", "ensimmäinen puolivuosi 2025", "vuoden 2025 alkupuolella", "vuoden 2025 ensimmäinen puolisko", "första halvåret 2025", "first half of 2025"],
  [THIRD_QUARTER]: ["q3/2025", "Q3-25", "2025-Q3", "3. kvartaali 2025", "III kvartaali 2025", "III/2025", "kolmas neljännes 2025", "vuosineljännes 3/2025", "tredje kvartalet 2025", "third quarter of 2025"],
  "normalised 2025-08-25..2025-09-21 range": ["vko 35–38/2025", "viikot 35-38 2025", "v. 35-38/2025", "veckorna 35–38/2025", "2025 vko 35-38"],
  "normalised 2025-01-01..2025-12-31 year": ["v 2025", "år 2025", "under året 2025", "vuosi 25", "(2025)", "TA 2025", "tavoite 2025"],
  "normalised 2025-05-01..2025-08-31 range": ["5.-8.2025", "05–08/2025", "5/2025 - 8/2025", "touko-elokuu 2025", "toukokuu–elokuu 2025", "toukokuusta elokuuhun 2025", "från maj till augusti 2025", "maj–augusti 2025"],
  "normalised 2025-05-01..2025-06-30 range": ["1.5.–30.6.2025", "1.5.2025 … 30.6.2025", "1 5 2025 - 30 6 2025", "1 5 2025–30 6 2025", "1.5.2025 -> 30.6.2025", "touko-kesäkuu 2025", "touko-kesä 2025", "alku 1.5.2025, loppu 30.6.2025"],
  "normalised 2024-01-01..2026-12-31 range": ["2024 - 2026", "2024 - 26", "vuosina 2024–2026", "åren 2024–2026", "mellan 2024 och 2026", "vuodesta 2024 vuoteen 2026", "2024, 2025 ja 2026", "from 2024 to 2026"],
  "normalised 2025-07-01..2026-06-30 range": ["syksy 2025 - kevät", "syksy–kevät 2025–2026", "2025 syksy - 2026 kevät", "H2/25-H1/26", "Q3 2025 – 2026 Q2"],
  "normalised 2025-01-01..2025-12-31 range": ["kevät ja syksy 2025", "2025 kevät ja syksy", "kevät 2025\nsyksy 2025", "1.-2. puolivuosi 2025", "1. ja 2. puolivuosi 2025", "I–II/2025"],
  "normalised 2025-11-01..2026-02-28 range": ["1.11.2025–28.2.", "marraskuu 2025 - helmikuu 2026", "marras–helmikuu 2025–2026"],
  "normalised 2025-12-01..2026-02-28 season": ["talvi 2025–2026", "talvi 25/26", "vintern 2025/2026", "2025-2026 talvi"],
  "normalised 2026-01-01..2026-04-30 season": ["alkuvuosi 26", "alku vuosi 2026", "vuoden 2026 alussa", "i början av år 2026", "early 2026", "start of 2026"],
  "normalised 2025-10-01..2025-11-30 season": ["loppusyksystä 2025", "senhösten 2025", "late autumn 2025"],
  "normalised 2025-08-01..2026-07-31 range": ["lukuvuosi 2025–2026", "läsåret 2025/26"],
  "normalised ..2025-12-31 year": ["vuoden 2025 loppuun", "2025 mennessä", "viimeistään vuonna 2025", "slutet av 2025", "före utgången av 2025", "by the end of 2025", "valmis 2025 loppuun mennessä", "vuoteen 2025 mennessä"],
  "normalised ..2025-12-31 day": ["31.12.2025 mennessä", "–31.12.2025", "viimeistään 31.12.2025", "DL 31.12.2025", "senast 31.12.2025", "t.o.m. 31.12.2025", "ennen 1.1.2026", "valmistuu 31.12.2025"],
  "normalised ..2025-12-31 season": ["syksyn 2025 loppuun mennessä", "senast hösten 2025", "syksyyn 2025 mennessä"],
  "normalised ..2026-01-31 range": ["vuoden vaihde 2025/2026", "vuodenvaihteeseen 2025–26 mennessä", "årsskiftet 2025/26", "vuosien 2025 ja 2026 vaihde"],
  [OPEN_FROM_2025]: ["2025–", "2025 ->", "2025+", "alkaen 2025", "vuodesta 2025 lähtien", "1.1.2025 alkaen", "fr.o.m. 2025", "2025 onwards", "2025 – jatkuva", "2025 ja jatkuu", "ei ennen 2025"],
  [CONTINUOUS]: ["jatkuvasti", "jatkuva kehittäminen", "löpande", "kontinuerligt", "toistaiseksi", "tills vidare", "ongoing"],
  "ok .. continuous": ["jatkuva", "Jatkuva"],
}; // prettier-ignore

/** Understood, but to be confirmed. */
const DOUBTFUL: Readonly<Record<string, readonly string[]>> = {
  "uncertain 2025-01-01..2025-12-31 year": ["2025?", "n. 2025", "~2025", "ehkä 2025", "ca 2025", "2025 pilotti", "2025, riippuu rahoituksesta", "x.x.2025", "00.00.2025", "pp.kk.2025", "25", "1925", "vaihe 1 2025"],
  "uncertain 2026-01-01..2026-12-31 year": ["siirretty vuodelle 2026", "2025 (siirtyy vuodelle 2026)", "siirretty 2025 -> 2026", "2026 (alun perin 2025)", "flyttad från 2025 till 2026", "postponed to 2026"],
  "uncertain 2025-12-01..2025-12-31 month": ["??.12.2025", "valmis 12/2025", "klar 12/2025", "done 12/2025"],
  "uncertain 2024-11-01..2025-02-28 range": ["11-2/2025", "marras–helmikuu 2025"],
  "uncertain 2024-01-01..2026-12-31 range": ["2026–2024", "2024, 2026", "koko ohjelmakausi", "programperioden", "jatkuva (2024–2026)"],
  "uncertain ..2026-12-31 range": ["ohjelmakauden loppuun mennessä"],
  "uncertain .. continuous": ["joka vuosi", "årligen", "puolivuosittain", "2 krt/v", "vuosittain 31.3. mennessä"],
  "uncertain 2099-05-01..2099-05-01 day": ["1.5.99"],
  "uncertain 2025-05-01..2025-05-01 day": ["45778", "010525", "25-05-01"],
  "uncertain 2025-03-01..2025-09-30 range": ["3/2025, 9/2025", "3/2025 tai 9/2025"],
  uncertain: ["kevät", "maj", "Q3", "vko 35", "1.5.", "1.5.–30.6.", "vuoden loppu", "ensi vuonna", "nästa år", "heti", "as soon as possible", "valmis", "6 kk", "valtuustokausi"],
};

const NOTHING: Readonly<Record<string, readonly string[]>> = {
  empty: ["", "  ", "–", "...", "??", "ei tiedossa", "ei vielä päätetty", "ej bestämt", "saknas", "not scheduled", "n/a", "tarkentuu myöhemmin", "bestäms senare", "xx.xx.xxxx", "pp.kk.vvvv"],
  unreadable: ["13/2025", "31 6 2025", "1 13 2025", "H3/2025", "vko 54/2025", "1.5.20255", "1.5.0225", "asdf", "riippuu rahoituksesta", "100 %", "50 000 €", "15 htp", "12:00", "#VIITTAUS!", "#SAKNAS!", "x"],
};

describe.each(Object.entries({ ...FORMS, ...DOUBTFUL, ...NOTHING }))("read as %s", (expected, texts) => {
  it.each(texts)("%s", (text) => {
    expect(read(text)).toBe(expected);
  });
});
