import type { Problem } from "../../../core/problem";
import type { WriteSurvey } from "./survey";
import type { SheetTarget, WriteTargets } from "./targets";

/** True where the sheet of a plan has to be hidden or shown. */
export function changesVisibility({ plan, old }: SheetTarget): boolean {
  return ((old?.visibility ?? "Visible") === "Visible") !== (plan.visibility === "visible");
}

/** Why nothing can be written; asked before the first change. */
export function obstacleToWriting(survey: WriteSurvey, targets: WriteTargets): Problem | undefined {
  if (survey.readOnly) return { kind: "workbook-read-only" };
  const changesStructure = targets.gone.sheets.length > 0 || targets.sheets.some((target) => target.old?.name !== target.plan.name || changesVisibility(target));
  if (survey.structureProtected && changesStructure) return { kind: "workbook-protected" };
  const locked = [...targets.sheets.flatMap(({ old }) => old ?? []), ...targets.gone.sheets].find(({ isProtected }) => isProtected);
  return locked === undefined ? undefined : { kind: "sheet-protected", sheet: locked.name };
}
