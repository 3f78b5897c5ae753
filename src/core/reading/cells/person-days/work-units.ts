import type { Programme } from "../../../programme/schema";
import { lexicon } from "../metric/figures/lexicon";

/** What a word of a resource cell is. */
export type UnitRole =
  | "day"
  | "week"
  | "month"
  | "year"
  | "hour"
  | "minute"
  /** Time as such: "2 kk" is a length in the calendar or an amount of work. */
  | "calendar-week"
  | "calendar-month"
  | "calendar-year"
  | "person"
  | "half"
  | "full"
  | "one"
  | "work"
  | "per-day"
  | "per-week"
  | "per-month"
  | "per-year"
  | "per-other"
  | "money"
  | "other-money"
  | "thousand"
  | "million"
  | "share"
  | "duration"
  /** A share in per cent; a word that is no unit: not words of the lexicon. */
  | "percent"
  | "unknown";

/** Units of resource cells, without accents. A stem covers the case endings and the compounds that begin with it. */
export const workWords = lexicon<UnitRole>({
  day: "htp htpv htpt hpt htpa hltp hlotp hlotpv hlopv hlotyop* henkilotyopv henkilotp hlotyopv htpaiv* henkilotyopaiv* henkilopaiv* tyopaiv* miestyopaiv* paiv* pv pva pvaa pvt tp tpv tyopv mtp mtpv d dv dagsv dagsverk* arbetsdag* ad persondag* personarbetsdag* pdag* mandag mandagar mandagsverk* dgr dag dagar dagen day days dy workday* workingday* manday* personday* md mds pd pds mpv",
  week: "htvko htvk henkilotyovi* tyovi* arbetsveck* personveck* workweek* manweek* personweek*",
  month:
    "htkk hkk hlokk hlotkk hlotyokk henkilotyokk henkilotyokuu* henkilokuu* tyokuu* miestyokuu* mtkk persmanad* personmanad* personman arbetsmanad* manadsverk* mansmanad* manmanad* pman manmonth* personmonth* workmonth* pm pms",
  year: "htv htva hlotv hlov hlotyov* henkilotyov henkilotyovuo* henkilovuo* tyovuo* miestyovuo* mtv arsverk* arsarbet* arsv arv av personar personaret mansar manar arsarb* fte ftes manyear* personyear* workyear* py pys",
  hour: "h t tun tunti tuntia tunnin tuntien tunnit tunte* tyotun* hlotyotun* henkilotyotun* htt hth tim timmar timme timmes timmars arbetstim* persontim* hour* hr hrs manhour* personhour* workhour* workinghour* mh",
  minute: "min minuut* minut* minute* mins",
  "calendar-week": "vko vkoa vkon vk viikko viikkoa viikon viikot viikoksi vecka veckor veckors week weeks wk wks",
  "calendar-month": "kk kuukausi kuukautta kuukauden kuukaudet kuukaudeksi man manad manader manaders month months mo mos mth mths",
  "calendar-year": "v vuosi vuotta vuoden vuodet vuodeksi ar aret years year yr yrs",
  person: "hlo hloa hlot hlon henk henkilo henkiloa henkilon henkilot henkilolla henkea pers person* people head heads tyontekij* asiantuntij* anstall* medarbetar* konsult* koodari* suunnittelij* employee* ihmi* nuppi* hc headcount",
  half: "puolipaivai* puoli puolikas puolet puolta halv halva halvt halften half",
  full: "kokopaivai* kokoaikai* heltid* fulltime* taysipaivai* tayspaivai*",
  one: "en ett yksi one",
  work: "tyo tyota tyon tyoaika* tyopanos* tyopanost* arbete arbet work effort tekemista",
  "per-day": "paivassa dagligen paivittain daily",
  "per-week": "viikossa viikoittain veckan veckovis weekly vkossa",
  "per-month": "kuukaudessa kuukausittain manaden manatligen monthly kkssa",
  "per-year": "vuodessa vuosittain vuosittai* arligen aret annually yearly pa vuositasolla vuosi-",
  "per-other": "kerralla kerrassa kertaa* sprint* kokou* kerta kvartaali* kvartal* quarter*",
  money: "€ eur eurot euroa euro e euros",
  "other-money": "kr kronor sek nok dkk krona $ £ usd gbp dollar* tkr",
  thousand: "teur t€ keur tuhatta tuhat k€ tusen thousand te",
  million: "meur m€ milj miljoonaa miljoner miljon million mn",
  share: "tyoajasta tyoajas* arbetstid* arbetstiden tyopanoksesta resurs* osuus tjanst tjansten henkilosta virka virasta",
  duration: "ajan ajaksi ajalla kesto kestaa tid lang langt langa during for over under",
});

/** Kinds of work that are an amount of person-days by themselves. */
export type WorkUnit = "day" | "week" | "month" | "year" | "hour" | "minute";

const WORK_UNITS: readonly string[] = ["day", "week", "month", "year", "hour", "minute"];

export function isWorkUnit(role: UnitRole | undefined): role is WorkUnit {
  return role !== undefined && WORK_UNITS.includes(role);
}

/** Working days in a week. */
const DAYS_PER_WEEK = 5;

/** Person-days (htp) in one of a unit, by the programme's work time. */
export function daysIn(unit: WorkUnit, { daysPerYear, daysPerMonth, hoursPerDay }: Programme["workTime"]): number {
  switch (unit) {
    case "day":
      return 1;
    case "week":
      return DAYS_PER_WEEK;
    case "month":
      return daysPerMonth;
    case "year":
      return daysPerYear;
    case "hour":
      return 1 / hoursPerDay;
    case "minute":
      return 1 / hoursPerDay / 60;
  }
}
