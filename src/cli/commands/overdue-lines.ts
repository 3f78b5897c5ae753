import { valueOf } from "../../core/reading/action";
import { formatDay } from "../../text/format";
import { shorten, textTable } from "../text-table";
import type { CommandContext } from "./command";
import type { Checked } from "./load-and-check";

const TITLE_LENGTH = 60;

/** The late actions as a table, worst first, under a heading; nothing when none is late. */
export function overdueLines({ io, paint }: CommandContext, { outcome, words, loaded }: Checked): string[] {
  if (outcome.overdue.length === 0) return [];
  const { columns, headings } = words.cli;
  const { fields, values } = words;
  const actions = new Map(loaded.roadmap.actions.map((action) => [action.row, action]));
  const rows = outcome.overdue.map(({ row, id, title, due, days, certain }) => {
    const action = actions.get(row);
    const status = action && valueOf(action, "status");
    const owner = action && valueOf(action, "owner");
    const day = formatDay(due) + (certain ? "" : ` (${words.reports.check})`);
    return [String(row), id ?? "", shorten(title ?? "", TITLE_LENGTH), day, String(days), status === undefined ? values.missing : values.statuses[status], owner ?? values.missing];
  });
  const header = [
    { header: columns.row, align: "right" },
    { header: fields.id },
    { header: fields.title, flexible: true },
    { header: fields.due },
    { header: columns.days, align: "right" },
    { header: fields.status },
    { header: fields.owner, flexible: true },
  ] as const;
  return ["", paint.bold(headings.late), ...textTable(header, rows, io.width)];
}
