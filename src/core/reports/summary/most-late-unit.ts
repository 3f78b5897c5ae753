import type { ReportInput } from "../report-input";
import { hasField, responsibleLabels, responsibleOf } from "../responsibilities/responsible";
import { pieceAfter, pieceFormula } from "../sentence-piece";
import { column, quoted } from "../structured-reference";
import { lateElsewhere } from "./late-elsewhere";
import type { Sentence } from "./sentence";

/**
 * The unit with most late actions and how many others have as many, over the table of units; undefined where actions
 * have no unit. A unit that is typed into the data later is not in that table: it is looked up among the actions.
 */
export function mostLateUnit(input: ReportInput): Sentence | undefined {
  if (!hasField(input, "unit")) return undefined;
  const { words } = input;
  const { tables, unitMostLate, noneLate } = words.responsibilities;
  const [beforeName, beforeFigure, beforeEquals, afterEquals, after] = unitMostLate;
  const late = column(tables.units, words.summary.late);
  const most = `MAX(${late})`;
  const elsewhere = lateElsewhere(words, late);
  const others = `(SUMPRODUCT(--(${late}=${most}))-1+(${elsewhere.count}=${most}))`;
  const name = `INDEX(${column(tables.units, words.dataHeaders.unit)},MATCH(${most},${late},0))`;
  const equals = `IF(${others}=0,"",${quoted(beforeEquals)}&${others}&${pieceFormula(afterEquals, others)})`;
  const counts = lateByUnit(input);
  const figure = counts.reduce((greatest, { count }) => Math.max(greatest, count), 0);
  const leaders = counts.filter(({ count }) => count === figure);
  const asMany = leaders.length - 1;
  const said = asMany === 0 ? "" : `${beforeEquals}${asMany}${pieceAfter(afterEquals, asMany)}`;
  const known = `IF(${most}=0,${quoted(noneLate)},${quoted(beforeName)}&${name}&${quoted(beforeFigure)}&${most}&${equals}&${quoted(after)})`;
  const newUnit = `${quoted(beforeName)}&${elsewhere.unit}&${quoted(beforeFigure)}&${elsewhere.count}&${quoted(after)}`;
  const unsaid = quoted(words.responsibilities.unitsChanged);
  return {
    formula: `IF(OR(${elsewhere.count}=0,${elsewhere.count}<${most}),${known},IF(${elsewhere.isOneUnit},IF(${elsewhere.count}=${most},${known},${newUnit}),${unsaid}))`,
    value: figure === 0 ? noneLate : `${beforeName}${leaders[0]?.label ?? ""}${beforeFigure}${figure}${said}${after}`,
  };
}

/** Late actions of each unit in the order of the table of units. */
function lateByUnit(input: ReportInput): readonly { readonly label: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const row of input.rows) {
    if (row.verdict.overdue === null) continue;
    const key = responsibleOf(input, row, "unit").toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return responsibleLabels(input, "unit").map((label) => ({ label, count: counts.get(label.toLowerCase()) ?? 0 }));
}
