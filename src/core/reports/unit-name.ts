import { valueOf } from "../reading/action";
import type { Action } from "../reading/action";
import type { ReportInput } from "./report-input";

/** A unit (toimiala) in the report's language. Units are read as their Finnish names; one that the programme does not list keeps its own. */
export function unitName({ words, roadmap }: Pick<ReportInput, "words" | "roadmap">, finnish: string): string {
  return roadmap.programme.units.find(({ names }) => names.fi === finnish)?.names[words.language] ?? finnish;
}

/** What stands in an action's unit cell of the data table. */
export function unitText(input: Pick<ReportInput, "words" | "roadmap">, action: Action): string {
  const unit = valueOf(action, "unit");
  return unit === undefined ? input.words.missing : unitName(input, unit);
}
