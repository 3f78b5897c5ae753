import type { Language } from "../../programme/language";
import { LANGUAGES } from "../../programme/language";
import { PROGRAMMES } from "../../programme/registry";
import type { Programme } from "../../programme/schema";
import { foldCase } from "../../reading/text/clean";
import { readChoice, readList, readNumber, readPercent, readText } from "../read-cells";
import type { ProgrammeSetting } from "../setting-ids";
import { PROGRAMME_SETTINGS } from "../setting-ids";
import type { SettingKind } from "../setting-kind";
import type { SettingCell } from "../settings-fault";
import type { SettingsWords } from "../settings-words";
import type { TableView } from "../table-view";

/** Where each row goes in the programme; the base is asked for before anything else is read. */
const PATHS: Readonly<Record<Exclude<ProgrammeSetting, "base">, string>> = {
  id: "id",
  languages: "languages",
  firstYear: "period.firstYear",
  lastYear: "period.lastYear",
  scheduleUnit: "scheduleUnit",
  dueSoonDays: "dueSoonDays",
  staleDays: "staleDays",
  daysPerYear: "workTime.daysPerYear",
  daysPerMonth: "workTime.daysPerMonth",
  hoursPerDay: "workTime.hoursPerDay",
  hourPrice: "profitability.hourPrice",
  interestPercent: "profitability.interestPercent",
  horizonYears: "profitability.horizonYears",
};

/** The programme of ours that settings build on: its own id, or that of the generic one for a municipality's own programme. */
function baseOf(programme: Programme): string {
  return PROGRAMMES.some(({ id }) => id === programme.id) ? programme.id : "generic";
}

function written(programme: Programme, words: SettingsWords): Readonly<Record<ProgrammeSetting, string | number>> {
  const { period, workTime, profitability } = programme;
  return {
    base: baseOf(programme),
    id: programme.id,
    languages: programme.languages.map((language) => words.languages[language]).join("; "),
    firstYear: period.firstYear,
    lastYear: period.lastYear,
    scheduleUnit: words.scheduleUnits[programme.scheduleUnit],
    dueSoonDays: programme.dueSoonDays,
    staleDays: programme.staleDays,
    daysPerYear: workTime.daysPerYear,
    daysPerMonth: workTime.daysPerMonth,
    hoursPerDay: workTime.hoursPerDay,
    hourPrice: profitability.hourPrice,
    interestPercent: profitability.interestPercent,
    horizonYears: profitability.horizonYears,
  };
}

function readLanguages(cell: SettingCell, { words, vocabulary, log }: TableView): Language[] | undefined {
  const list = readList(cell, log).flatMap((word) => word.split(/[,\s]+/u)).filter((word) => word !== "");
  const known = list.map((word) => vocabulary.languageNames.get(foldCase(word)));
  const languages = known.flatMap((language) => language ?? []);
  if (languages.length === known.length && known.length > 0) return languages;
  log.fault(cell, `one of: ${LANGUAGES.map((language) => words.languages[language]).join(", ")}`);
  return undefined;
}

/** One row laid over the programme; an empty value leaves it as it was. */
function withSetting(setting: ProgrammeSetting, cell: SettingCell, view: TableView, programme: Programme): Programme {
  const { words, vocabulary, log } = view;
  const { period, workTime, profitability } = programme;
  const number = (): number | undefined => readNumber(cell, log);
  switch (setting) {
    case "base":
      return programme;
    case "id":
      return { ...programme, id: readText(cell, log)?.toLowerCase() ?? programme.id };
    case "languages":
      return { ...programme, languages: cell.value === null ? programme.languages : (readLanguages(cell, view) ?? programme.languages) };
    case "firstYear":
    case "lastYear":
      return { ...programme, period: { ...period, [setting]: number() ?? period[setting] } };
    case "scheduleUnit":
      return { ...programme, scheduleUnit: readChoice(cell, vocabulary.scheduleUnits, Object.values(words.scheduleUnits), log) ?? programme.scheduleUnit };
    case "dueSoonDays":
    case "staleDays":
      return { ...programme, [setting]: number() ?? programme[setting] };
    case "daysPerYear":
    case "daysPerMonth":
    case "hoursPerDay":
      return { ...programme, workTime: { ...workTime, [setting]: number() ?? workTime[setting] } };
    case "interestPercent":
      return { ...programme, profitability: { ...profitability, interestPercent: readPercent(cell, log) ?? profitability.interestPercent } };
    case "hourPrice":
    case "horizonYears":
      return { ...programme, profitability: { ...profitability, [setting]: number() ?? profitability[setting] } };
  }
}

/** What the programme is: its base, its period, the unit of its schedules, limits in days, work time, what profitability is counted with. */
export const programme: SettingKind = {
  table: "programme",
  columns: ["setting", "value"],
  write: (source, words) => {
    const values = written(source, words);
    return PROGRAMME_SETTINGS.map((setting) => ({ setting: words.settings[setting], value: values[setting] }));
  },
  read: (view, settings) =>
    view.rows.reduce((soFar, row) => {
      const setting = readChoice(row.setting, view.vocabulary.settings, Object.values(view.words.settings), view.log);
      if (setting === undefined || row.value === undefined) return soFar;
      if (setting !== "base") view.log.origin(PATHS[setting], row.value);
      return { ...soFar, programme: withSetting(setting, row.value, view, soFar.programme) };
    }, settings),
};
