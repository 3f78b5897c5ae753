import type { Range } from "../../../src/core/grid/grid";
import { nextId } from "../workbook/create";
import type { RangeHandle, Sheet } from "../workbook/model";
import type { Workbook } from "../workbook/workbook";
import type { Registrations } from "./events/registrations";
import type { HostObject } from "./host-object";

/** Makes the objects that other objects lead to; given in, so that ranges and sheets need not import each other. */
export interface Makers {
  range(session: Session, handle: RangeHandle): HostObject;
  worksheet(session: Session, sheet: Sheet): HostObject;
}

/** One add-in that is open on a workbook: what it holds on to and listens to. */
export class Session {
  /** Turned off by `context.runtime.enableEvents`. */
  eventsEnabled = true;
  /** How often the add-in asked that the screen or the calculation wait. */
  suspensions = { screen: 0, calculation: 0 };
  private readonly references = new Map<string, RangeHandle>();
  private readonly ids = new Map<RangeHandle, string>();
  private readonly ofThisBatch = new Set<RangeHandle>();

  constructor(
    readonly workbook: Workbook,
    /** 9 for ExcelApi 1.9. */
    readonly minorVersion: number,
    readonly registrations: Registrations,
    private readonly makers: Makers,
  ) {}

  worksheet(sheet: Sheet): HostObject {
    return this.makers.worksheet(this, sheet);
  }

  range(sheet: Sheet, area: Range): HostObject {
    return this.rangeOf(this.hold(sheet, area));
  }

  rangeOf(handle: RangeHandle): HostObject {
    return this.makers.range(this, handle);
  }

  /** A handle that follows its cells until the batch ends, or longer when it is kept. */
  hold(sheet: Sheet, area: Range): RangeHandle {
    const handle = { sheet, area };
    this.workbook.handles.add(handle);
    this.ofThisBatch.add(handle);
    return handle;
  }

  /** The id under which later batches find the range again. */
  keep(handle: RangeHandle): string {
    const id = this.ids.get(handle) ?? `range-${String(nextId(this.workbook))}`;
    this.references.set(id, handle);
    this.ids.set(handle, id);
    return id;
  }

  referenceOf(handle: RangeHandle): string | undefined {
    return this.ids.get(handle);
  }

  kept(id: string): RangeHandle | undefined {
    return this.references.get(id);
  }

  release(id: string): void {
    const handle = this.references.get(id);
    if (handle === undefined) return;
    this.references.delete(id);
    this.ids.delete(handle);
    this.workbook.handles.delete(handle);
  }

  /** How many ranges the add-in keeps: those that it forgot to let go of slow Excel down. */
  get keptCount(): number {
    return this.references.size;
  }

  endBatch(): void {
    for (const handle of this.ofThisBatch) if (!this.ids.has(handle)) this.workbook.handles.delete(handle);
    this.ofThisBatch.clear();
  }
}
