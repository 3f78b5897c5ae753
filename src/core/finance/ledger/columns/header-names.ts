import type { LedgerField } from "./ledger-field";

/** Names of one meaning, the surest first: rank 0, 1, 2 … where there are several lists. */
type Names = readonly string[];

/**
 * Header names of ledger exports in Finnish, Swedish and English, as the systems of municipalities print them
 * (Kuutoskaupungit and Kuntaliitto guides for purchase-invoice data, Raindance, open data of cities).
 */
export const LEDGER_HEADER_NAMES: Readonly<Record<LedgerField, Names>> = {
  document: [
    "tositenumero, tositenro, tositenr, tosite nro, tosite, tositteen numero, tositteen nro, tositeno, tositetunnus, verifikatnummer, verifikatnr, verifikat, verifikationsnummer, vernr, ver nr, dokumentnummer, document number, document no, document, voucher number, voucher no, voucher, doc no, journal number",
    "docid, doc id, tapahtumanumero, vientinumero, transaktionsnummer, transaction number",
  ],
  documentType: ["tositelaji, tositelajin nimi, tositetyyppi, verifikatslag, verifikattyp, verifikatserie, document type, voucher type"],
  day: [
    "kirjauspvm, kirjauspäivä, kirjauspäivämäärä, kirjauspv, vientipvm, vientipäivä, bokföringsdatum, bokföringsdag, bokfört, posting date, booking date, entry date",
    "tositepvm, tositepäivä, tositepäivämäärä, tosite päivä, tositteen pvm, tositteen päivämäärä, verifikatdatum, verdatum, document date, voucher date",
    "pvm, päivämäärä, päivä, tapahtpvm, tapahtumapvm, tapahtumapäivä, tapahtumapäivämäärä, datum, transaktionsdatum, date, transaction date, day",
    "laskun päivä, laskun päivämäärä, laskupvm, laskun pvm, fakturadatum, invoice date",
  ],
  period: ["kausi, kirjauskausi, kirjanpitokausi, jakso, kirjausjakso, kuukausi, kk, period, bokföringsperiod, redovisningsperiod, månad, posting period, accounting period, fiscal period, month"],
  year: ["vuosi, tilivuosi, tilikausi, kirjanpitovuosi, år, räkenskapsår, bokföringsår, year, fiscal year"],
  account: ["tili, tilinro, tilinumero, tilin numero, tili nro, tilit, tilikoodi, kirjanpitotili, pääkirjatili, jhs-tili, menotili, kululaji, konto, kontonr, kontonummer, kontokod, bokföringskonto, account, account number, account no, account code, gl account, general ledger account"],
  accountName: ["tilin nimi, tilinnimi, tilinimi, tili nimi, jhs-tilin nimi, kontonamn, kontots namn, kontobenämning, account name, account description"],
  costCentre: ["kustannuspaikka, kustannuspaikan id, kustannuspaikan numero, kustannuspaikkanro, kustannuspaikkanumero, kustannuspaikkakoodi, kust paikka, kustp, kp, kpa, kp nro, kpaikka, kostnadsställe, kostnadsställenummer, kostnadsställets nummer, kostn ställe, kst, kst nr, cost centre, cost center, cost centre code, cost centre number, cost centre id"],
  costCentreName: ["kustannuspaikan nimi, kp:n nimi, kp nimi, kustannuspaikkanimi, kostnadsställets namn, kostnadsställenamn, cost centre name, cost center name"],
  unit: [
    "toimiala, toimialan nimi, sektor, sektorn, department, division",
    "tulosyksikkö, tulosyksikön nimi, tulosalue, vastuualue, yksikkö, yksikön nimi, osasto, org nimi, organisaatio, organisaation nimi, liikelaitos, resultatenhet, resultatområde, enhet, enhetens namn, avdelning, ansvarsområde, organisation, unit, business unit, organisational unit",
  ],
  activityCode: ["toimintokoodi, toiminto, toimintonro, toiminto nro, toimintonumero, toiminnon numero, toim, verksamhetskod, verksamhet, verksamhetsnummer, funktionskod, funktion, activity code, activity, activity number, function code"],
  posting: ["tiliöinti, tiliöintirivi, tiliöintitunniste, tilijono, kontering, konteringssträng, kontosträng, posting string, account string, coding"],
  project: ["projekti, projektinro, projektinumero, projektin numero, projektikoodi, projektitunnus, hanke, hankenro, hankenumero, hankekoodi, toimenpide, toimenpidenro, toimenpiteen numero, seurantakohde, projekt, projektnr, projektnummer, projektkod, åtgärd, åtgärdsnummer, project, project number, project no, project code, action, action id"],
  supplier: ["toimittaja, toimittajan nimi, toimittajanimi, myyjä, vastapuoli, saaja, leverantör, leverantörens namn, leverantörsnamn, motpart, säljare, supplier, supplier name, vendor, vendor name, counterparty, payee"],
  text: ["selite, selitys, kirjausselite, vientiselite, tositeselite, tositteen selite, rivin selite, teksti, kirjausteksti, kuvaus, förklaring, text, verifikattext, transaktionstext, bokföringstext, beskrivning, description, explanation, posting text, line text, memo"],
  reference: ["viite, viitteet, viitetieto, viitenumero, viitenro, lisätieto, lisätiedot, huomautus, huom, sopimus, sopimusnumero, ostotilausnumero, tilausnumero, tilaus, työnumero, projektin nimi, hankkeen nimi, referens, referensnummer, tilläggsuppgift, anmärkning, avtal, avtalsnummer, beställning, beställningsnummer, projektnamn, reference, reference number, ref, remark, note, notes, contract, order, purchase order, order number, project name"],
  amount: [
    "netto, nettosumma, netto eur, summa alv0, summa alv 0, summa alv0 euroina, summa ilman alv, laskun summa ilman alv, veroton summa, veroton, tiliöity summa, tiliöity summa alv 0%, nettobelopp, belopp exkl moms, belopp utan moms, skattefritt belopp, net, net amount, amount excl vat, amount excluding vat",
    "summa, summa eur, kirjaussumma, tiliöintisumma, vientisumma, rahamäärä, määrä €, määrä eur, euroa, eurot, toteutuneet eurot, toteuma, toteutunut, belopp, summa belopp, utfall, bokfört belopp, amount, amount eur, sum, actual, value",
    "määrä, senttiä, summa snt, eur, €, euro",
    "brutto, bruttosumma, kokonaissumma, kokonaissumma euroina, kokonaisumma euroina, loppusumma, summa sis alv, verollinen summa, bruttobelopp, belopp inkl moms, totalbelopp, gross, gross amount, amount incl vat",
  ],
  debit: ["debet, debit, debet eur, per, debetbelopp, debit amount, dr"],
  credit: ["kredit, credit, kredit eur, kreditbelopp, credit amount, cr"],
  side: ["d/k, dk, debet/kredit, debet kredit, d/c, dc, debit/credit, merkki, puoli, tecken, sign"],
  balance: ["saldo, kumulatiivinen saldo, kertymä, kumulatiivinen, ackumulerat, ackumulerad, balance, running balance, cumulative"],
  vat: ["alv, alvin määrä, alvin määrä euroina, alv eur, alv-%, alv-koodi, alv koodi, verokoodi, vero, moms, momsbelopp, momskod, vat, vat amount, vat code, tax"],
  other: [
    "toiminnon nimi, toiminto nimi, verksamhetens namn, activity name, toimittaja nro, toimittajanumero, toimittajanro, toimittajan numero, toimittajan y-tunnus, y-tunnus, ly-tunnus, toimittajan maatunnus, leverantörsnummer, fo-nummer, supplier number, vendor number, business id, laskun numero, laskunumero, laskunro, laskun nro, fakturanummer, invoice number, kuntakoodi, kunta, kunnan nimi, kuntanumero, kommun, kpl, määrä kpl, rivi, rivinumero, rivinro, rad, row, line, palveluluokka, palveluluokan nimi, tiliryhmä, tiliryhmän nimi, tiliryhmän numero, kirjaaja, hyväksyjä, käyttäjä, tila, lähde, valuutta, valuta, currency, muutospvm, timestamp, ostajan y-tunnus, kunnan y-tunnus",
  ],
};
