import type { CliWords } from "../cli-words";
import { counted } from "../counted";

const OPTIONS = `Valitsimet
  --programme OHJELMA   porvoo, tornio, mustasaari, generic tai oman ohjelman JSON-tiedosto
                        (oletus: työkirjan asetukset, muuten päätelty; kerrotaan tulosteessa)
  --sheet NIMI          luettava välilehti (oletus: se, jolla on sopivin taulukko)
  --as-of PÄIVÄ         tilannepäivä, 22.11.2026 tai 2026-11-22 (oletus: tänään)
  --next-meeting PÄIVÄ  seuraava kokous; sitä ennen päättyvät lasketaan pian päättyviksi
  --lang fi|sv|en       tulosteen kieli (oletus: taulukon otsikoiden kieli)
  --format text|json    tulosteen muoto (oletus: text)`;

const ABOUT = `  --help, -h            tämä ohje
  --version             ohjelman versio`;

export const cli: CliWords = {
  labels: { file: "Tiedosto", programme: "Ohjelma", table: "Taulukko", asOf: "Tilanne" },
  programmeSource: { chosen: "valittu", settings: "työkirjan asetusten mukaan", overruled: "valittu; työkirjan asetuksista vain kokouspäivät ja vastaanottajat ovat voimassa", guessed: "päätelty työkirjasta", fallback: "oletus, koska mikään ohjelma ei sopinut; valitse ohjelma valitsimella --programme" },
  headerRow: (row) => `otsikkorivi ${row}`,
  actions: (count) => counted(count, "toimenpide", "toimenpidettä"),
  errors: (count) => counted(count, "virhe", "virhettä"),
  warnings: (count) => counted(count, "varoitus", "varoitusta"),
  infos: (count) => counted(count, "huomio", "huomiota"),
  late: (count) => `${count} myöhässä`,
  soon: (count) => `${count} päättyy pian`,
  noDate: (count) => `${count} ilman määräaikaa`,
  accepted: (count) => counted(count, "havainto on hyväksytty perusteluin", "havaintoa on hyväksytty perusteluin"),
  nothingWrong: "Ei korjattavaa.",
  headings: { late: "Myöhässä", columns: "Sarakkeet", skipped: "Pois jätetyt rivit", decisions: "Sarakekohtaiset tulkinnat", readings: "Solujen tulkinta", otherTables: "Muut taulukot" },
  columns: { column: "Sarake", header: "Otsikko", field: "Kenttä", confidence: "Varmuus", row: "Rivi", kind: "Laji", text: "Teksti", days: "Pv" },
  notUnderstood: "ei tulkittu",
  cells: (count) => counted(count, "solu", "solua"),
  more: (count) => `ja ${count} muuta`,
  infosHidden: (count) => `Lisäksi ${counted(count, "huomio; se näkyy", "huomiota; ne näkyvät")} valitsimella --all.`,
  skippedHint: (count) => `${counted(count, "rivi jätettiin pois, koska se ei ole toimenpide", "riviä jätettiin pois, koska ne eivät ole toimenpiteitä")}; näytä komennolla read.`,
  tablesUnread: (places, count) => `${count === 1 ? "Työkirjassa on toinen taulukko, jota ei luettu" : `Työkirjassa on ${count} muuta taulukkoa, joita ei luettu`}: ${places}.`,
  cellsLeftOut: (cells, sheets) => `Lukematta jäi vähintään ${counted(cells, "solu, joka on kaukana muista", "solua, jotka ovat kaukana muista")} (${sheets}). Siirrä tiedot muiden viereen tai tyhjennä solut.`,
  wrote: (file) => `Raportti kirjoitettu: ${file}`,
  wroteNew: (file) => `Uusi tiekartta kirjoitettu: ${file}`,
  programmeUnsaid: "oletus; valitse ohjelma valitsimella --programme",
  wroteSheets: (sheets) => `Välilehdet: ${sheets}`,
  progress: { reading: "Luetaan", writing: "Kirjoitetaan" },
  commandUnknown: (command) => `Komentoa ”${command}” ei ole. Komennot: new, read, check, report, ledger. Ohje: digitiekartta --help`,
  commandMissing: "Anna komento: new, read, check, report tai ledger. Ohje: digitiekartta --help",
  fileMissing: (command) => `Anna luettava työkirja: digitiekartta ${command} TIEKARTTA.xlsx`,
  filesTooMany: (command) => `Anna yksi työkirja kerrallaan: digitiekartta ${command} TIEKARTTA.xlsx`,
  outMissing: {
    new: "Anna uuden tiekartan tiedostonimi: digitiekartta new --programme OHJELMA --out TIEKARTTA.xlsx",
    report: "Anna raportin tiedostonimi: digitiekartta report TIEKARTTA.xlsx --out RAPORTTI.xlsx",
  },
  fileInVain: (command) => `Komento ${command} ei lue työkirjaa. Anna vain uuden tiedoston nimi: digitiekartta ${command} --out TIEKARTTA.xlsx`,
  optionFaults: {
    unknown: (option) => `Valitsinta ${option} ei ole. Ohje: digitiekartta --help`,
    valueMissing: (option) => `Valitsimelta ${option} puuttuu arvo. Ohje: digitiekartta --help`,
    takesNoValue: (option) => `Valitsimelle ${option} ei anneta arvoa. Ohje: digitiekartta --help`,
  },
  optionForeign: (option, command) => `Komennolla ${command} ei ole valitsinta ${option}. Ohje: digitiekartta ${command} --help`,
  unexpected: (detail) => `Ohjelmassa tapahtui odottamaton virhe (${detail}). Mitään ei kirjoitettu. Ilmoita siitä lisäosan ylläpidolle.`,
  help: `digitiekartta – lukee ja tarkistaa kunnan digitiekartan

Käyttö: digitiekartta KOMENTO TIEKARTTA.xlsx [valitsimet]
        digitiekartta new --out TIEKARTTA.xlsx [valitsimet]

Komennot
  new      kirjoittaa tyhjän tiekartan, josta voi aloittaa
  read     kertoo, miten taulukko ymmärrettiin
  check    tarkistaa jokaisen rivin ja luettelee myöhässä olevat
  report   kirjoittaa raporttityökirjan
  ledger   kohdistaa pääkirjan kirjaukset toimenpiteille ja täsmäyttää ne

${OPTIONS}
${ABOUT}

Paluuarvo: 0 kunnossa, 1 virheitä löytyi, 2 ajo ei onnistunut.
Komennon oma ohje: digitiekartta KOMENTO --help
`,
  commandHelp: {
    new: `digitiekartta new --programme OHJELMA --out TIEKARTTA.xlsx

Kirjoittaa tyhjän tiekartan: taulukko otsikoineen, valikkoineen ja esimerkkiriveineen,
täyttöohjeet ja asetukset (koodit, toimintokoodit, vuodenaikasanat, kokouspäivät).

Valitsimet
  --programme OHJELMA   porvoo, tornio, mustasaari, generic tai oman ohjelman JSON-tiedosto
                        (oletus: generic)
  --out TIEDOSTO        kirjoitettava työkirja (.xlsx)
  --force               korvaa olemassa oleva tiedosto
  --as-of PÄIVÄ         päivä, jonka vuodesta pitkän ohjelmakauden rahasarakkeet alkavat
  --lang fi|sv|en       työkirjan ja tulosteen kieli (oletus: ohjelman ensimmäinen kieli)
  --format text|json    tulosteen muoto (oletus: text)

Paluuarvo: 0 työkirja kirjoitettiin, 2 ajo ei onnistunut.
`,
    read: `digitiekartta read TIEKARTTA.xlsx

Kertoo, mistä taulukko löytyi, mikä kenttä kukin sarake on ja millä varmuudella,
mitä pääteltiin sarakkeittain ja mitkä rivit jätettiin pois.

${OPTIONS}

Paluuarvo: 0 taulukko luettiin, 2 ajo ei onnistunut.
`,
    check: `digitiekartta check TIEKARTTA.xlsx

Tarkistaa pakolliset kentät, koodit, päivämäärät ja rahasummat, ryhmittelee havainnot
syyn mukaan ja luettelee myöhässä olevat toimenpiteet.

${OPTIONS}
  --accepted TIEDOSTO   JSON-luettelo havainnoista, jotka on hyväksytty perusteluin
  --all                 näytä myös huomiot ja kaikki solut

Paluuarvo: 0 ei virheitä, 1 virheitä löytyi, 2 ajo ei onnistunut.
`,
    report: `digitiekartta report TIEKARTTA.xlsx --out RAPORTTI.xlsx

Kirjoittaa uuden työkirjan: yhteenveto, luokittelut, kustannus ja vaikuttavuus,
myöhässä olevat, aikataulu, vastuut, tiekarttavuodet, havainnot, lukuloki ja tulkittu data.
Luvut ovat kaavoja, jotka laskevat tulkitusta datasta. Luettavaa työkirjaa ei muuteta.
Muoto json vaikuttaa vain tulosteeseen: mihin kirjoitettiin, välilehdet ja luvut.

${OPTIONS}
  --out TIEDOSTO        kirjoitettava työkirja (.xlsx)
  --force               korvaa olemassa oleva tiedosto
  --accepted TIEDOSTO   JSON-luettelo havainnoista, jotka on hyväksytty perusteluin

Paluuarvo: 0 ei virheitä, 1 virheitä löytyi, 2 ajo ei onnistunut.
`,
    ledger: `digitiekartta ledger TIEKARTTA.xlsx --ledger PAAKIRJA.csv [--ledger TOINEN.xlsx]

Lukee kirjanpidon pääkirjaraportit (Excel tai CSV) sellaisinaan, poimii ohjelman toimintokoodin
kirjaukset, kohdistaa ne toimenpiteille ja näyttää täsmäytyksen: kohdistettu + kohdistamatta +
jätetty pois = raportin summa. Toistuvat kirjaukset lasketaan kerran.

${OPTIONS}
  --ledger TIEDOSTO     pääkirjaraportti; anna valitsin jokaiselle tiedostolle
  --decisions TIEDOSTO  JSON-luettelo omista päätöksistä: kirjauksen avain ja toimenpide
  --out TIEDOSTO        kirjoita myös raporttityökirja (.xlsx)
  --force               korvaa olemassa oleva tiedosto
  --accepted TIEDOSTO   JSON-luettelo havainnoista, jotka on hyväksytty perusteluin
  --all                 näytä myös huomiot ja kaikki rivit

Paluuarvo: 0 ei virheitä, 1 virheitä löytyi, 2 ajo ei onnistunut.
`,
  },
};
