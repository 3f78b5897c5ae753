import type { Json } from "../workbook/json";
import type { RangeHandle } from "../workbook/model";
import type { Arguments } from "./arguments";

/**
 * An object of Office.js as the host knows it. Members have their names on the wire (Pascal case); what is not listed
 * does not exist. `null` in place of an object is the null object.
 */
export interface ObjectParts {
  /** What the client needs to find the object again: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: () => Readonly<Record<string, Json>>;
  readonly read?: Readonly<Record<string, () => Json>>;
  readonly write?: Readonly<Record<string, (value: Json) => void>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that give objects. */
  readonly gets?: Readonly<Record<string, (given: Arguments) => HostObject | null>>;
  /** Methods that give values. */
  readonly answers?: Readonly<Record<string, (given: Arguments) => Json>>;
  /** Methods that only do something. */
  readonly does?: Readonly<Record<string, (given: Arguments) => void>>;
  /** For collections: `getItem` and all items. */
  readonly item?: (key: Json) => HostObject;
  readonly items?: () => readonly HostObject[];
  /** For ranges: the cells that it is. */
  readonly handle?: RangeHandle;
}

export class HostObject {
  constructor(
    /** The class in Office.js, such as "Range". */
    readonly type: string,
    readonly parts: ObjectParts,
  ) {}
}
