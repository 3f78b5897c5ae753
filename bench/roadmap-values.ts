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
 * Rows as people write them: mostly clean, one cell in twenty in another form, one in a hundred wrong. No randomness:
 * the same rows every time.
 */
export function roadmapRow(row: number): CellValue[] {
  const slip = row % 20 === 0;
  const wrong = row % 100 === 7;
  const start = addDays("2024-01-01", (row * 11) % 700);
  return [
    row,
    `Toimenpide ${row}: palvelun kehittäminen`,
    row % 3 === 0 ? `Kuvaus toimenpiteelle ${row}` : null,
    slip ? "a, c" : (pick(["A", "B", "C", "A, C", "K1", "K3"], row, 1) ?? null),
    row % 4 === 1 ? true : wrong ? "TOTI" : (pick(["TORI", "PERUSTA", "DATA", "TOSI"], row, 2) ?? null),
    pick(["strategia", "lakisääteinen velvoite", "järjestelmän tuki loppuu", "poliittinen päätöksenteko"], row, 3) ?? null,
    slip ? "uudistumien" : (pick(["uudistuminen", "ihmislähtöisyys", "kestävyys"], row, 4) ?? null),
    pick(["kuntalainen", "henkilöstö", "yritys", "ilmasto"], row, 5) ?? null,
    pick(["S", "M", "L", "s"], row, 6) ?? null,
    pick(["S", "M", "L"], row, 7) ?? null,
    pick(["verkosto", "itsenäinen"], row, 8) ?? null,
    pick(["Konsernihallinto", "Sivistystoimiala", "Elinvoima", "Sivistys"], row, 9) ?? null,
    pick(["Tietohallinto", "Talousjohtaja", "Viestintäpäällikkö", "Kehitysjohtaja", "Hankintapäällikkö"], row, 10) ?? null,
    2024 + (row % 3),
    serialFromDay(start, 1900),
    wrong ? "31.6.2025" : slip ? "syksy 2025" : serialFromDay(addDays(start, 90 + (row % 400)), 1900),
    pick(["Käynnissä", "Valmis", "Ei aloitettu", "kesken", "Suunnitteilla"], row, 11) ?? null,
    (row % 11) / 10,
    row % 2 === 0 ? 1000 + (row % 977) * 25 : slip ? "12 500 €" : null,
    row % 4 === 0 ? (row % 811) * 12.5 : null,
    row % 2 === 0 ? "1111" : null,
    row % 60,
    serialFromDay(addDays("2025-06-01", row % 120), 1900),
    row % 10 === 0 ? "tarkistettu kokouksessa" : null,
  ];
}
