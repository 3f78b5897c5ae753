import { makeDay } from "../../../src/core/grid/day";
import type { Posting } from "./posting";
import { SeededRandom } from "./random";

const SEED = 1111;
const OTHER_PER_MONTH = 88;

const CENTRES = [
  ["5300", "Tietohallinto", "Konsernihallinto"],
  ["5310", "Asiakaspalvelu", "Konsernihallinto"],
  ["5200", "Talouspalvelut", "Konsernihallinto"],
  ["6100", "Rakennusvalvonta", "Elinvoima"],
  ["6200", "Kiinteistöt", "Elinvoima"],
  ["7100", "Perusopetus", "Sivistystoimiala"],
  ["7400", "Kirjastopalvelut", "Sivistystoimiala"],
  ["9000", "Vesihuolto", "Porvoon vesi"],
] as const;

const ACCOUNTS = [["4340", "ICT-palvelut"], ["4341", "Ohjelmistojen ylläpito"], ["4400", "Asiantuntijapalvelut"], ["4500", "Koulutuspalvelut"], ["4600", "Laitteet ja kalusto"]] as const;
const SUPPLIERS = ["Ohjelmistotalo Saaristo Oy", "Itärannikon Tietotekniikka Oy", "Konsulttiryhmä Kompassi Oy", "Nylands Datatjänst Ab", "Pilvipalvelu Pohjoinen Oy", "Paikkatieto Plus Oy", "Koulutuskeskus Ketterä Oy", "Laitevuokra Lähde Oy"] as const;
const OTHER_CODES = ["2010 Hallinto", "2150", "2300 Kiinteistöt", "3100", "3420 Opetus", "11110", "4100 Vesi"] as const;
const OWN_CODES = ["1111 Digiohjelma2024", "1111 Digiohjelma2024", "1111", "Digiohjelma2024"] as const;
const OTHER_TEXTS = ["Puhtauspalvelut", "Toimistotarvikkeet", "Matkakorvaus, ryhmä", "Vuokra", "Sähkö", "Kirjat ja lehdet", "Kunnossapito", "Painatustyö"] as const;

/** An action of the Porvoo example with its yearly cost in this ledger, and where its costs are booked. */
interface Spending {
  readonly id: string;
  readonly centre: number;
  /** Cents by year. */
  readonly year: Readonly<Record<number, number>>;
  readonly what: string;
  /** How its postings name it. */
  readonly names: "project" | "text" | "none";
}

/** Action 4 spends too much in 2025, 8 and 1 after their time, 45 although postponed, 53 before its start and outside its budget years. */
const SPENDING: readonly Spending[] = [
  { id: "1", centre: 0, year: { 2024: 21_061_25, 2025: 21_735_00 }, what: "palvelualustan ylläpito", names: "project" },
  { id: "4", centre: 3, year: { 2024: 21_830_00, 2025: 33_412_40 }, what: "lupajärjestelmän käyttöönotto", names: "project" },
  { id: "7", centre: 1, year: { 2024: 58_906_25 }, what: "TE-palvelujen järjestelmät", names: "text" },
  { id: "8", centre: 1, year: { 2024: 18_720_00, 2025: 1_240_00 }, what: "kotoutumispalvelujen järjestelmä", names: "project" },
  { id: "11", centre: 4, year: { 2024: 18_978_75, 2025: 19_600_00 }, what: "energiaseurannan mittaus", names: "text" },
  { id: "14", centre: 0, year: { 2024: 17_900_10, 2025: 18_003_33 }, what: "arkistointi, määrittely", names: "project" },
  { id: "16", centre: 2, year: { 2024: 12_400_00, 2025: 20_520_55 }, what: "ostolaskujen automatisointi", names: "text" },
  { id: "18", centre: 2, year: { 2024: 40_210_00, 2025: 77_800_90 }, what: "henkilöstöjärjestelmän projekti", names: "project" },
  { id: "22", centre: 0, year: { 2024: 19_075_00, 2025: 17_482_50 }, what: "tietoturvan hallintajärjestelmä", names: "none" },
  { id: "25", centre: 2, year: { 2024: 21_962_50, 2025: 20_081_25 }, what: "johdon raportointialusta", names: "project" },
  { id: "41", centre: 7, year: { 2025: 55_725_00 }, what: "etäluettavat mittarit", names: "project" },
  { id: "44", centre: 0, year: { 2025: 18_600_00 }, what: "integraatioalustan lisenssit", names: "none" },
  { id: "45", centre: 2, year: { 2025: 3_250_00 }, what: "sopimushallinnan esiselvitys", names: "project" },
  { id: "53", centre: 0, year: { 2025: 2_100_00 }, what: "identiteettilompakon selvitys", names: "project" },
];

class Maker {
  private readonly random = new SeededRandom(SEED);
  private readonly documents = new Map<number, number>();
  readonly postings: Posting[] = [];

  private document(year: number): string {
    const next = (this.documents.get(year) ?? 0) + 1;
    this.documents.set(year, next);
    return `${year}${String(next).padStart(5, "0")}`;
  }

  private add(year: number, month: number, cents: number, parts: Partial<Posting> & { readonly centre: number }): void {
    const { centre, ...given } = parts;
    const [costCentre, costCentreName, unit] = CENTRES[centre] ?? CENTRES[0];
    const [account, accountName] = this.random.pick(ACCOUNTS);
    const day = makeDay(year, month, this.random.whole(1, 28));
    this.postings.push({ document: this.document(year), day, account, accountName, costCentre, costCentreName, unit, code: "", project: "", supplier: this.random.pick(SUPPLIERS), text: "", cents, ...given });
  }

  /** A year's cost of an action in parts whose sum is exact: some larger than the whole, with a credit note for the rest. */
  private spend({ id, centre, year, what, names }: Spending): void {
    for (const [key, cents] of Object.entries(year)) {
      const parts = this.random.whole(14, 24);
      let left = cents;
      for (let part = 1; part <= parts; part += 1) {
        const isLast = part === parts;
        const share = isLast ? left : Math.round((left / (parts - part + 1)) * (0.4 + this.random.next() * 1.4));
        left -= share;
        const month = Math.min(12, Math.ceil((part / parts) * 12));
        const text = `${share < 0 ? "Hyvitys, " : ""}${what}${names === "text" ? `, toimenpide ${id}` : ""}`;
        this.add(Number(key), month, share, { centre, code: this.random.pick(OWN_CODES), project: names === "project" ? id : "", text });
      }
    }
  }

  /** What accounts do beside costs: an accrual and its reversal, depreciation, codes gone astray. */
  private special(): void {
    this.add(2024, 12, 4_500_00, { centre: 0, code: "1111", project: "1", text: "Jaksotus 12/2024 palvelualusta" });
    this.add(2025, 1, -4_500_00, { centre: 0, code: "1111", project: "1", text: "Jaksotus 12/2024 palvelualusta, purku" });
    this.add(2024, 12, 6_000_00, { centre: 0, code: "1111 Digiohjelma2024", text: "Suunnitelman mukainen poisto" });
    this.add(2025, 3, 1_815_00, { centre: 3, code: "", project: "4", text: "Lupajärjestelmän koulutus" });
    this.add(2025, 4, 920_50, { centre: 2, code: "2010 Hallinto", text: "Raportointialusta, toimenpide 25" });
    this.add(2025, 5, 410_00, { centre: 0, code: "l111", text: "Integraatiotyö" });
    this.add(2025, 5, 777_77, { centre: 5, code: "1111", text: "Sekalainen hankinta" });
  }

  make(): readonly Posting[] {
    for (const spending of SPENDING) this.spend(spending);
    this.special();
    for (const year of [2024, 2025]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let count = 0; count < OTHER_PER_MONTH; count += 1) {
          const credit = this.random.next() < 0.06;
          this.add(year, month, (credit ? -1 : 1) * this.random.whole(500, 480_000), { centre: this.random.whole(0, CENTRES.length - 1), code: this.random.next() < 0.1 ? "" : this.random.pick(OTHER_CODES), text: this.random.pick(OTHER_TEXTS) });
        }
      }
    }
    return this.licences().sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.document < b.document ? -1 : a.document > b.document ? 1 : 0));
  }

  /** One invoice with equal lines: they are ten licences, not one line ten times by mistake. */
  private licences(): Posting[] {
    this.add(2025, 2, 129_90, { centre: 5, code: "1111", project: "35", text: "Lisenssi" });
    const line = this.postings.at(-1);
    return line === undefined ? this.postings : [...this.postings, ...Array.from({ length: 9 }, () => line)];
  }
}

/** Two years of Porvoo's invented ledger, by day and document. No supplier is a real one. */
export function porvooPostings(): readonly Posting[] {
  return new Maker().make();
}
