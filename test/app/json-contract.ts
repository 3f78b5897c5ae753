import { z } from "zod";
import { CHECK_IDS } from "../../src/core/checks/check-ids";
import { SEVERITIES } from "../../src/core/checks/severity";
import { isDay } from "../../src/core/grid/day";
import { CODE_FIELDS, isCodeField, PLAIN_FIELDS } from "../../src/core/programme/fields";
import type { FieldKey } from "../../src/core/programme/fields";
import { LIGHTS, STATUSES } from "../../src/core/reading/values";

/** What scripts may rely on, written down a second time: nothing here is taken from the code that makes the answers. */
const field = z.string().refine((text): text is FieldKey => (PLAIN_FIELDS as readonly string[]).includes(text) || /^(budget|actual):\d{4}$/u.test(text), "field");
const row = z.int().min(1);
const column = z.string().regex(/^[A-Z]{1,3}$/u);
const cell = z.string().regex(/^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/u);
const day = z.string().refine(isDay, "day");

const code = z.string().min(1);
const codes = z.union([code, z.array(code).min(1)]);
const period = z.strictObject({ start: day.nullable(), end: day.nullable(), precision: z.enum(["day", "month", "quarter", "half", "season", "year", "range", "continuous"]) });
const money = z.strictObject({ cents: z.int(), low: z.int().optional(), high: z.int().optional(), approximate: z.boolean().optional(), per: z.literal("year").optional(), vat: z.enum(["excluded", "included"]).optional() });
const text = z.string().min(1);

const VALUES: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(CODE_FIELDS.map((name) => [name, codes])),
  start: period,
  due: period,
  updated: period,
  status: z.enum(STATUSES),
  light: z.enum(LIGHTS),
  progress: z.number().min(0).max(100),
  roadmapYear: z.int().min(1990).max(2100),
  personDays: z.number(),
  budget: money,
  actual: money,
  benefitPerYear: money,
  public: z.boolean(),
};

const raw = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const reading = z.strictObject({
  raw,
  status: z.enum(["ok", "normalised", "uncertain", "unreadable", "empty"]),
  value: z.unknown().optional(),
  others: z.array(z.unknown()).min(1).optional(),
  suggestion: text.optional(),
  note: text.optional(),
  detail: text.optional(),
  fromRow: row.optional(),
});

/** A reading's value is of the kind that its field has; a cell that is empty or unreadable has none. */
const readings = z.partialRecord(field, reading).superRefine((fields, context) => {
  for (const [name, each] of Object.entries(fields)) {
    if (each === undefined) continue;
    const { status, value } = each;
    const kind = VALUES[name.replace(/:\d+$/u, "")] ?? text;
    if (value !== undefined && !kind.safeParse(value).success) context.addIssue({ code: "custom", path: [name], message: `value of ${name}: ${JSON.stringify(value)}` });
    if ((value === undefined) !== (status === "empty" || status === "unreadable") && status !== "uncertain") context.addIssue({ code: "custom", path: [name], message: `${status} with value ${JSON.stringify(value)}` });
  }
});

const table = {
  programme: z.string().regex(/^[a-z][a-z0-9-]*$/u),
  table: z.strictObject({ sheet: text, range: z.string().regex(/^[A-Z]+\d+:[A-Z]+\d+$/u), name: text.nullable(), headerRow: row }),
  columns: z.array(z.strictObject({ column, header: z.string(), field: field.nullable(), confidence: z.number().min(0).max(1) })),
  skipped: z.array(z.strictObject({ row, kind: z.enum(["title", "group", "header", "total", "footnote", "blank", "continuation", "example"]), text: z.string() })),
};

export const readContract = z.strictObject({ ...table, rows: z.array(z.strictObject({ row, kind: z.literal("action"), fields: readings })) });

const findingKeys = {
  check: z.enum(CHECK_IDS),
  severity: z.enum(SEVERITIES),
  cell: cell.nullable(),
  row: row.nullable(),
  field: field.nullable(),
  value: z.string().nullable(),
  suggestion: z.string().nullable(),
  message: z.string().regex(/[.?]$/u),
};

const view = z.record(z.string(), z.int().min(0)).refine((counts) => "missing" in counts, "missing");
const count = z.int().min(0);

export const checkContract = z.strictObject({
  ...table,
  asOf: day,
  findings: z.array(z.strictObject(findingKeys)),
  accepted: z.array(z.strictObject({ ...findingKeys, reason: text })),
  overdue: z.array(z.strictObject({ row, id: text.nullable(), title: text.nullable(), due: day, days: z.int().min(1), certain: z.boolean() })),
  summary: z.strictObject({
    actions: count,
    errors: count,
    warnings: count,
    overdue: count,
    dueSoon: count,
    noDate: count,
    views: z.partialRecord(z.enum(["goal", "level", "basis", "benefit", "beneficiary", "cost", "impact", "model", "status"]), view),
  }),
});

export type ReadAnswer = z.infer<typeof readContract>;
export type CheckAnswer = z.infer<typeof checkContract>;

/** The main code of a cell as `read` tells it; undefined where the field holds no code. */
export function mainCode(answer: ReadAnswer["rows"][number], name: FieldKey): string | undefined {
  const value = answer.fields[name]?.value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return (isCodeField(name) || name === "status") && typeof first === "string" ? first : undefined;
}
