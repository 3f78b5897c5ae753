import type { CellValue } from "../src/core/grid/cell-value";
import { serialFromDay } from "../src/core/grid/serial";
import { addDays } from "../src/core/grid/day";

/** The 24 columns of a full Porvoo roadmap. */
export const HEADERS = [
  "Nro", "Toimenpide", "Kuvaus", "Tavoite", "Taso", "Peruste", "Hyöty", "Hyötyjä", "Kustannuskokoluokka", "Vaikuttavuus", "Kehittämismalli", "Toimiala",
  "Vastuutaho", "Tiekarttavuosi", "Alkaa", "Määräaika", "Tila", "Edistyminen", "Budjetti 2025", "Toteuma 2025", "Toimintokoodi", "Htp", "Päivitetty", "Huomiot",
]; // prettier-ignore

export const DATE_COLUMNS = [14, 15, 22];

const pick = <T>(list: readonly T[], row: number, salt: number): T | undefined => list[(row * 7 + salt * 13 + ((row * salt) % 5)) % list.length];

/**
 * Rows as a kept roadmap has them: coherent, one cell in twenty in another form, one row in fifty with something
 * wrong. No randomness: the same rows every time.
 */
export function roadmapRow(row: number): CellValue[] {
  const slip = row % 20 === 0;
  const wrong = row % 50 === 7;
  const goal = row % 3;
  const size = pick(["S", "M", "S", "L"], row, 6) ?? "S";
  const costs = size !== "S";
  const done = row % 4 === 0;
  const due = addDays("2026-01-31", (row * 11) % 330);
  return [
    row,
    `Palvelun ${row} kehittäminen ja käyttöönotto`,
    row % 3 === 0 ? `Kuvaus: vaihe ${row % 7}, kokonaisuus ${row}` : null,
    slip ? ["a", "b", "c"][goal] ?? null : (["A", "B", "C"][goal] ?? null),
    row % 4 === 1 ? true : wrong ? "TOTI" : (pick(["TORI", "PERUSTA", "DATA", "TOSI"], row, 2) ?? null),
    pick(["strategia", "järjestelmän tuki loppuu", "poliittinen päätöksenteko"], row, 3) ?? null,
    slip ? ["ihmislähtöisyyys", "kestavyys", "uudistumien"][goal] ?? null : (["ihmislähtöisyys", "kestävyys", "uudistuminen"][goal] ?? null),
    pick(["kuntalainen", "henkilöstö", "yritys", "ilmasto"], row, 5) ?? null,
    slip ? size.toLowerCase() : size,
    pick(["S", "M", "L"], row, 7) ?? null,
    pick(["verkosto", "itsenäinen"], row, 8) ?? null,
    pick(["Konsernihallinto", "Sivistystoimiala", "Elinvoima"], row, 9) ?? null,
    pick(["Tietohallinto", "Talousjohtaja", "Viestintäpäällikkö", "Kehitysjohtaja", "Hankintapäällikkö"], row, 10) ?? null,
    2024 + (row % 3),
    serialFromDay(addDays("2024-02-01", (row * 7) % 400), 1900),
    wrong ? "31.6.2026" : slip ? "syksy 2026" : serialFromDay(due, 1900),
    done ? "Valmis" : slip ? "kesken" : "Käynnissä",
    done ? 1 : ((row % 9) + 1) / 10,
    costs ? (slip ? "12 500 €" : 1000 + (row % 977) * 25) : null,
    costs ? (row % 811) * 12.5 : null,
    costs ? "1111" : null,
    (row % 60) + 1,
    serialFromDay(addDays("2025-06-01", row % 120), 1900),
    row % 10 === 0 ? "tarkistettu kokouksessa" : null,
  ];
}
