import type { Batch, BatchAnswer } from "./protocol";
import { ACTION_TYPE, PATH_TYPE } from "./protocol";

/** The service through which an add-in shows and hides its pane. */
const RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";
const SET_STATE = "SetAppRuntimeState";

/** The state that the add-in asks its pane to be in ("Visible"), where a batch asks for that. */
export function askedPaneState({ Actions, ObjectPaths }: Batch): string | null {
  if (!Object.values(ObjectPaths).some((path) => path.Name === RUNTIME_SERVICE)) return null;
  const state: unknown = Actions.find((action) => action.Name === SET_STATE)?.ArgumentInfo?.Arguments?.[0];
  return typeof state === "string" ? state : null;
}

/** What Excel answers to a batch that does things without results. */
export function emptyAnswer({ Actions }: Batch): BatchAnswer {
  return { Results: Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === ACTION_TYPE.instantiate ? {} : null })) };
}

/**
 * The client of Excel on the web tells of itself that it is ready for ribbon buttons, some time after it has started.
 * No add-in asked for that, so it is answered apart: it is not counted, and nothing goes wrong with it.
 */
export function startUpAnswer({ Actions, ObjectPaths }: Batch): BatchAnswer | null {
  if (!Object.values(ObjectPaths).every((path) => path.ObjectPathType === PATH_TYPE.newObject)) return null;
  if (!Actions.some((action) => action.Name === "NotifyActionHandlerReady")) return null;
  return emptyAnswer({ Actions, ObjectPaths });
}
