import type { Batch, BatchAnswer } from "./protocol";
import { ACTION_TYPE, PATH_TYPE } from "./protocol";

/**
 * The client of Excel on the web tells of itself that it is ready for ribbon buttons, some time after it has started.
 * No add-in asked for that, so it is answered apart: it is not counted, and nothing goes wrong with it.
 */
export function startUpAnswer({ Actions, ObjectPaths }: Batch): BatchAnswer | null {
  if (!Object.values(ObjectPaths).every((path) => path.ObjectPathType === PATH_TYPE.newObject)) return null;
  if (!Actions.some((action) => action.Name === "NotifyActionHandlerReady")) return null;
  return { Results: Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === ACTION_TYPE.instantiate ? {} : null })) };
}
