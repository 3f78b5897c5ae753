import { describe, expect, it } from "@jest/globals";
import type { FieldKey } from "../../../../src/core/programme/fields";
import { matchHeader } from "../../../../src/core/reading/shape/match-header";

/** Headers as staff write them, by the field that they mean first; null is no field of an action. */
const HEADERS: readonly (readonly [field: FieldKey | null, headers: readonly string[]])[] = [
  ["id", [
    "Nro", "Numero", "Toimenpide nro", "Toimenpidenro", "Toimenpiteen numero", "Tp-nro", "TP nro", "Tunnusnro", "ID-numero", "id", "Hankenro", "Hankenumero",
    "Projektinro", "Järj. nro", "Järjnro", "Jnro", "Juokseva nro", "Rivi", "Rivinro", "Nro (toimenpide)", "Nro *", "Löpnummer", "Löpnr", "Åtgärdsnummer",
    "Åtgärdsnr", "Identifierare", "ID-nr", "No.", "Action ID", "Ref", "Toimenpide-ID", "ToimenpideID", "toimenpide_id", "Koodi", "N:o",
  ]],
  ["title", [
    "Toimenpide", "toimenpide", "Toimenpide *", "Toimenpide:", "Toimen-\npide", "Toimenpiteen otsikko", "Toimenpide / Åtgärd", "Toimenpide/hanke",
    "Projekti/toimenpide", "Projektin nimi", "Hankkeen/projektin nimi", "Toimenpide (nimi)", "Digihanke", "Kehittämistehtävä", "Kehittämistoimenpiteet",
    "Kehityskohde", "Tehtävän nimi", "Aihe", "Toiminta", "Toimenpidekokonaisuus", "Toimenppide", "Toimenpde", "Toimenpidde", "Åtgärd/projekt",
    "Åtgärdens rubrik", "Projektets namn", "Uppgift", "Aktivitet", "Åtgard", "Action", "Action name", "Project", "Measure", "Initiative", "Task name",
    "Mitä tehdään", "Toimenpiteet 2025", "Toimenpide 2024-2026", "Digikehittämiskohde",
  ]],
  ["description", [
    "Sisältö", "Toimenpiteen sisältö", "Lyhyt kuvaus", "Tarkempi kuvaus", "Kuvaus toimenpiteestä", "Kuvas", "Kuvaus *", "Kuvaus (max 500 merkkiä)",
    "Selvitys", "Tarkennukset", "Tiivistelmä", "Tausta", "Sisällön kuvaus", "Kort beskrivning", "Åtgärdens beskrivning", "Närmare beskrivning", "Förklaring",
    "Summary", "Explanation", "Kuvaus ja tavoite", "Beskrivning av åtgärden",
  ]],
  ["goal", [
    "Tavoite", "Tavoite A-C", "Tavoite (A, B, C, K)", "Tavoite/kyvykkyys", "Tavoite tai kyvykkyys", "1) Tavoite", "1. Tavoite",
    "Mihin tavoitteeseen liittyy", "Mitä tavoitetta toimenpide edistää", "Digitavoite", "Ohjelman tavoite", "Kyvykkyys", "Kehittämisen kärjet",
    "Painopistealue", "Painopisteet", "Tavoitealue", "Päätavoite", "Päämäärä (1-3)", "Tavotie", "Tavoitte", "Målsättning", "Mål (A-C)", "Mål A/B/C",
    "Programmets mål", "Vilket mål", "Målområde", "Kompetens", "Goal", "Goals",
  ]],
  ["level", [
    "Taso", "Tasot", "TASO", "Taso *", "2) Taso", "2. Taso", "Mihin tasoon", "Mihin tasoon liittyy", "Mihin tasoon toimenpide liittyy", "Taso (TORI/TOSI)",
    "TORI/TOSI/DATA", "Tori/Tosi", "TORI-TOSI", "Arkkitehtuurikerros", "Ratkaisutaso", "Nivåer", "Vilken nivå", "Arkitekturnivå", "Architecture level",
  ]],
  ["basis", [
    "Peruste", "Perusteet", "Perustuu", "Mihin perustuu", "3) Peruste", "3. Mihin perustuu", "Mihin toimenpide perustuu", "Lakisääteinen",
    "Lakisääteinen velvoite", "Lakisääteinen (k/e)", "Perustelu", "Perustelut", "Miksi", "Velvoittavuus", "Lähtökohta", "Ajuri", "Syy/peruste", "Grunder",
    "Vad grundar sig åtgärden på", "Grundar sig på", "Orsak", "Lagstadgad", "Lagstadgad skyldighet", "Basis", "Reason", "Justification", "Perusta",
  ]],
  ["benefit", [
    "Hyöty", "Hyödyt", "Pitkän ajan hyöty", "Pitkän aikavälin hyöty", "Mikä on pitkän ajan hyöty", "4) Hyöty", "4. Pitkän ajan hyöty", "Pitkän ajan hyödyt",
    "Hyöty (pitkä aikaväli)", "Tavoiteltu hyöty", "Odotettu hyöty", "Yleishyöty", "Hyötyluokka", "Nyttan", "Långsiktig nytta", "Allmän nytta", "Nytta *",
    "Benefit", "Benefits", "Long term benefit", "Hyödyt ja vaikutukset",
  ]],
  ["beneficiary", [
    "Hyötyjä", "Hyötyjät", "5) Hyötyjä", "5. Kuka hyötyy", "Kuka hyöttyy", "Ketkä hyötyvät", "Pääasiallinen hyötyjä", "Kohderyhmä", "Kohderyhmät",
    "Kohderyhma", "Asiakas", "Asiakkaat", "Asiakasryhmät", "Kenelle", "Hyödynsaaja", "Vem drar nytta", "Vem har nytta", "Målgrupp", "Målgrupper",
    "Kundgrupp", "Target group", "Who benefits", "Beneficiaries", "Customer", "Hyötyjäryhmä",
  ]],
  ["cost", [
    "Kustannuskokoluokka", "Kustannusluokka", "Kokoluokka", "Koko", "Kustannus S/M/L", "Kust.", "6) Kustannukset", "6. Kustannukset", "Kustannuskoko",
    "Kust.luokka", "Kust. luokka", "Kustannukset (S/M/L)", "Kustannukset S-M-L", "Kustannusten suuruusluokka", "Kustannuskokoluokka (S, M, L)",
    "Koko (S/M/L)", "Kostnadernas storlek", "Kostnadsklass (S/M/L)", "Storleksklass", "Kostnad S/M/L", "Cost size", "Size", "T-shirt size", "Cost class",
    "Kustannuskokoluoka", "Kustannusluokitus",
  ]],
  ["impact", [
    "Vaikuttavuus", "Vaikuttavuuden suuruus", "Vaikuttavuusluokka", "Vaikutus S/M/L", "7) Vaikuttavuus", "7. Vaikuttavuuden suuruus", "Vaikuttavuus (S/M/L)",
    "Vaikuttavuus S-M-L", "Vaikutuksen suuruus", "Vaikutusluokka", "Kuinka suuri vaikutus", "Vaikuttavuuus", "Vaikutavuus", "Effekt (S/M/L)", "Effektklass",
    "Effekternas storlek", "Genomslag", "Impact class", "Effect", "Impact (S/M/L)", "Vaikuttavuuden kokoluokka",
  ]],
  ["model", [
    "Kehittämismalli", "Malli", "Toteutusmalli", "8) Kehittämismalli", "8. Malli", "Kehittämistapa", "Toteutustapa", "Toimintamalli",
    "Verkosto / itsenäinen", "Verkosto vai itsenäinen", "Itsenäinen/verkosto", "Verkostot", "Yhteistyökumppanit", "Yhteistyötahot", "Kumppani", "Kumppanuus",
    "Yhteiskehittäminen", "Samarbete", "Samarbetspartner", "Samarbetsparter", "Modell", "Nätverk/självständig", "Partners", "Development model", "Partner",
    "Kehitysmalli", "Yhteistyö (kumppanit)",
  ]],
  ["owner", [
    "Vastuuhenkilö", "Vastuuhenkilöt", "Vastuuhenkilö/taho", "Vastuuhenkilö tai vastuutaho", "Vastuutaho/henkilö", "Vastuuhenkilo", "Vastuu", "Vastuut",
    "Vastuuhlöt", "Vast. hlö", "Vast.henkilö", "Vast.", "Vastuhenkilöt", "Vastuuhenkilö:", "Vastuu-\nhenkilö", "Kuka vastaa", "Kuka",
    "Omistaja/vastuuhenkilö", "Toimenpiteen omistaja", "Vastuullinen", "Yhteyshenkilö", "Toteuttaja", "Toteutusvastuu", "Vetäjä", "Päävastuullinen", "Pp",
    "Projektin vetäjä", "Ansvarsperson", "Ansvariga", "Ansvar", "Ansvarig tjänsteinnehavare", "Kontaktperson", "Huvudansvarig", "Projektledare",
    "Responsible person", "Lead", "Project manager", "Owner (role)", "Accountable", "Vem ansvarar",
  ]],
  ["unit", [
    "Toimiala/yksikkö", "Toimialat", "Toimiala tai liikelaitos", "Yksikkö/osasto", "Osasto", "Osasto/yksikkö", "Vastuuyksikkö", "Vastuutoimiala",
    "Palvelualueet", "Tulosalue", "Tulosyksikkö", "Lautakunta", "Palvelu", "Toimielin/lautakunta", "Sektor/enhet", "Avdelning", "Nämnd", "Ansvarig enhet",
    "Ansvarig sektor", "Verksamhetsområde", "Serviceområde", "Unit", "Division", "Organisation", "Toimilala", "Hallintokunta", "Organisaatioyksikkö",
  ]],
  ["due", [
    "Aikataulu", "Aikataulu *", "Aikataulu (puolivuosittain)", "Aikataulu 2024–2026", "Toteutusaika", "Toteutusaikataulu", "Tidsplan", "Tidsram",
    "Tidsschema", "När", "Timetable", "Time frame", "When", "Aikatalu", "Aikaataulu", "Päättymispvm", "Päättymispäivä", "Loppuu", "Loppupäivä",
    "Valmis viimeistään", "Valmis", "Valmistumispvm", "Valmistumisaika", "Valmis mennessä", "Määräpäivä", "Määräaika:", "Määraika", "Tavoiteaika",
    "Tavoitepäivä", "Dead line", "Deadline (pvm)", "DDL", "Takarja", "Eräpäivä", "Tidsfrist", "Slutdatum", "Slutar", "Senast", "Klart senast", "Klar",
    "Färdigt", "Förfallodag", "Måldatum", "End date", "Due", "Due date", "Finish", "Target date", "Completion date",
  ]],
  ["start", [
    "Alkaa", "Aloitus", "Aloituspvm", "Aloituspäivä", "Alkamispäivä", "Alkamisajankohta", "Käynnistys", "Käynnistyminen", "Aloitetaan", "Alkamisvuosi",
    "Alku pvm", "Alku (pvm)", "Alkaen", "Alkpvm", "Start", "Startar", "Begynnelsedatum", "Inleds", "Inledning", "Startdag", "Påbörjas", "Starts",
    "Start date (planned)", "Begins", "Kickoff", "Toteutus alkaa",
  ]],
  ["status", [
    "Tila *", "Tilannetieto", "Tilanne 1.9.2025", "Tilanne 09/2025", "Tilanne syksy 2025", "Vaihe", "Toteutumistilanne", "Toteutustilanne",
    "Toteutuksen tila", "Etenemisen tila", "Toimenpiteen tila", "Tila 2025", "Nykytila", "Stauts", "Nuläge", "Genomförande", "Genomförandets status", "Fas",
    "State", "Current status", "Stage", "Phase", "Tilanne (kesken/valmis)",
  ]],
  ["progress", [
    "Edistymä", "Edistymisaste", "Edistyminen-%", "Edistyminen %", "Eteneminen", "Etenemisaste", "Valmiusaste %", "Valmius", "Valmius-%", "Valmius %",
    "Valmiina %", "% valmis", "%", "Toteutumisaste", "Toteutusaste", "Toteutumis-%", "Framskridning", "Framskrider", "Färdighetsgrad", "Färdigställandegrad",
    "Grad av färdigställande", "Framsteg", "Progress", "Progress %", "Percent complete", "Valmiusaste (%)", "Toteutusaste %",
  ]],
  ["light", [
    "Liikennevalot", "Valo", "Väri", "Liikennevaloarvio", "Trafikljusen", "Traffic light", "RAG-status",
  ]],
  ["budget", [
    "Kustannusarvio (€)", "Kustannusarvio €", "Kustannusarvio, €", "Kustannusarvio t€", "Kustannusarvio (1 000 €)", "Kustannusarvio (tuhatta euroa)",
    "Kustannukset (€)", "Kustannukset, euroa", "Kustannukset yhteensä", "Arvioidut kustannukset", "Arvioitu kustannus", "Kust.arvio", "Kustannusarv.",
    "Kust. arvio €", "Budjetti €", "Budjettivaraus", "Budjettivaikutus", "Määräraha", "Määrärahat", "Määrärahaesitys", "Määrärahavaraus", "Talousarvio",
    "Talousarvioesitys", "TA-esitys", "Investointi", "Investointikustannus", "Hankintahinta", "Hinta €", "Eur", "EUR", "Kustannusarvo", "Kostnad €",
    "Kostnad (euro)", "Kostnadsberäkning", "Kostnadskalkyl", "Uppskattad kostnad", "Anslag", "Budgetanslag", "Pris", "Price", "Estimated cost",
    "Budget (EUR)", "Cost estimate",
  ]],
  ["actual", [
    "Toteutuneet kustannukset", "Toteutunut €", "Toteutunut, €", "Toteuma (€)", "Toteuma eur", "Tot.", "Käytetty budjetti", "Käytetyt eurot",
    "Käytetyt määrärahat", "Toteuma yhteensä", "Utfall", "Utfall €", "Utfall (€)", "Förbrukat €", "Använt", "Använda medel", "Faktiska kostnader", "Actual",
    "Actual cost", "Actuals", "Spent €", "Costs to date",
  ]],
  ["budget:2025", [
    "TA2025", "TA-2025", "TA 25", "Talousarvio 2025", "Talousarvio 2025 (€)", "Budjetti 2025", "Budjetti 2025 €", "Budjetti (2025)", "2025 budjetti",
    "Määräraha 2025", "Kustannusarvio 2025", "Kustannusarvio v. 2025", "Kustannukset 2025", "Arvio 2025 €", "TAE 2025", "Anslag 2025", "Budget 2025",
    "BG 2025", "Budget år 2025", "Cost 2025",
  ]],
  ["budget:2026", [
    "TS2026", "TS1 2026", "Taloussuunnitelma 2026", "EP 2026", "Ekonomiplan 2026", "Plan 2026 €", "Suunnitelma 2026 €",
  ]],
  ["actual:2024", [
    "Toteuma 2024", "TP 2024", "TP2024", "Tilinpäätös 2024", "Toteutunut 2024", "Toteuma 1-12/2024", "Toteuma 31.12.2024", "Utfall 2024", "Bokslut 2024",
    "Actual 2024", "Tot. 2024", "Käytetty 2024",
  ]],
  ["funding", [
    "Rahoituslähde", "Rahoittaja", "Rahoitusmuoto", "Ulkoinen rahoitus", "Valtionavustukset", "Avustus", "Omarahoitusosuus", "EU-rahoitus", "Finansiering",
    "Finansieringskälla", "Finansiär", "Statsunderstöd", "Bidrag", "Funding", "Funding source", "Grant", "Rahotus",
  ]],
  ["personDays", [
    "Resurssit", "Resurssitarve", "Resursointi", "Resurssointi", "Henkilöresurssit", "Henkilötyöpäivät", "Henkilötyöpäivät (htp)", "HTP", "Htp", "htp/v",
    "HTV", "htkk", "Henkilötyövuodet", "Henkilötyö", "Työmäärä", "Työmäärä (pv)", "Työmääräarvio", "Työpäivät", "Työaika", "Työtunnit", "Tunnit",
    "Käytetyt resurssit (htp)", "Käytetyt htp", "Resursbehov", "Personresurser", "Arbetsdagar", "Dagsverken", "Arbetstimmar", "Effort (days)", "Person days",
    "Man-days", "Resources", "FTE", "Hours", "Käytetyt resursit",
  ]],
  ["activityCode", [
    "Toiminto koodi", "Toimintonumero", "Toim.", "Toim.koodi", "Toiminnon koodi", "Toiminto (koodi)", "Seurantakoodi", "Projektikoodi", "Funktionskod",
    "Activity code", "Toimintkoodi",
  ]],
  ["costCentre", [
    "Kustannuspaikan nimi", "Kustp", "Kustannuspaikat", "Kustannuspaikka nro", "Kp.", "KP nro", "Kst", "Kostnadsställets namn", "Cost centre", "Cost center",
  ]],
  ["benefitPerYear", [
    "Hyöty €/v", "Hyöty €/vuosi", "Säästö €/v", "Säästö (€)", "Säästö €/vuosi", "Vuosisäästö", "Vuosittainen säästö", "Nytta €/år", "Besparing €/år",
    "Inbesparing", "Savings", "Annual benefit", "Savings €/yr", "Hyöty €",
  ]],
  ["impactMetric", [
    "Vaikuttavuusmittarit", "Tulosmittarit", "Seurantamittari", "Strategiamittari", "Effektmätare", "Indikatorer", "Nyckeltal", "Indicator",
    "Vaikuttavuusmitari", "Mittari (strategia)",
  ]],
  ["strategyTheme", [
    "Strategian kärki", "Kärkiteema", "Strategia", "Kaupunkistrategia", "Strategian painopiste", "Strategiateema", "Strateginen kärki",
    "Kytkentä strategiaan", "Strategian toteuttaminen", "Strategisk spets", "Strategitema", "Strategi", "Stadsstrategi", "Koppling till strategin",
    "Strategy theme", "Strategy",
  ]],
  ["checkpoint", [
    "Tarkistuspisteet", "Tarkistuspiste ja tavoite", "Välitavoitteet", "Etapit", "Virstanpylväs", "Milestone", "Milestones", "Seuraava toimenpide",
    "Seuraavat askeleet", "Kontrollpunkt", "Delmål", "Milstolpe", "Nästa steg", "Checkpoint", "Next steps",
  ]],
  ["law", [
    "Laki", "Laki/asetus", "Säädökset", "Säädösperusta", "Lain voimaantulo", "Voimaantulopvm", "Författning", "Ikraftträdande", "Law", "Legislation",
    "Laki tai säädös",
  ]],
  ["notes", [
    "Huom", "Huom!", "Huomautus", "Huomautukset", "Huomio", "Huomiot", "Huomioita", "Kommentit", "Lisätietoja", "Muuta", "Muuta huomioitavaa", "Muut tiedot",
    "Muistiinpanot", "Tilannekuvaus", "Sanallinen arvio", "Anm.", "Anm", "Kommentar", "Kommentarer", "Noteringar", "Tilläggsuppgifter", "Remarks", "Note",
    "Comments", "Additional info",
  ]],
  ["public", [
    "Julkinen (k/e)", "Julkinen?", "Julkaistaan", "Julkaistaan verkossa", "Verkkoon", "Näytetään", "Sisäinen/julkinen", "Salainen", "Salassa pidettävä",
    "Offentlig", "Offentlighet", "Publiceras på webben", "Internal", "Publish", "Publicity", "Julkinen kyllä/ei",
  ]],
  ["updated", [
    "Päivitetty", "Päivitetty pvm", "Päivityspvm", "Viimeksi päivitetty", "Päivitys", "Muokattu", "Muutettu", "Uppdaterad", "Uppdaterat",
    "Senast uppdaterad", "Ändrad", "Updated", "Last updated", "Modified", "Tilanne päivitetty",
  ]],
  ["roadmapYear", [
    "Tiekarttavuosi", "Tiekartan vuosi", "Digitiekarttavuosi", "Ohjelmavuosi", "Vuosi", "Suunnitelmavuosi", "Färdplansår", "Programår", "År", "Year",
    "Roadmap year",
  ]],
  ["costEffect", [
    "Lisäys (määräaikainen/pysyvä)", "Määräaikainen/pysyvä", "Lisäyksen kesto", "Kustannuksen kesto", "Tidsbegränsad/permanent",
  ]],
  ["impactDuration", [
    "Jatkuva/kertaluontoinen", "Vaikutuksen kesto", "Kertaluontoinen vai jatkuva", "Vaikuttavuuden kesto",
  ]],
  ["impactReach", [
    "Pieni/suuri joukko", "Vaikutuksen laajuus", "Joukon koko", "Kuinka moneen vaikuttaa",
  ]],
  [null, [
    "Tilin nro", "Tilinro", "Kirjanpidon tili", "Päätili", "Tiliryhmän nimi", "Kontonr", "Kontots namn", "Kontonamn", "Account", "Account no",
    "Account name", "G/L account", "Nettosumma", "Netto €", "Brutto", "Debet", "Debet/Kredit", "Saldo", "Rahamäärä", "Tiliöintisumma", "Tiliöity summa",
    "Laskun summa", "Nettobelopp", "Belopp €", "Amount", "Net amount", "ALV", "Alv-%", "Moms", "Kirjauspäivä", "Kirjauskausi", "Tositepäivä",
    "Tositteen päivä", "Laskupvm", "Laskun pvm", "Tapahtumapvm", "Tapahtumapäivä", "Bokföringsdatum", "Fakturadatum", "Posting date", "Document date",
    "Invoice date", "Tosite", "Tositenumero", "Tositteen numero", "Tosite nro", "Laskun numero", "Laskunro", "Verifikationsnummer", "Fakturanr", "Voucher",
    "Document no", "Invoice no", "Toimittajan nimi", "Toimittajanro", "Toimittajanumero", "Toimittajan Y-tunnus", "Leverantör", "Leverantörens namn",
    "Leverantörsnr", "FO-nummer", "Supplier name", "Vendor", "Vendor name", "Laskuttaja", "Lähtöarvo", "Nykytaso", "Tavoitetaso", "Tavoitearvo",
    "Utgångsnivå", "Målnivå", "Målvärde", "Target value", "Tiedon lähde", "Tietolähde", "Mittarin lähde", "Source", "Mittaustapa", "Yksikköhinta",
    "Prioriteetti", "Prioritet", "Priority", "Riski", "Riskit", "Risk", "Liite", "Linkki", "Puhelin", "Sähköposti",
  ]],
];

/** What happens to a header on its way into a table, and changes nothing of its meaning. */
const WRITTEN: readonly (readonly [string, (header: string) => string])[] = [
  ["in capitals", (header) => header.toUpperCase()],
  ["with a star", (header) => `${header} *`],
  ["with a colon", (header) => `${header}:`],
  ["with a remark", (header) => `${header} (täytetään)`],
  ["in quotes", (header) => `"${header}"`],
  ["on two lines", (header) => header.replace(" ", "\n")],
];

describe("more headers", () => {
  it.each(HEADERS.flatMap(([field, headers]) => headers.map((header) => ({ header, field }))))("$header is $field", ({ header, field }) => {
    expect(matchHeader(header).candidates[0]?.field).toBe(field);
  });

  it.each(WRITTEN)("mean the same %s", (_name, write) => {
    const changed = HEADERS.flatMap(([, headers]) => headers).filter((header) => matchHeader(write(header)).candidates[0]?.field !== matchHeader(header).candidates[0]?.field);
    expect(changed).toEqual([]);
  });

  it.each([
    ["Toimnepide", "title"],
    ["Vastuuhenklö", "owner"],
    ["Kustannuskokoluoka", "cost"],
    ["Vaikuttavuden suuruus", "impact"],
    ["Määäräaika", "due"],
    ["Stauts", "status"],
    ["Talousarviovaikutsu", "budget"],
    ["Kostnadsbedöming", "budget"],
    ["Ansvraig", "owner"],
  ])("forgives the slip in %s", (header, field) => {
    expect(matchHeader(header).candidates[0]?.field).toBe(field);
  });
});
