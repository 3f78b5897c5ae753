import { CODE_FIELDS } from "./fields";
import type { CodeField } from "./fields";
import type { Code, CodeList, Programme } from "./schema";

/** Where a programme is at fault, and what was expected there. */
export interface ProgrammeFault {
  readonly path: string;
  readonly expected: string;
}

function foldName(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}

function wordsOf(code: Code): readonly (readonly [string, string])[] {
  const names = (["fi", "sv", "en"] as const).flatMap((language) => [
    [`names.${language}`, code.names[language]] as const,
    ...(code.short === undefined ? [] : [[`short.${language}`, code.short[language]] as const]),
  ]);
  return [...names, ...code.synonyms.map((word, index) => [`synonyms[${index}]`, word] as const), ...code.hints.map((word, index) => [`hints[${index}]`, word] as const)];
}

/** A code or a word that two codes of a list share could not be read. */
function ambiguities(path: string, list: CodeList): readonly ProgrammeFault[] {
  const owners = new Map<string, string>();
  const faults: ProgrammeFault[] = [];
  list.codes.forEach((code, index) => {
    for (const [where, word] of [["code", code.code] as const, ...wordsOf(code)]) {
      const owner = owners.get(foldName(word));
      if (owner !== undefined && (owner !== code.code || where === "code")) faults.push({ path: `${path}.codes[${index}].${where}`, expected: `not "${word}": ${owner}` });
      if (owner === undefined) owners.set(foldName(word), code.code);
    }
  });
  return faults;
}

function references(path: string, list: CodeList): readonly ProgrammeFault[] {
  const codes = list.codes.map((code) => code.code);
  const known = `one of: ${codes.join(", ")}`;
  const parts = list.codes.flatMap((code, index) => (code.partOf === undefined || (code.partOf !== code.code && codes.includes(code.partOf)) ? [] : [{ path: `${path}.codes[${index}].partOf`, expected: known }]));
  const groups = list.groups.flatMap((group, index) => group.codes.flatMap((code, place) => (codes.includes(code) ? [] : [{ path: `${path}.groups[${index}].codes[${place}]`, expected: known }])));
  return [...parts, ...groups];
}

function listFaults(field: CodeField, list: CodeList): readonly ProgrammeFault[] {
  const path = `codeLists.${field}`;
  const most = list.most !== undefined && !list.several ? [{ path: `${path}.several`, expected: "true" }] : [];
  return [...ambiguities(path, list), ...references(path, list), ...most];
}

function pairingFaults(programme: Programme): readonly ProgrammeFault[] {
  const goals = programme.codeLists.goal?.codes.map((code) => code.code) ?? [];
  const benefits = programme.codeLists.benefit?.codes.map((code) => code.code) ?? [];
  return Object.entries(programme.goalBenefits).flatMap(([goal, benefit]) => [
    ...(goals.includes(goal) ? [] : [{ path: `goalBenefits.${goal}`, expected: `one of: ${goals.join(", ")}` }]),
    ...(benefits.includes(benefit) ? [] : [{ path: `goalBenefits.${goal}`, expected: `one of: ${benefits.join(", ")}` }]),
  ]);
}

/** The seasons that begin and end in the same year. */
const WITHIN_A_YEAR = ["spring", "summer", "autumn", "earlyYear", "lateYear", "lateAutumn"] as const;

const SHORT_MONTHS: readonly (readonly [string, number])[] = [["02", 28], ["04", 30], ["06", 30], ["09", 30], ["11", 30]];

function isDayOfYear(day: string): boolean {
  const last = SHORT_MONTHS.find(([month]) => day.startsWith(month))?.[1] ?? 31;
  return Number(day.slice(3)) <= last;
}

function seasonFaults(programme: Programme): readonly ProgrammeFault[] {
  const days = Object.entries(programme.seasons).flatMap(([name, season]) => (["from", "to"] as const).flatMap((side) => (isDayOfYear(season[side]) ? [] : [{ path: `seasons.${name}.${side}`, expected: "MM-DD" }])));
  const orders = WITHIN_A_YEAR.flatMap((name) => (programme.seasons[name].from <= programme.seasons[name].to ? [] : [{ path: `seasons.${name}.to`, expected: `≥ ${programme.seasons[name].from}` }]));
  return [...days, ...orders];
}

function repeated(values: readonly string[], path: (index: number) => string): readonly ProgrammeFault[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [{ path: path(index), expected: `not "${value}" again` }] : []));
}

/** What is wrong between the parts of a programme that are each right by themselves. */
export function crossFaults(programme: Programme): readonly ProgrammeFault[] {
  return [
    ...CODE_FIELDS.flatMap((field) => {
      const list = programme.codeLists[field];
      return list === undefined ? [] : listFaults(field, list);
    }),
    ...pairingFaults(programme),
    ...seasonFaults(programme),
    ...repeated(programme.activityCodes.map((each) => each.code), (index) => `activityCodes[${index}].code`),
    ...repeated(programme.reports.map((report) => report.id), (index) => `reports[${index}].id`),
    ...repeated(programme.languages, (index) => `languages[${index}]`),
  ];
}
