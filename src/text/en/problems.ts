import type { ExpectedWords } from "../fault-list";
import { faultList, settingsFaults } from "../fault-list";
import type { ProblemWords } from "../problem-words";
import { onOneSheet } from "../problem-words";
import { start } from "./start";

const LOOKS_LIKE = {
  xls: "an old Excel file (.xls). Open it in Excel and save it as an Excel workbook (.xlsx)",
  csv: "a text file (CSV). Open it in Excel and save it as an Excel workbook (.xlsx)",
  html: "a web page. Open it in Excel and save it as an Excel workbook (.xlsx)",
  pdf: "a PDF file. Ask for the original Excel workbook (.xlsx)",
  ods: "an OpenDocument spreadsheet (.ods). Save it as an Excel workbook (.xlsx)",
  zip: "a zip archive. Unpack it and choose the Excel workbook (.xlsx) inside",
  unknown: "something other than an Excel workbook. Choose an .xlsx file",
} as const;

const EXPECTED: ExpectedWords = {
  label: "expected",
  more: (count) => `and ${count} more`,
  phrases: [
    ["day, ", "day, e.g. "],
    ["day and month, ", "day and month, e.g. "],
  ],
  quote: (text) => `“${text}”`,
  another: (value) => `something other than “${value}”`,
};

export const problems: ProblemWords = {
  "file-not-found": (p) => `The file “${p.file}” is not there. Check the name and the folder.`,
  "file-unreadable": (p) => `The file “${p.file}” cannot be read. Check that it is a file and that you may read it.`,
  "not-a-workbook": (p) => `The file “${p.file}” looks like ${LOOKS_LIKE[p.looksLike]}.`,
  "file-empty": (p) => `The file “${p.file}” is empty. Check that it was saved and copied whole.`,
  "file-encrypted": (p) => `The file “${p.file}” is protected with a password. Remove the password in Excel (File > Info > Protect Workbook) and try again.`,
  "file-damaged": (p) => `The file “${p.file}” is damaged or cut short${p.part === null ? "" : ` (part ${p.part})`}. Open it in Excel, repair and save it again, or fetch the file anew.`,
  "file-too-large": (p) => `The file “${p.file}” is too large when unpacked (${p.megabytes} MB, at most ${p.limitMegabytes} MB). Remove extra sheets and save it again.`,
  "sheet-too-large": (p) => `The sheet “${p.sheet}” of “${p.file}” is too large to read. Remove empty formatted rows and columns and save it again.`,
  "sheet-not-found": (p) => `There is no sheet “${p.sheet}”.${p.sheets.length === 0 ? " It may have been deleted or renamed; check again." : ` The workbook's sheets: ${p.sheets.join(", ")}.`}`,
  "table-not-found": (p) => `No table of actions was found${p.sheets.length === 0 ? "" : ` (sheets: ${p.sheets.join(", ")})`}. The header row must be among the first 30 rows and have at least the action's name and one other known column.`,
  "range-unfit": (p) => `The range ${p.range} on the sheet “${p.sheet}” has no header row with rows under it. Select the table from its header row down.`,
  "tables-tie": (p) => `The workbook has several equally good tables of actions: ${p.places.map((place) => `${place.sheet} ${place.range}`).join("; ")}. ${onOneSheet(p.places) ? "Leave only one of them on the sheet" : "Choose the sheet with --sheet"}.`,
  "programme-unknown": (p) => `There is no programme “${p.programme}”. Choose one of ${p.known.join(", ")}, or give the JSON file of a programme of your own.`,
  "programme-invalid": (p) => `The programme file “${p.file}” needs mending: ${faultList(p.faults, EXPECTED)}.`,
  "settings-invalid": (p) => `The settings need mending: ${faultList(settingsFaults(p.faults, EXPECTED), EXPECTED)}.`,
  "json-invalid": (p) => `The contents of “${p.file}” will not do${p.path === "/" ? "" : ` (at ${p.path})`}. Expected: ${p.expected}.`,
  "option-invalid": (p) => `The value “${p.value}” will not do for ${p.option}. Expected: ${p.expected}.`,
  "output-exists": (p) => `The file “${p.file}” already exists. Give another name, or replace it with --force.`,
  "output-is-input": (p) => `The result cannot be written over the file being read, “${p.file}”. Give another name.`,
  "output-unwritable": (p) => `The file “${p.file}” cannot be written. Check the folder and your rights, and close the file in Excel.`,
  stopped: (p) => `Stopped. The roadmap was not changed.${p.emptied.length === 0 ? "" : ` These sheets are empty until the reports are written again: ${p.emptied.join(", ")}.`}`,
  "ledger-not-found": (p) => (p.looksLike === "roadmap" ? `The file “${p.file}” looks like a digital roadmap, not a ledger. Give the general-ledger report of the accounts (Excel or CSV).` : `No ledger postings were found in the file “${p.file}”. The header row must have an amount (or debit and credit), and a document, posting date, period or account.`),
  "ledger-without-amounts": (p) => `The ledger in the file “${p.file}” (${p.sheet}, header row ${p.headerRow}) has no column of amounts. Include the amount, or debit and credit, in the report.`,
  "ledgers-tie": (p) => `The file “${p.file}” has several tables that look like a ledger: ${p.places.map(({ sheet, row }) => `${sheet} (header row ${row})`).join(", ")}. Leave one of them, or give each as a file of its own.`,
  "ledger-amounts-tie": (p) => `The sheet “${p.sheet}” of the file “${p.file}” has several columns of amounts (${p.headers.join(", ")}), and the headers do not tell which one counts. Leave one in the report.`,
  "activity-code-unset": (p) => `The programme “${p.programme}” has no activity code, so its postings cannot be told. Add the code to the workbook's settings (Activity codes).`,
  "csv-quotes": (p) => `Row ${p.row} of the file “${p.file}” has a quotation mark that is not closed properly, so the ends of its cells are unclear. Save the report again, or remove the mark.`,
  "csv-encoding": (p) => `The character encoding of the file “${p.file}” is not known, and letters would come out wrong. Save it as CSV UTF-8 or as an Excel workbook (.xlsx).`,
  "workbook-read-only": () => "The workbook is open for reading only. Enable editing, or save a copy of your own, and try again.",
  "workbook-protected": () => "The structure of the workbook is protected, so no sheet can be added. Remove the protection (Review > Protect Workbook) and try again.",
  "sheet-protected": (p) => `${p.sheet === "" ? "The sheet is protected" : `Sheet “${p.sheet}” is protected`}. Remove the protection (Review > Unprotect Sheet) and try again.`,
  "cell-being-edited": () => "A cell is being edited. Finish with Enter and try again.",
  "host-busy": () => "Excel is busy just now. Wait a moment and try again.",
  "program-not-loaded": () => start.notLoaded,
  "excel-too-old": () => "This version of Excel is too old for this. Update Excel or use Excel on the web.",
  "host-failed": (p) => `Excel could not do this (${p.code}). Try again; if that does not help, save the workbook and open it anew.`,
};
