import type { ExpectedWords } from "../fault-list";
import { faultList, settingsFaults } from "../fault-list";
import type { ProblemWords } from "../problem-words";
import { onOneSheet } from "../problem-words";

const LOOKS_LIKE = {
  xls: "vanhalta Excel-tiedostolta (.xls). Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx)",
  csv: "tekstitiedostolta (CSV). Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx)",
  html: "verkkosivulta. Avaa se Excelissä ja tallenna muodossa Excel-työkirja (.xlsx)",
  pdf: "PDF-tiedostolta. Pyydä alkuperäinen Excel-työkirja (.xlsx)",
  ods: "OpenDocument-taulukolta (.ods). Tallenna se muodossa Excel-työkirja (.xlsx)",
  zip: "pakatulta zip-tiedostolta. Pura se ja valitse siitä Excel-työkirja (.xlsx)",
  unknown: "muulta kuin Excel-työkirjalta. Valitse .xlsx-tiedosto",
} as const;

const EXPECTED: ExpectedWords = {
  label: "odotettiin",
  more: (count) => `ja ${count} muuta`,
  phrases: [
    ["text", "teksti"],
    ["whole number", "kokonaisluku"],
    ["number", "luku"],
    ["number ", "luku "],
    ["true or false", "true tai false"],
    ["list", "luettelo"],
    ["object", "JSON-olio"],
    ["one of: ", "jokin näistä: "],
    ["at least ", "vähintään "],
    ["at most ", "enintään "],
    ["lower-case letters, digits and hyphens", "pieniä kirjaimia, numeroita ja yhdysmerkkejä"],
    ["3–6 digits", "3–6 numeroa"],
    ["no such key", "tuntematon kenttä"],
    ["day, ", "päivä, esim. "],
    ["day and month, ", "päivä ja kuukausi, esim. "],
    ["e-mail address", "sähköpostiosoite"],
    ["column ", "sarake "],
  ],
  quote: (text) => `”${text}”`,
  another: (value) => `muu kuin ”${value}”`,
};

export const problems: ProblemWords = {
  "file-not-found": (p) => `Tiedostoa ”${p.file}” ei löydy. Tarkista nimi ja kansio.`,
  "file-unreadable": (p) => `Tiedostoa ”${p.file}” ei voi lukea. Tarkista, että se on tiedosto ja että sinulla on oikeus lukea sitä.`,
  "not-a-workbook": (p) => `Tiedosto ”${p.file}” näyttää ${LOOKS_LIKE[p.looksLike]}.`,
  "file-empty": (p) => `Tiedosto ”${p.file}” on tyhjä. Tarkista, että se on tallennettu ja kopioitu kokonaan.`,
  "file-encrypted": (p) => `Tiedosto ”${p.file}” on suojattu salasanalla. Poista salasana Excelissä (Tiedosto > Tiedot > Suojaa työkirja) ja yritä uudelleen.`,
  "file-damaged": (p) => `Tiedosto ”${p.file}” on vioittunut tai vajaa${p.part === null ? "" : ` (osa ${p.part})`}. Avaa se Excelissä, korjaa ja tallenna uudelleen, tai hae tiedosto uudestaan.`,
  "file-too-large": (p) => `Tiedosto ”${p.file}” on purettuna liian suuri (${p.megabytes} Mt, enintään ${p.limitMegabytes} Mt). Poista ylimääräiset välilehdet ja tallenna uudelleen.`,
  "sheet-too-large": (p) => `Tiedoston ”${p.file}” välilehti ”${p.sheet}” on liian laaja luettavaksi. Poista tyhjät muotoillut rivit ja sarakkeet ja tallenna uudelleen.`,
  "sheet-not-found": (p) => `Välilehteä ”${p.sheet}” ei ole. Työkirjan välilehdet: ${p.sheets.join(", ")}.`,
  "table-not-found": (p) => `Toimenpidetaulukkoa ei löytynyt (välilehdet: ${p.sheets.join(", ")}). Otsikkorivin on oltava 30 ensimmäisen rivin joukossa, ja siinä on oltava ainakin toimenpiteen nimi ja yksi muu tunnettu sarake.`,
  "range-unfit": (p) => `Välilehden ”${p.sheet}” alueella ${p.range} ei ole otsikkoriviä ja sen alla rivejä. Valitse taulukko otsikkorivistä alkaen.`,
  "tables-tie": (p) => `Työkirjassa on useita yhtä hyviä toimenpidetaulukoita: ${p.places.map((place) => `${place.sheet} ${place.range}`).join("; ")}. ${onOneSheet(p.places) ? "Jätä välilehdelle niistä vain yksi" : "Valitse välilehti valitsimella --sheet"}.`,
  "programme-unknown": (p) => `Ohjelmaa ”${p.programme}” ei ole. Valitse jokin näistä: ${p.known.join(", ")}, tai anna oman ohjelman JSON-tiedosto.`,
  "programme-invalid": (p) => `Ohjelmatiedostossa ”${p.file}” on korjattavaa: ${faultList(p.faults, EXPECTED)}.`,
  "settings-invalid": (p) => `Asetuksissa on korjattavaa: ${faultList(settingsFaults(p.faults, EXPECTED), EXPECTED)}.`,
  "json-invalid": (p) => `Tiedoston ”${p.file}” sisältö ei kelpaa${p.path === "/" ? "" : ` (kohta ${p.path})`}. Odotettiin: ${p.expected}.`,
  "option-invalid": (p) => `Valitsimen ${p.option} arvo ”${p.value}” ei kelpaa. Odotettiin: ${p.expected}.`,
  "output-exists": (p) => `Tiedosto ”${p.file}” on jo olemassa. Anna toinen nimi tai korvaa se valitsimella --force.`,
  "output-is-input": (p) => `Tulosta ei voi kirjoittaa luettavan tiedoston ”${p.file}” päälle. Anna toinen nimi.`,
  "output-unwritable": (p) => `Tiedostoa ”${p.file}” ei voi kirjoittaa. Tarkista kansio ja oikeudet, ja sulje tiedosto Excelissä.`,
<<<<<<< HEAD
  stopped: (p) => `Keskeytettiin. Tiekarttaa ei muutettu.${p.emptied.length === 0 ? "" : ` Nämä välilehdet ovat tyhjiä, kunnes yhteenvedot kirjoitetaan uudelleen: ${p.emptied.join(", ")}.`}`,
=======
  "ledger-not-found": (p) => (p.looksLike === "roadmap" ? `Tiedosto ”${p.file}” näyttää digitiekartalta eikä pääkirjalta. Anna kirjanpidon pääkirjaraportti (.xlsx tai .csv).` : `Tiedostosta ”${p.file}” ei löytynyt pääkirjan vientejä. Otsikkorivillä on oltava summa (tai debet ja kredit) sekä tosite, kirjauspäivä, kausi tai tili.`),
  "ledger-without-amounts": (p) => `Tiedoston ”${p.file}” pääkirjassa (${p.sheet}, otsikkorivi ${p.headerRow}) ei ole summasaraketta. Ota raporttiin mukaan summa tai sarakkeet debet ja kredit.`,
  "ledgers-tie": (p) => `Tiedostossa ”${p.file}” on useita taulukoita, jotka näyttävät pääkirjalta: ${p.places.map(({ sheet, row }) => `${sheet} (otsikkorivi ${row})`).join(", ")}. Jätä tiedostoon niistä yksi tai anna kukin omana tiedostonaan.`,
  "ledger-amounts-tie": (p) => `Tiedoston ”${p.file}” välilehdellä ”${p.sheet}” on useita summasarakkeita (${p.headers.join(", ")}), eikä otsikoista näe, mikä niistä lasketaan. Jätä raporttiin yksi.`,
  "activity-code-unset": (p) => `Ohjelmalla ”${p.programme}” ei ole toimintokoodia, joten sen kirjauksia ei voi tunnistaa. Lisää koodi työkirjan asetuksiin (Toimintokoodit).`,
  "csv-quotes": (p) => `Tiedoston ”${p.file}” rivillä ${p.row} on lainausmerkki, joka ei sulkeudu oikein, joten solujen rajat ovat epäselvät. Tallenna raportti uudelleen tai poista lainausmerkki.`,
  "csv-encoding": (p) => `Tiedoston ”${p.file}” merkistöä ei tunnisteta, ja ääkköset menisivät rikki. Tallenna se muodossa CSV UTF-8 tai Excel-työkirja (.xlsx).`,
>>>>>>> ledger
  "workbook-read-only": () => "Työkirja on avattu vain luettavaksi. Ota muokkaus käyttöön tai tallenna oma kopio ja yritä uudelleen.",
  "workbook-protected": () => "Työkirjan rakenne on suojattu, joten välilehtiä ei voi lisätä. Poista suojaus (Tarkista > Suojaa työkirja) ja yritä uudelleen.",
  "sheet-protected": (p) => `${p.sheet === "" ? "Välilehti on suojattu" : `Välilehti ”${p.sheet}” on suojattu`}. Poista suojaus (Tarkista > Poista taulukon suojaus) ja yritä uudelleen.`,
  "cell-being-edited": () => "Solun muokkaus on kesken. Viimeistele se painamalla Enter ja yritä uudelleen.",
  "host-busy": () => "Excel on juuri nyt varattu. Odota hetki ja yritä uudelleen.",
  "excel-too-old": () => "Tämä Excelin versio on toiminnolle liian vanha. Päivitä Excel tai käytä Excelin verkkoversiota.",
  "host-failed": (p) => `Excel ei pystynyt tekemään toimintoa (${p.code}). Yritä uudelleen; jos se ei auta, tallenna työkirja ja avaa se uudestaan.`,
};
