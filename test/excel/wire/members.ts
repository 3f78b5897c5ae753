import { HostError, unknownMember } from "../workbook/host-error";
import type { HostObject, ObjectParts } from "./host-object";
import { minorVersionOf } from "./requirement-sets";

type Members = "read" | "write" | "objects" | "gets" | "answers" | "does";
type MemberOf<K extends Members> = NonNullable<ObjectParts[K]>[string];

/** Finds members of objects; those of newer requirement sets than this Excel's, and unknown ones, are errors. */
export class MemberFinder {
  constructor(private readonly minorVersion: number) {}

  find<K extends Members>(object: HostObject, kind: K, name: string): MemberOf<K> {
    this.checkVersion(object, name);
    const members: Readonly<Record<string, MemberOf<K>>> | undefined = object.parts[kind] as Readonly<Record<string, MemberOf<K>>> | undefined;
    const member = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) throw unknownMember(`${object.type}.${name}${kind === "write" ? " as something to set" : ""}`);
    return member;
  }

  private checkVersion(object: HostObject, name: string): void {
    const minor = minorVersionOf(object.type, name);
    if (minor > this.minorVersion) throw new HostError("ApiNotFound", `${object.type}.${name} came with ExcelApi 1.${String(minor)}`);
  }
}
