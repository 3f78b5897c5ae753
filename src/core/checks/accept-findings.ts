import type { FieldKey } from "../programme/fields";
import { valueOf } from "../reading/action";
import type { Roadmap } from "../reading/roadmap";
import { foldCase } from "../reading/text/clean";
import type { CheckId } from "./check-ids";
import type { Finding } from "./finding";
import { checkOf } from "./registry";

/** A finding that somebody has accepted as it is, with a reason. Stored with the workbook. */
export interface AcceptedFinding {
  readonly check: CheckId;
  readonly field: FieldKey | null;
  /** What stood in the cell; another value is another case, to be accepted anew. */
  readonly value: string | null;
  /** Which action ("id:12", "title:…"); null for a value that is accepted wherever it stands, and for the whole table. */
  readonly action: string | null;
  readonly reason: string;
}

export interface SplitFindings {
  readonly open: readonly Finding[];
  readonly accepted: readonly { readonly finding: Finding; readonly reason: string }[];
}

type ActionKeys = ReadonlyMap<number, string>;

/**
 * What each action is known by, by its row: its id, or its title where it has no id of its own. Row numbers do not
 * do, since people sort their tables; an action with neither is known by its row for want of anything better.
 */
function actionKeys(roadmap: Roadmap): ActionKeys {
  const names = roadmap.actions.map((action) => {
    const id = valueOf(action, "id");
    const title = valueOf(action, "title");
    return { row: action.row, id: id === undefined ? undefined : `id:${foldCase(id)}`, title: title === undefined ? undefined : `title:${foldCase(title)}` };
  });
  const times = new Map<string, number>();
  for (const { id, title } of names) for (const name of [id, title]) if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  const only = (name: string | undefined): string | undefined => (name !== undefined && times.get(name) === 1 ? name : undefined);
  return new Map(names.map(({ row, id, title }) => [row, only(id) ?? only(title) ?? `row:${row}`]));
}

function caseOf(finding: Finding, keys: ActionKeys): Omit<AcceptedFinding, "reason"> {
  const { check, field, value, row } = finding;
  const everywhere = checkOf(check).cause === "value" && value !== null;
  return { check, field, value, action: everywhere || row === null ? null : (keys.get(row) ?? `row:${row}`) };
}

function keyOf({ check, field, value, action }: Omit<AcceptedFinding, "reason">): string {
  return JSON.stringify([check, field, value, action]);
}

/**
 * What to store when findings are accepted, one entry for each case. Findings that are about a value are accepted for
 * all cells with it.
 */
export function acceptFindings(findings: readonly Finding[], roadmap: Roadmap, reason: string): readonly AcceptedFinding[] {
  const keys = actionKeys(roadmap);
  const cases = new Map<string, AcceptedFinding>();
  for (const finding of findings) {
    const accepted = { ...caseOf(finding, keys), reason };
    cases.set(keyOf(accepted), accepted);
  }
  return [...cases.values()];
}

/** Splits findings into those still open and those accepted earlier; both keep their order. */
export function splitAccepted(findings: readonly Finding[], accepted: readonly AcceptedFinding[], roadmap: Roadmap): SplitFindings {
  if (accepted.length === 0) return { open: findings, accepted: [] };
  const reasons = new Map(accepted.map((each) => [keyOf(each), each.reason]));
  const keys = actionKeys(roadmap);
  const open: Finding[] = [];
  const done: { finding: Finding; reason: string }[] = [];
  for (const finding of findings) {
    const reason = reasons.get(keyOf(caseOf(finding, keys)));
    if (reason === undefined) open.push(finding);
    else done.push({ finding, reason });
  }
  return { open, accepted: done };
}
