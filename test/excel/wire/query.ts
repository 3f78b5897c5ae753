import { unknownMember } from "../workbook/host-error";
import type { Json } from "../workbook/json";
import type { HostObject } from "./host-object";
import type { MemberFinder } from "./members";
import type { QueryInfo } from "./protocol";

type Answer = Record<string, Json>;

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Paths that begin alike, by their first step; the rest of each is "*" where the path ends. */
function byFirstStep(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const steps = new Map<string, string[]>();
  for (const path of paths) {
    const [first = "", ...rest] = path.split("/");
    const list = steps.get(pascal(first)) ?? [];
    list.push(rest.length === 0 ? "*" : rest.join("/"));
    steps.set(pascal(first), list);
  }
  return steps;
}

function readAll(object: HostObject): Answer {
  return Object.fromEntries(Object.entries(object.parts.read ?? {}).map(([name, read]) => [name, read()]));
}

function queryOne(object: HostObject, paths: readonly string[], finder: MemberFinder): Answer {
  const answer: Answer = {};
  for (const [step, rest] of byFirstStep(paths)) {
    if (step === "*") Object.assign(answer, readAll(object));
    else if (Object.hasOwn(object.parts.objects ?? {}, step)) {
      const child = finder.find(object, "objects", step)();
      answer[step] = child === null ? null : queryObject(child, { Select: rest }, finder);
    } else answer[step] = finder.find(object, "read", step)();
  }
  return answer;
}

function queryCollection(object: HostObject, items: readonly HostObject[], info: QueryInfo, paths: readonly string[], finder: MemberFinder): Answer {
  const own = Object.keys(object.parts.read ?? {});
  const isOwn = (path: string): boolean => own.includes(pascal(path));
  const ofItems = paths.filter((path) => !isOwn(path));
  const answer: Answer = {};
  for (const path of paths.filter(isOwn)) answer[pascal(path)] = finder.find(object, "read", pascal(path))();
  if (ofItems.length === 0) return answer;
  const skip = info.Skip ?? 0;
  const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  answer["_Items"] = chosen.map((item) => ({ ...item.parts.identity?.(), ...queryOne(item, ofItems, finder) }));
  return answer;
}

/** What `load` gives: the chosen properties with their names in Pascal case, items of collections under `_Items`. */
export function queryObject(object: HostObject, info: QueryInfo, finder: MemberFinder): Answer {
  const expanded = info.Expand ?? [];
  const selected = info.Select ?? (expanded.length === 0 ? ["*"] : []);
  const paths = [...selected, ...expanded];
  if (paths.some((path) => path === "")) throw unknownMember("a property without a name");
  const items = object.parts.items?.();
  if (items !== undefined) return queryCollection(object, items, info, paths, finder);
  return { ...object.parts.identity?.(), ...queryOne(object, paths, finder) };
}
