import type { FieldKey, PlainField } from "../programme/fields";
import { isCodeField, PLAIN_FIELDS } from "../programme/fields";
import type { Language } from "../programme/language";
import { LANGUAGES } from "../programme/language";
import type { Programme } from "../programme/schema";
import { tableLanguage } from "../reading/table-language";
import type { StyleName } from "../reports/styles";
import { widthFor } from "../reports/text-width";
import type { ListName } from "./list-names";
import type { NewRoadmapInput } from "./new-roadmap-words";

/** A column of a new roadmap. */
export interface NewColumn {
  readonly key: FieldKey;
  readonly field: PlainField;
  readonly header: string;
  readonly style: StyleName;
  readonly width: number;
  /** What its drop-down is fed from. */
  readonly list: ListName | null;
  /** Whether a text outside the list is questioned: several values, or other values, may be written where it is not. */
  readonly closed: boolean;
}

/** Columns that few roadmaps need: only where the programme speaks of them, if only as public ones. */
const SELDOM: ReadonlySet<PlainField> = new Set<PlainField>(["costEffect", "impactDuration", "impactReach", "light", "funding", "costCentre", "benefitPerYear", "checkpoint", "public", "roadmapYear"]);

/** Narrow, middling and wide columns, in characters. */
const WIDTHS: Readonly<Partial<Record<PlainField, number>>> = { id: 7, title: 38, description: 44, goal: 18, owner: 22, unit: 22, notes: 36, law: 20, impactMetric: 24, strategyTheme: 26, checkpoint: 26, basis: 20, benefit: 18, beneficiary: 16, roadmapYear: 12, model: 18 };
const USUAL_WIDTH = 14;
const FILTER_WIDTH = 2;

/** Codes, numbers with leading zeros and half-years are text, so that Excel makes no truth values, numbers or dates of them. */
const STYLES: Readonly<Partial<Record<PlainField, StyleName>>> = {
  id: "text",
  title: "wrappedPlain",
  description: "wrappedPlain",
  unit: "wrappedPlain",
  owner: "wrappedPlain",
  roadmapYear: "year",
  start: "plain",
  due: "plain",
  progress: "percent",
  budget: "money",
  actual: "money",
  benefitPerYear: "money",
  personDays: "decimal",
  updated: "date",
  notes: "wrappedPlain",
  law: "wrappedPlain",
  checkpoint: "wrappedPlain",
};

function isUsed(programme: Programme, field: PlainField): boolean {
  const own = programme.fields[field];
  if (own?.used === false) return false;
  if (isCodeField(field) && programme.codeLists[field] === undefined) return false;
  if (field === "activityCode" && programme.activityCodes.length === 0) return own !== undefined;
  if (field === "law" && own === undefined) return isUsed(programme, "basis");
  return own !== undefined || programme.publicFields.includes(field) || !SELDOM.has(field);
}

/** The programme's own header in this language, where it has one; the field's name otherwise. */
function headerOf({ programme, words }: NewRoadmapInput, key: FieldKey, field: PlainField): string {
  if (key !== field) return words.fieldName(key);
  const { language } = words;
  const others: readonly Language[] = LANGUAGES.filter((each) => each !== language);
  // A header whose words no language knows better than another is nobody's.
  const own = programme.fields[field]?.headers.find((header) => tableLanguage([header], [...others, language]) === language);
  return own ?? words.fieldName(field);
}

function styleOf({ scheduleUnit }: Programme, field: PlainField): StyleName {
  return scheduleUnit === "half" && (field === "start" || field === "due") ? "text" : (STYLES[field] ?? "wrapped");
}

function listOf({ units, activityCodes }: Programme, field: PlainField): ListName | null {
  if (isCodeField(field)) return field;
  if (field === "status" || field === "light") return field;
  if (field === "public") return "yesNo";
  if (field === "unit") return units.length > 0 ? "units" : null;
  return field === "activityCode" && activityCodes.length > 0 ? "activityCodes" : null;
}

function isClosed({ codeLists }: Programme, field: PlainField): boolean {
  const list = isCodeField(field) ? codeLists[field] : undefined;
  return list === undefined ? field === "status" || field === "light" || field === "public" : !list.several && !list.open && !list.secondary;
}

function keysOf(field: PlainField, years: readonly number[]): readonly FieldKey[] {
  if (field === "budget") return years.flatMap((year): FieldKey[] => [`budget:${year}`, `actual:${year}`]);
  return field === "actual" ? [] : [field];
}

/** Wide enough for the header's longest word with a filter button beside it. */
function widthOf(field: PlainField, header: string): number {
  const words = header.split(" ").map((word) => widthFor(word, "header") + FILTER_WIDTH);
  return Math.max(WIDTHS[field] ?? USUAL_WIDTH, ...words);
}

/** The columns of a new roadmap, in the order that fields are listed everywhere. */
export function roadmapColumns(input: NewRoadmapInput): readonly NewColumn[] {
  const { programme, years } = input;
  return PLAIN_FIELDS.filter((field) => isUsed(programme, field)).flatMap((field) =>
    keysOf(field, years).map((key): NewColumn => {
      const plain = key.startsWith("actual:") ? "actual" : field;
      const header = headerOf(input, key, plain);
      return {
        key,
        field: plain,
        header,
        style: styleOf(programme, plain),
        width: widthOf(plain, header),
        list: listOf(programme, plain),
        closed: isClosed(programme, plain),
      };
    }),
  );
}
