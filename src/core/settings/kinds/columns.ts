import type { PlainField } from "../../programme/fields";
import { isCodeField, PLAIN_FIELDS } from "../../programme/fields";
import type { CodeList, Programme } from "../../programme/schema";
import { readChoice, readList } from "../read-cells";
import type { SettingKind } from "../setting-kind";
import type { SettingsWords } from "../settings-words";
import type { SettingRow, TableView } from "../table-view";
import type { SettingCell } from "../settings-fault";

type Field = NonNullable<Programme["fields"][PlainField]>;

const USUAL: Field = { required: "never", used: true, headers: [] };

function yesNo(value: boolean | undefined, words: SettingsWords): string | null {
  return value === undefined ? null : value ? words.yes : words.no;
}

function readYesNo(cell: SettingCell | undefined, { words, vocabulary, log }: TableView): boolean | undefined {
  const read = readChoice(cell, vocabulary.yesNo, [words.yes, words.no], log);
  return read === undefined ? undefined : read === "yes";
}

function listOf({ codeLists }: Programme, field: PlainField): CodeList | undefined {
  return isCodeField(field) ? codeLists[field] : undefined;
}

function isUsual({ required, used, headers, missing }: Field): boolean {
  return required === "never" && used && headers.length === 0 && missing === undefined;
}

function readField(row: SettingRow, field: PlainField, view: TableView, before: Field): Field {
  const { words, vocabulary, log } = view;
  const { missing: missingBefore, ...rest } = before;
  // What is empty takes the severity away; a column that is gone leaves it as it was.
  const missing = row.missing?.value === null ? undefined : (readChoice(row.missing, vocabulary.severities, Object.values(words.severities), log) ?? missingBefore);
  if (row.headers !== undefined) log.origin(`fields.${field}.headers`, row.headers);
  return {
    ...rest,
    required: readChoice(row.required, vocabulary.required, Object.values(words.required), log) ?? before.required,
    used: readYesNo(row.used, view) ?? before.used,
    headers: row.headers === undefined ? before.headers : [...readList(row.headers, log)],
    ...(missing === undefined ? {} : { missing }),
  };
}

function withField(programme: Programme, row: SettingRow, field: PlainField, view: TableView): Programme {
  const before = programme.fields[field];
  const read = readField(row, field, view, before ?? USUAL);
  const fields = before === undefined && isUsual(read) ? programme.fields : { ...programme.fields, [field]: read };
  const isPublic = readYesNo(row.public, view) ?? programme.publicFields.includes(field);
  const others = programme.publicFields.filter((each) => each !== field);
  const publicFields = isPublic === programme.publicFields.includes(field) ? programme.publicFields : isPublic ? [...others, field] : others;
  return withList({ ...programme, fields, publicFields }, row, field, view);
}

function withList(programme: Programme, row: SettingRow, field: PlainField, view: TableView): Programme {
  const several = readYesNo(row.several, view);
  const open = readYesNo(row.open, view);
  const list = listOf(programme, field);
  if (list === undefined || !isCodeField(field)) return programme;
  const { most, ...rest } = list;
  const next = { ...rest, several: several ?? list.several, open: open ?? list.open };
  return { ...programme, codeLists: { ...programme.codeLists, [field]: { ...next, ...(most === undefined || !next.several ? {} : { most }) } } };
}

/** The columns of the roadmap: whether they are used, required and public, what else their headers are called, and how their code lists are read. */
export const columns: SettingKind = {
  table: "columns",
  columns: ["field", "used", "required", "missing", "public", "several", "open", "headers"],
  write: (programme, words) =>
    PLAIN_FIELDS.map((field) => {
      const { required, used, headers, missing } = programme.fields[field] ?? USUAL;
      const list = listOf(programme, field);
      return {
        field: words.fields[field],
        used: yesNo(used, words),
        required: words.required[required],
        missing: missing === undefined ? null : words.severities[missing],
        public: yesNo(programme.publicFields.includes(field), words),
        several: yesNo(list?.several, words),
        open: yesNo(list?.open, words),
        headers: headers.join("; "),
      };
    }),
  read: (view, settings) => {
    const seen = new Set<PlainField>();
    return view.rows.reduce((soFar, row) => {
      const field = readChoice(row.field, view.vocabulary.fields, PLAIN_FIELDS.map((each) => view.words.fields[each]), view.log);
      if (field === undefined) return soFar;
      if (row.field !== undefined && seen.has(field)) view.log.fault(row.field, `not "${view.words.fields[field]}" again`);
      seen.add(field);
      return { ...soFar, programme: withField(soFar.programme, row, field, view) };
    }, settings);
  },
};
