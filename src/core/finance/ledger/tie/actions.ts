import type { Action } from "../../../reading/action";
import { valueOf } from "../../../reading/action";
import { foldCase } from "../../../reading/text/clean";
import type { ActionName } from "../action-name";

export function actionName(action: Action): ActionName {
  return { row: action.row, id: valueOf(action, "id") ?? null, title: valueOf(action, "title") ?? null };
}

/** The actions that a rule or a decision can name: by id, by title where the id says nothing. */
export class NamedActions {
  private readonly byId = new Map<string, ActionName[]>();
  private readonly byTitle = new Map<string, ActionName[]>();

  constructor(names: readonly ActionName[]) {
    for (const name of names) {
      if (name.id !== null) put(this.byId, foldId(name.id), name);
      if (name.title !== null) put(this.byTitle, foldCase(name.title), name);
    }
  }

  /** All actions of that id, else of that title; none where there is no such action. */
  find(text: string): readonly ActionName[] {
    return this.byId.get(foldId(text)) ?? this.byTitle.get(foldCase(text)) ?? [];
  }
}

/** Ids that differ only in case, or in zeros before a number, are one. */
function foldId(id: string): string {
  return foldCase(id).replace(/^0+(?=\d)/u, "");
}

function put(map: Map<string, ActionName[]>, key: string, name: ActionName): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [name]);
  else known.push(name);
}
