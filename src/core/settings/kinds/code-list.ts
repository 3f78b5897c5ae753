import type { CodeField } from "../../programme/fields";
import type { Language } from "../../programme/language";
import type { Code, CodeList, Programme } from "../../programme/schema";
import { writtenForm } from "../../reading/cells/codes/suggestion";
import { isTrue } from "../../reading/cells/codes/read-boolean";
import { foldCase } from "../../reading/text/clean";
import { readList, readText } from "../read-cells";
import type { SettingKind, WrittenValue } from "../setting-kind";
import type { SettingCell } from "../settings-fault";
import type { SettingRow, TableView } from "../table-view";
import { withChoice } from "./code-choice";
import { NAME_COLUMNS, readNames, writtenNames } from "./localised";

/** A cell that Excel has turned into TRUE (TOSI, SANT) is the level TOSI; everything else stays. */
function withoutTruth(cell: SettingCell | undefined, field: CodeField): SettingCell | undefined {
  return cell !== undefined && field === "level" && isTrue(cell.value) ? { ...cell, value: "TOSI" } : cell;
}

/** A code as it was, found without regard to letter case; a new one where there is none. */
function codeBefore(code: string, list: CodeList | undefined): Omit<Code, "names"> & Partial<Code> {
  return list?.codes.find((each) => foldCase(each.code) === foldCase(code)) ?? { code, synonyms: [], hints: [], writtenAs: "either" };
}

function readCode(row: SettingRow, path: string, field: CodeField, view: TableView, list: CodeList | undefined): Code | undefined {
  const { log, words } = view;
  const { code: codeCell } = row;
  const code = readText(withoutTruth(codeCell, field), log);
  if (codeCell === undefined || code === undefined) {
    if (codeCell !== undefined) log.fault(codeCell, "text");
    return undefined;
  }
  const before = codeBefore(code, list);
  log.origin(path, codeCell);
  for (const part of ["synonyms", "hints"] as const) if (row[part] !== undefined) log.origin(`${path}.${part}`, row[part]);
  if (row.choice !== undefined) log.origin(`${path}.short`, row.choice);
  const names = readNames(row, `${path}.names`, log, before.names);
  if (names === undefined) return undefined;
  const read: Code = {
    ...before,
    names,
    synonyms: row.synonyms === undefined ? before.synonyms : [...readList(row.synonyms, log)],
    hints: row.hints === undefined ? before.hints : [...readList(row.hints, log)],
  };
  return withChoice(read, readText(withoutTruth(row.choice, field), log), words.language);
}

/** What the drop-down offers; where it is the name, it follows the name when that is edited. */
function writtenChoice(code: Code, language: Language): WrittenValue {
  const text = writtenForm(code, language);
  return text === code.names[language] ? { text, sameAs: NAME_COLUMNS[language] } : text;
}

function withList(programme: Programme, field: CodeField, codes: readonly Code[]): Programme {
  const before = programme.codeLists[field] ?? { several: false, secondary: false, undecided: "as-written", open: false, groups: [] };
  return { ...programme, codeLists: { ...programme.codeLists, [field]: { ...before, codes: [...codes] } } };
}

/** The values of one column: codes with names, other ways of writing them, and what the drop-down offers. */
export function codeListKind(field: CodeField): SettingKind & { readonly table: CodeField } {
  return {
    table: field,
    columns: ["code", "choice", "nameFi", "nameSv", "nameEn", "synonyms", "hints"],
    write: ({ codeLists }, { language }) =>
      (codeLists[field]?.codes ?? []).map((code) => ({ code: code.code, choice: writtenChoice(code, language), ...writtenNames(code.names), synonyms: code.synonyms.join("; "), hints: code.hints.join("; ") })),
    read: (view, settings) => {
      const { programme } = settings;
      const codes: Code[] = [];
      for (const row of view.rows) {
        const code = readCode(row, `codeLists.${field}.codes[${codes.length}]`, field, view, programme.codeLists[field]);
        if (code !== undefined) codes.push(code);
      }
      // A list without values could not be checked against: one that was emptied is as one that was deleted.
      return codes.length === 0 ? settings : { ...settings, programme: withList(programme, field, codes) };
    },
  };
}
