import * as z from "zod";
import { CHECK_IDS } from "../checks/check-ids";
import { LEAST_HORIZON, MOST_HORIZON } from "../finance/profitability/profitability-input";
import { CODE_FIELDS, PLAIN_FIELDS } from "./fields";
import { LANGUAGES } from "./language";

const localised = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1), en: z.string().min(1) });

const year = z.int().min(1990).max(2100);

/** "MM-DD" of a day that every year has. */
const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, "MM-DD");

const code = z.strictObject({
  /** The canonical code, as in the JSON output: "A", "TORI", "statutory". */
  code: z.string().min(1),
  /** The full name, as written in the programme. */
  names: localised,
  /** A short name for drop-downs and charts; the full name where absent. */
  short: localised.optional(),
  /** Other ways to write the same value in any language; read without asking. */
  synonyms: z.array(z.string().min(1)).default([]),
  /** Words that probably mean this value; read, but shown to be confirmed. */
  hints: z.array(z.string().min(1)).default([]),
  /**
   * How the programme itself writes the value; anything else is understood, but is another form. `code`: "TORI";
   * `name`: "digitaalinen perusta", where the code is only this product's; `either`; `together`: "K3 – jatkuvuuden varmistaminen".
   */
  writtenAs: z.enum(["code", "name", "either", "together"]).default("either"),
  /** The code that this one makes more precise: K1 is one of the capabilities K. It has no number of its own in the list's order. */
  partOf: z.string().min(1).optional(),
});

/** Words that stand for several values at once: "Toimiva kaupunkikonserni" is the aim of objectives 10–13. */
const codeGroup = z.strictObject({
  words: z.array(z.string().min(1)).min(1),
  codes: z.array(z.string().min(1)).min(2),
  /** false: read, but shown to be confirmed. */
  certain: z.boolean().default(true),
});

const field = z.strictObject({
  /** `always`; `with-money`: only on rows that have a budget, an actual or cost size M or L; `never`. */
  required: z.enum(["always", "with-money", "never"]).default("never"),
  /** Whether the programme's tables have this field at all; a missing column of a used, required field is an error. */
  used: z.boolean().default(true),
  /** Header names beside those that every programme knows. */
  headers: z.array(z.string().min(1)).default([]),
  /** How grave a missing required value is, where it differs from the check's own severity. */
  missing: z.enum(["error", "warning", "info", "off"]).optional(),
});

const codeList = z.strictObject({
  /** Several values in one cell are allowed; the first is the main one. */
  several: z.boolean().default(false),
  /** The largest number of values that raises no warning, where several are allowed. */
  most: z.int().positive().optional(),
  /** One main value; others beside it are secondary and raise no warning. */
  secondary: z.boolean().default(false),
  /** Which value counts where one is allowed and several stand: the first written, or the one that comes first or last in the list. */
  undecided: z.enum(["as-written", "list-first", "list-last"]).default("as-written"),
  /** A value outside the list is a warning only (lists that change with the strategy). */
  open: z.boolean().default(false),
  codes: z.array(code).min(1),
  groups: z.array(codeGroup).default([]),
});

const season = z.strictObject({ from: monthDay, to: monthDay });

const report = z.strictObject({
  id: z.string().min(1),
  names: localised,
  to: localised,
  /** How often in a year; 1/3 is every third year. */
  timesPerYear: z.number().positive(),
  /** The usual months, 1–12, where known. */
  months: z.array(z.int().min(1).max(12)).default([]),
  /** The first year, for rhythms longer than a year: 1/3 from 2022 is 2022, 2025, 2028. */
  firstYear: year.optional(),
});

export const programmeSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  names: localised,
  organisation: localised,
  /** The languages of the programme's documents, the main one first. */
  languages: z.array(z.enum(LANGUAGES)).min(1),
  period: z.strictObject({ firstYear: year, lastYear: year }).refine((p) => p.firstYear <= p.lastYear, { path: ["lastYear"], message: "firstYear ≤ lastYear" }),
  steeringGroup: localised,
  /** The unit that schedules are written in; `half`: 1/2025 and 2/2025 alone in a column are half-years. */
  scheduleUnit: z.enum(["day", "half", "year"]),
  seasons: z.strictObject({ spring: season, summer: season, autumn: season, winter: season, earlyYear: season, lateYear: season, lateAutumn: season }),
  fields: z.partialRecord(z.enum(PLAIN_FIELDS), field),
  codeLists: z.partialRecord(z.enum(CODE_FIELDS), codeList),
  /** Activity codes (toimintokoodi); the first is the programme's own. */
  activityCodes: z.array(z.strictObject({ code: z.string().regex(/^\d{3,6}$/u), name: z.string().min(1) })),
  /** Which general benefit a goal supports (a hint, never a rule). */
  goalBenefits: z.record(z.string(), z.string()).default({}),
  /** Departments and units with the ways they are written; learnt from the column where empty. */
  units: z.array(z.strictObject({ names: localised, synonyms: z.array(z.string().min(1)).default([]) })).default([]),
  /** Companies of the municipal group that the programme does not steer. */
  groupCompanies: z.array(z.string().min(1)).default([]),
  /** Fields of the public version. */
  publicFields: z.array(z.enum(PLAIN_FIELDS)),
  severities: z.partialRecord(z.enum(CHECK_IDS), z.enum(["error", "warning", "info", "off"])).default({}),
  reports: z.array(report).default([]),
  /** Days before a due date at which it is "soon", where no next meeting is given. */
  dueSoonDays: z.int().positive().default(30),
  /** Days without an update after which work in progress is stale. */
  staleDays: z.int().positive().default(365),
  /** Work time: person-days in a person-year and a person-month, hours in a person-day. */
  workTime: z.strictObject({ daysPerYear: z.number().positive(), daysPerMonth: z.number().positive(), hoursPerDay: z.number().positive() }).default({ daysPerYear: 220, daysPerMonth: 20, hoursPerDay: 7.25 }),
  /** Profitability: euros of an hour of work (side costs included), interest in percent, years that are looked at. An assumption until the municipality sets its own. */
  profitability: z.strictObject({ hourPrice: z.number().positive(), interestPercent: z.number().min(0).max(20), horizonYears: z.int().min(LEAST_HORIZON).max(MOST_HORIZON) }).default({ hourPrice: 40, interestPercent: 3, horizonYears: 5 }),
});

/** A programme that a municipality's roadmap follows: its code lists, required fields, calendar and words. */
export type Programme = z.infer<typeof programmeSchema>;
/** How a programme is written down: defaults may be left out. */
export type ProgrammeSource = z.input<typeof programmeSchema>;
export type CodeList = NonNullable<Programme["codeLists"]["goal"]>;
export type Code = CodeList["codes"][number];
/** A code list as it is written down. */
export type CodeListSource = z.input<typeof codeList>;
export type SeasonName = keyof Programme["seasons"];
