import type { CliWords } from "../cli-words";
import { counted } from "../counted";

const OPTIONS = `Options
  --programme P         porvoo, tornio, mustasaari, generic, or a JSON file of your own
                        (default: by the workbook's settings, else inferred; told in the output)
  --sheet NAME          the sheet to read (default: the one with the best table)
  --as-of DAY           the day of the report, 2026-11-22 or 22.11.2026 (default: today)
  --next-meeting DAY    the next meeting; what is due before it counts as due soon
  --lang fi|sv|en       language of the output (default: that of the table's headers)
  --format text|json    form of the output (default: text)`;

const ABOUT = `  --help, -h            this help
  --version             the program's version`;

export const cli: CliWords = {
  labels: { file: "File", programme: "Programme", table: "Table", asOf: "As of" },
  programmeSource: { chosen: "chosen", settings: "by the workbook's settings", overruled: "chosen; of the workbook's settings only meeting days and recipients hold", guessed: "inferred from the workbook", fallback: "default, since no programme fitted; choose with --programme" },
  headerRow: (row) => `header row ${row}`,
  actions: (count) => counted(count, "action", "actions"),
  errors: (count) => counted(count, "error", "errors"),
  warnings: (count) => counted(count, "warning", "warnings"),
  infos: (count) => counted(count, "note", "notes"),
  late: (count) => `${count} overdue`,
  soon: (count) => `${count} due soon`,
  noDate: (count) => `${count} without a due date`,
  accepted: (count) => counted(count, "finding accepted with a reason", "findings accepted with a reason"),
  nothingWrong: "Nothing to mend.",
  headings: { late: "Overdue", columns: "Columns", skipped: "Rows left out", decisions: "Readings per column", readings: "Reading of the cells", otherTables: "Other tables" },
  columns: { column: "Column", header: "Header", field: "Field", confidence: "Confidence", row: "Row", kind: "Kind", text: "Text", days: "Days" },
  notUnderstood: "not understood",
  cells: (count) => counted(count, "cell", "cells"),
  more: (count) => `and ${count} more`,
  infosHidden: (count) => `Also ${counted(count, "note; --all shows it", "notes; --all shows them")}.`,
  skippedHint: (count) => `${counted(count, "row was left out, since it is not an action", "rows were left out, since they are not actions")}; the command read shows them.`,
  tablesUnread: (places, count) => `${count === 1 ? "The workbook has another table that was not read" : `The workbook has ${count} other tables that were not read`}: ${places}.`,
  cellsLeftOut: (cells, sheets) => `At least ${counted(cells, "cell that lies far from the rest was", "cells that lie far from the rest were")} not read (${sheets}). Move the information next to the rest, or clear the cells.`,
  wrote: (file) => `Report written: ${file}`,
  wroteNew: (file) => `New roadmap written: ${file}`,
  programmeUnsaid: "default; choose with --programme",
  wroteSheets: (sheets) => `Sheets: ${sheets}`,
  progress: { reading: "Reading", writing: "Writing" },
  commandUnknown: (command) => `There is no command “${command}”. Commands: new, read, check, report, ledger. Help: digitiekartta --help`,
  commandMissing: "Give a command: new, read, check, report or ledger. Help: digitiekartta --help",
  fileMissing: (command) => `Give the workbook to read: digitiekartta ${command} ROADMAP.xlsx`,
  filesTooMany: (command) => `Give one workbook at a time: digitiekartta ${command} ROADMAP.xlsx`,
  outMissing: {
    new: "Name the file for the new roadmap: digitiekartta new --programme P --out ROADMAP.xlsx",
    report: "Give the report's file name: digitiekartta report ROADMAP.xlsx --out REPORT.xlsx",
  },
  fileInVain: (command) => `The command ${command} reads no workbook. Name only the new file: digitiekartta ${command} --out ROADMAP.xlsx`,
  optionFaults: {
    unknown: (option) => `There is no option ${option}. Help: digitiekartta --help`,
    valueMissing: (option) => `The option ${option} lacks a value. Help: digitiekartta --help`,
    takesNoValue: (option) => `The option ${option} takes no value. Help: digitiekartta --help`,
  },
  optionForeign: (option, command) => `The command ${command} has no option ${option}. Help: digitiekartta ${command} --help`,
  unexpected: (detail) => `Something unexpected went wrong in the program (${detail}). Nothing was written. Please tell the add-in's maintainers.`,
  help: `digitiekartta – reads and checks a municipality's digital roadmap

Usage: digitiekartta COMMAND ROADMAP.xlsx [options]
       digitiekartta new --out ROADMAP.xlsx [options]

Commands
  new      writes an empty roadmap to start with
  read     tells how the table was understood
  check    checks every row and lists overdue actions
  report   writes a report workbook
  ledger   ties the ledger's postings to actions and reconciles them

${OPTIONS}
${ABOUT}

Exit code: 0 nothing wrong, 1 errors found, 2 could not run.
Help on a command: digitiekartta COMMAND --help
`,
  commandHelp: {
    new: `digitiekartta new --programme P --out ROADMAP.xlsx

Writes an empty roadmap: the table with headers, drop-downs and an example row,
instructions, and settings (codes, activity codes, season words, meeting days).

Options
  --programme P         porvoo, tornio, mustasaari, generic, or a JSON file of your own
                        (default: generic)
  --out FILE            the workbook to write (.xlsx)
  --force               replace an existing file
  --as-of DAY           the day from whose year on a long period's money columns begin
  --lang fi|sv|en       language of the workbook and the output (default: the programme's first)
  --format text|json    form of the output (default: text)

Exit code: 0 the workbook was written, 2 could not run.
`,
    read: `digitiekartta read ROADMAP.xlsx

Tells where the table stands, which field each column is and how surely,
what was inferred per column and which rows were left out.

${OPTIONS}

Exit code: 0 the table was read, 2 could not run.
`,
    check: `digitiekartta check ROADMAP.xlsx

Checks required fields, codes, dates and amounts, groups the findings by cause,
and lists overdue actions.

${OPTIONS}
  --accepted FILE       JSON list of findings that were accepted with a reason
  --all                 show notes and all cells too

Exit code: 0 no errors, 1 errors found, 2 could not run.
`,
    report: `digitiekartta report ROADMAP.xlsx --out REPORT.xlsx

Writes a new workbook: summary, classification, cost and impact, overdue, schedule,
responsibilities, roadmap years, findings, reading log and interpreted data.
Figures are formulas over the interpreted data. The workbook that is read is not changed.
The format json changes only the output: where the report was written, its sheets and the figures.

${OPTIONS}
  --out FILE            the workbook to write (.xlsx)
  --force               replace a file that exists
  --accepted FILE       JSON list of findings that were accepted with a reason

Exit code: 0 no errors, 1 errors found, 2 could not run.
`,
    ledger: `digitiekartta ledger ROADMAP.xlsx --ledger LEDGER.csv [--ledger ANOTHER.xlsx]

Reads general-ledger reports (Excel or CSV) as they are, takes the postings with the programme's
activity code, ties them to actions and shows the reconciliation: tied + untied + left out
= the report's total. Repeated postings count once.

${OPTIONS}
  --ledger FILE         a ledger report; give the option for each file
  --decisions FILE      JSON list of your own decisions: a posting's key and the action
  --out FILE            write a report workbook, too (.xlsx)
  --force               replace an existing file
  --accepted FILE       JSON list of findings that were accepted with a reason
  --all                 show notes and all rows, too

Exit code: 0 no errors, 1 errors found, 2 could not run.
`,
  },
};
