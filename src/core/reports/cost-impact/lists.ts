import { codeText } from "../data/plain-columns";
import type { LiveList, ListColumn } from "../overdue/list";
import { lateList } from "../overdue/lists";
import type { ReportInput } from "../report-input";
import type { Boxes, Sizes } from "./boxes";
import { isQuickWin, thinkTwiceBox } from "./boxes";
import { quickWinRank, thinkTwiceRank } from "./cost-impact-columns";

/** The codes that quick wins and doubtful actions are told by: "S", "M tai L". */
export interface SizeNames {
  readonly cheap: string;
  readonly effective: string;
  readonly costly: string;
  readonly slight: string;
}

export function sizeNames({ words }: Pick<ReportInput, "words">, { cost, impact }: Boxes): SizeNames {
  const more = impact.codes.slice(1);
  const allButLast = more.slice(0, -1).join(", ");
  return {
    cheap: cost.codes[0] ?? "",
    effective: allButLast === "" ? (more[0] ?? "") : `${allButLast}${words.costImpact.or}${more.at(-1) ?? ""}`,
    costly: cost.codes.at(-1) ?? "",
    slight: impact.codes[0] ?? "",
  };
}

/** The columns that the lists share with those of the overdue sheet, in this sheet's order; what the table lacks is left out. */
function columnsOf(input: ReportInput, ...headers: readonly string[]): readonly ListColumn[] {
  const { columns } = lateList(input);
  return headers.flatMap((header) => columns.filter((column) => column.header === header));
}

function sizeColumn(input: ReportInput, { field }: Sizes): ListColumn {
  const header = input.words.fieldName(field);
  return { header, formula: (pick) => `${pick(header)}&""`, value: ({ action }) => codeText(input, action, field), style: "wrappedPlain" };
}

/** Quick wins, doubtful actions, and actions without cost or impact; what is still open comes first. */
export function costImpactLists(input: ReportInput, boxes: Boxes): readonly LiveList[] {
  const { words } = input;
  const { tables, dataHeaders, ...texts } = words.costImpact;
  const names = sizeNames(input, boxes);
  const h = words.overdue.headers;
  // Numbers stand last: right-aligned, they would touch the text of a column to their right.
  const columns = columnsOf(input, h.title, h.unit, h.owner, h.status, h.id, h.due);
  return [
    {
      heading: texts.quickWins(names.cheap, names.effective),
      table: tables.quickWins,
      orderHeader: dataHeaders.quickWins,
      belongs: ({ action }) => isQuickWin(boxes, boxes.boxOf(action)),
      key: (row) => quickWinRank(boxes, row),
      columns,
    },
    {
      heading: texts.thinkTwice(names.costly, names.slight),
      table: tables.thinkTwice,
      orderHeader: dataHeaders.thinkTwice,
      belongs: ({ action }) => boxes.boxOf(action) === thinkTwiceBox(boxes),
      key: thinkTwiceRank,
      columns,
    },
    {
      heading: texts.unclassed,
      table: tables.unclassed,
      orderHeader: dataHeaders.unclassed,
      belongs: ({ action }) => boxes.boxOf(action) === 0,
      key: () => 0,
      columns: [...columnsOf(input, h.title, h.unit, h.owner), sizeColumn(input, boxes.cost), sizeColumn(input, boxes.impact), ...columnsOf(input, h.id)],
    },
  ];
}
