import type { WorkbookPlan } from "../sheet-plan";
import { TakenNames } from "./free-name";
import { renamePlan } from "./rename-plan";

function renames(from: readonly { readonly name: string }[], nameOf: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(from.map(({ name }) => [name, nameOf(name)]));
}

/**
 * The same sheets in several languages as one plan, one set after the other: sheets, tables and names of all sets are
 * different, and each set's formulas speak of its own. The first set keeps its ids and names, so that it takes the
 * place of the sheets of an earlier run in whichever language; the ids of the others end with their language.
 */
export function joinPlans([first, ...others]: readonly [WorkbookPlan, ...WorkbookPlan[]]): WorkbookPlan {
  const sheetNames = new TakenNames(first.sheets.map(({ name }) => name));
  const cellNames = new TakenNames([...first.names, ...first.sheets.flatMap(({ tables }) => tables)].map(({ name }) => name));
  const marked = others.map((plan) => {
    const renamed = renamePlan(plan, {
      sheets: renames(plan.sheets, (name) => sheetNames.takeForSheet(name)),
      tables: renames(plan.sheets.flatMap(({ tables }) => tables), (name) => cellNames.takeForCells(name)),
      names: renames(plan.names, (name) => cellNames.takeForCells(`${name}_${plan.language}`)),
    });
    return { ...renamed, sheets: renamed.sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}.${plan.language}` })) };
  });
  return { ...first, names: [first, ...marked].flatMap(({ names }) => names), sheets: [first, ...marked].flatMap(({ sheets }) => sheets) };
}
