import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FieldKey } from "../../../../../src/core/programme/fields";
import { porvoo } from "../../../../../src/core/programme/porvoo";
import { isPlainProse, isPlainTitle } from "../../../../../src/core/reading/cells/text/plain-text";
import { readTextCarefully, textKind } from "../../../../../src/core/reading/cells/text/text-kind";

const FIELDS: readonly FieldKey[] = ["title", "description", "notes", "law", "checkpoint", "costCentre"];

/** Words of ordinary texts, and all sorts of those that mean something else than they name. */
const WORDS = [
  ..."Sähköinen arkistointi järjestelmän Käyttöönotto palvelun uudistaminen vaihe tekninen toimi ja och för Digitala tjänster e HR ICT M365 TE24 NIS2 5G 2025 12 1 3 007 40 123456 040 4567 18 358".split(" "),
  ..."Sahkoinen jarjestelma kaytto Atgarder tjanster forbattra kehittaminen Paatos".split(" "),
  ..."Puuttuu tieto ei vielä tiedossa ole nimeä Nimi nimetön saknas Uppgift okänd tom none Unknown untitled täydennetään myöhemmin Tarkentuu Sama kuin edellinen yllä kts Katso rivi ks se see Row dito samma som ovan".split(" "),
  ..."Kirjoita tähän nimi Lisää Täytä Esimerkki Esimerkkitoimenpide Testi test asdf xxx Malli demo Toimenpiteen Otsikko Skriv här Ange Lorem ipsum write here uusi UUSI ny NEW Uusi new PERUTTU peruttu valmis siirretty".split(" "),
  ..."Salassa pidettävä salassapidettävä SALAINEN luottamuksellinen Julkinen julkaista JulkL Hemlig sekretess konfidentiell internt bruk Confidential secret turvallisuusluokka TL ST IV II I offl publiceras inte får viranomaiskäyttö Internet internal use only".split(" "),
  ..."puh tel gsm hetu henkilötunnus 010190 123A maija virtanen kunta fi Nro nro No A1 B.3 T12 1.2 K2 www https".split(" "),
];
const SEPARATORS = [" ", " ", " ", " ", " ", ", ", "-", " - ", " – ", ". ", "/", ": ", "\n", "  ", " (", ") ", "? ", "'", "&", " & "];
const ENDS = ["", "", "", "", ".", "!", "?", ")", "*", "¹", ",", " (uusi)", " (peruttu)", " - peruttu", "…"];

const texts = fc
  .tuple(fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 9 }), fc.constantFrom(...ENDS))
  .map(([words, end]) => words.map(([word, separator], index) => (index === words.length - 1 ? word : word + separator)).join("") + end);
const anything = fc.oneof({ weight: 8, arbitrary: texts }, { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) });

describe("the short cut for plain texts", () => {
  it("reads every text as the careful rules do, also beside titles that have kept their dots", () => {
    const column = ["Sähköinen arkistointi", "Järjestelmän käyttöönotto", "Tekninen toimi, vaihe 1"];
    fc.assert(
      fc.property(anything, fc.constantFrom(...FIELDS), fc.boolean(), (text, field, alone) => {
        const context = { programme: porvoo, field, header: "", dateSystem: 1900 as const };
        const choices = textKind.decide({ cells: (alone ? [text] : [text, ...column]).map((value) => ({ cell: { value }, count: 1 })) }, context);
        expect(textKind.read({ value: text }, choices, context)).toEqual(readTextCarefully({ value: text }, choices, context));
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["Sähköisen arkistoinnin käyttöönotto", "Intran uudistaminen, vaihe 2", "Verkkolaskutus ja tekoäly", "Toimielinten kokouskäytännöt 2026", "Vaihe 12345 etenee", "Förnyad e-tjänst för bygglov"])("is taken for the plain title %s", (title) => {
    expect(isPlainTitle(title)).toBe(true);
  });

  it.each(["Salassa pidettävä hanke", "Tieto puuttuu", "Kts rivi 5", "Testi", "Arkistointi uusi", "Arkistointi (peruttu)", "Puhelin 040 123 4567", "1. Arkistointi"])("is not taken for %s", (title) => {
    expect(isPlainTitle(title)).toBe(false);
  });

  it("is taken for plain sentences, not for short notes or addresses", () => {
    expect(isPlainProse("Otetaan käyttöön sähköinen arkisto, johon siirretään asianhallinnan aineistot.")).toBe(true);
    expect(isPlainProse("Sama kuin yllä")).toBe(false);
    expect(isPlainProse("Lisätietoja antaa tietohallinto osoitteesta tietohallinto(at)kunta.fi tai puhelimitse.")).toBe(false);
  });
});
