import { findSettings } from "../../core/settings/find-settings";
import type { WorkbookChange } from "../../workbook/live-workbook";
import { renewMarks } from "./marking";
import { liesWithin, patchSheet } from "./patch-sheets";
import { readAll, reviewAgain } from "./reading";
import { roadmapSheet } from "./review";
import type { SessionCore } from "./session-core";

/** How long changes are gathered before they are looked at, in milliseconds: below what a person notices. */
const PAUSE = 300;

/** Follows what people change in the workbook: gathers changes for a moment, then looks at them together. */
export class Watcher {
  private unwatch: (() => Promise<void>) | undefined;
  private changes: WorkbookChange[] = [];
  private callOff: (() => void) | undefined;

  constructor(private readonly core: SessionCore) {}

  /** Listens to changes from now on, where the workbook tells them. */
  async start(): Promise<void> {
    const { workbook } = this.core;
    if (!workbook.capabilities.watches) return;
    const watching = await workbook.watch((change) => {
      this.note(change);
    });
    if (watching.ok) this.unwatch = watching.value;
  }

  /** Stops listening, once all that was asked is done. */
  async stop(): Promise<void> {
    this.callOff?.();
    await this.core.rest();
    await this.unwatch?.();
  }

  private note(change: WorkbookChange): void {
    this.changes.push(change);
    this.callOff?.();
    this.callOff = this.core.edge.later(() => {
      void this.core.enqueue(() => this.lookAtChanges());
    }, PAUSE);
  }

  private async lookAtChanges(): Promise<void> {
    const { core, changes } = this;
    this.changes = [];
    const { review } = core.getState();
    if (review === null) {
      await readAll(core);
      return;
    }
    const sheet = roadmapSheet(review);
    // Whatever is read: the roadmap's own sheet, those that hold settings, and those that hold the ledger.
    const ledger = core.getState().ledger.sources.flatMap(({ kind, name }) => (kind === "sheet" ? [name] : []));
    const concerned = new Set([sheet.name, ...ledger, ...[...findSettings(review.sheets).values()].map((settings) => settings.sheet.name)]);
    const here = changes.filter((change) => change.sheet === null || concerned.has(change.sheet));
    if (here.length === 0) return;
    const [only, ...others] = here;
    // One edit, as typing is: its cells alone are read. Anything else may have moved rows, so everything is.
    if (only?.range == null || others.length > 0 || only.sheet !== sheet.name || !liesWithin(sheet, only.range)) await readAll(core);
    else {
      const rows = await core.workbook.readRows(sheet.name, only.range);
      if (rows.ok) await reviewAgain(core, review.sheets.map((each) => (each === sheet ? patchSheet(sheet, rows.value) : each)));
      else await readAll(core);
    }
    await renewMarks(core);
  }
}
