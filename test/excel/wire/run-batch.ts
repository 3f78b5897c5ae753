import { HostError, unknownMember } from "../workbook/host-error";
import type { Json } from "../workbook/json";
import type { HostObject } from "./host-object";
import { MemberFinder } from "./members";
import { ObjectPaths } from "./object-paths";
import type { ActionInfo, Batch, BatchAnswer } from "./protocol";
import { ACTION_TYPE } from "./protocol";
import { queryObject } from "./query";
import type { Session } from "./session";
import { workbookObject } from "./types/workbook";

function locationOf(action: ActionInfo, paths: ObjectPaths): string {
  try {
    const object = paths.resolve(action.ObjectPathId);
    return `${object?.type ?? "Object"}${action.Name === "" ? "" : `.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`}`;
  } catch {
    return action.Name;
  }
}

function callMethod(object: HostObject, action: ActionInfo, paths: ObjectPaths, finder: MemberFinder): Json {
  const given = paths.argumentsOf(action.ArgumentInfo);
  if (Object.hasOwn(object.parts.answers ?? {}, action.Name)) return finder.find(object, "answers", action.Name)(given);
  finder.find(object, "does", action.Name)(given);
  return null;
}

function act(action: ActionInfo, paths: ObjectPaths, finder: MemberFinder): Json {
  if (action.ActionType === ACTION_TYPE.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION_TYPE.instantiate:
      return object === null ? null : (object.parts.identity?.() ?? {});
    case ACTION_TYPE.query:
      return object === null ? null : queryObject(object, action.QueryInfo ?? {}, finder);
    case ACTION_TYPE.method:
      // Microsoft's own samples delete what may not be there: a method of a null object does nothing.
      return object === null ? null : callMethod(object, action, paths, finder);
    case ACTION_TYPE.setProperty:
      if (object === null) throw new HostError("ItemNotFound", `${action.Name} of an object that does not exist`);
      finder.find(object, "write", action.Name)(paths.argumentsOf(action.ArgumentInfo).json(0));
      return null;
    default:
      throw unknownMember(`actions of type ${String(action.ActionType)} (${action.Name})`);
  }
}

export interface BatchOptions {
  /** 9 for ExcelApi 1.9. */
  readonly minorVersion: number;
  /** Called before each action with its index; throws to make it fail. */
  readonly beforeAction?: (index: number) => void;
}

/** Runs a batch in order, up to the first error. What has happened before it stays. */
export function runBatch(session: Session, batch: Batch, { minorVersion, beforeAction }: BatchOptions): BatchAnswer {
  const finder = new MemberFinder(minorVersion);
  const paths = new ObjectPaths(session, batch.ObjectPaths, workbookObject(session), finder);
  const results: { ActionId: number; Value: Json }[] = [];
  try {
    for (const [index, action] of batch.Actions.entries()) {
      try {
        beforeAction?.(index);
        results.push({ ActionId: action.Id, Value: act(action, paths, finder) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { Results: results, Error: { Code: error.code, Message: error.message, Location: locationOf(action, paths), ActionIndex: index } };
      }
    }
    return { Results: results };
  } finally {
    session.endBatch();
  }
}
