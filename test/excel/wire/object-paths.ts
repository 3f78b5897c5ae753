import { HostError, unknownMember } from "../workbook/host-error";
import { Arguments } from "./arguments";
import type { HostObject } from "./host-object";
import type { MemberFinder } from "./members";
import type { ObjectPathInfo } from "./protocol";
import { PATH_TYPE } from "./protocol";
import type { Session } from "./session";

/** Resolves the object paths of one batch; each is resolved once, when an action first needs it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: Readonly<Record<string, ObjectPathInfo>>,
    private readonly root: HostObject,
    private readonly finder: MemberFinder,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw new HostError("InvalidObjectPath", `The batch has no object path ${String(id)}`);
    const object = this.open(path);
    this.resolved.set(id, object);
    return object;
  }

  argumentsOf(info: ObjectPathInfo["ArgumentInfo"]): Arguments {
    return new Arguments(this.session.workbook, info ?? {}, (id) => this.resolve(id)?.parts.handle);
  }

  private open(path: ObjectPathInfo): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH_TYPE.root:
        return this.root;
      case PATH_TYPE.nullObject:
        return null;
      case PATH_TYPE.reference:
        return this.reference(path.Name);
      case PATH_TYPE.method:
      case PATH_TYPE.property:
      case PATH_TYPE.indexer:
        return this.child(path);
      default:
        throw unknownMember(`object paths of type ${String(path.ObjectPathType)} (${path.Name})`);
    }
  }

  private reference(name: string): HostObject {
    const handle = this.session.kept(name);
    if (handle === undefined) throw new HostError("InvalidObjectPath", `The add-in keeps no range ${name}`);
    return this.session.rangeOf(handle);
  }

  /** What hangs on a null object is a null object. */
  private child(path: ObjectPathInfo): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH_TYPE.property) return this.finder.find(parent, "objects", path.Name)();
    const given = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH_TYPE.method) return this.finder.find(parent, "gets", path.Name)(given);
    if (parent.parts.item === undefined) throw unknownMember(`${parent.type}.getItem`);
    return parent.parts.item(given.json(0));
  }
}
