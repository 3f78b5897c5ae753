import type { GatheredLedger } from "../../../core/finance/ledger/tie-ledger";
import type { LedgerFile } from "../../../core/finance/ledger/read/find-ledger-table";
import type { ReadLedger } from "../../../core/finance/ledger/read/read-ledger";
import type { Programme } from "../../../core/programme/schema";
import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { Cancelled, Progress, SheetRead } from "../../../workbook/workbook";
import type * as LedgerWork from "./ledger-work";
import type { LedgerSourceRead } from "./ledger-state";

/** Understands the bytes of a file: a workbook, or text in columns. */
export type ReadLedgerFile = (bytes: Uint8Array, file: string, progress?: Progress) => Promise<Result<Omit<LedgerFile, "name">, Problem>>;

/** A part of the ledger as it was brought: a file's bytes, or the name of a sheet of the workbook. */
export type LedgerSourceGiven = { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array } | { readonly kind: "sheet"; readonly name: string };

interface Known {
  /** What it was read from; anything else is read anew. */
  readonly from: unknown;
  readonly programme: string;
  readonly read: Result<ReadLedger, Problem>;
}

/** All parts of the ledger as they stand, and what is wrong with some of them. */
export interface SourcesRead {
  readonly gathered: GatheredLedger;
  readonly sources: readonly LedgerSourceRead[];
}

/** Reads the parts of the ledger, each only when it, or the programme that it is read by, is another than before. */
export class SourceReader {
  private known: ReadonlyMap<string, Known> = new Map();
  private last: { readonly parts: readonly ReadLedger[]; readonly gathered: GatheredLedger } | undefined;

  constructor(private readonly readFile: ReadLedgerFile | undefined) {}

  /** True where some part has to be read: that takes a moment. */
  needsReading(given: readonly LedgerSourceGiven[], sheets: readonly SheetRead[], programme: Programme): boolean {
    const state = JSON.stringify(programme);
    return given.some((source) => this.knownOf(source, sheets, state) === undefined);
  }

  /** @returns all parts; undefined when it was called off: then everything is as it was before */
  async read(work: typeof LedgerWork, given: readonly LedgerSourceGiven[], sheets: readonly SheetRead[], programme: Programme, code: string, progress?: Progress, cancelled?: Cancelled): Promise<SourcesRead | undefined> {
    const state = JSON.stringify(programme);
    const known = new Map<string, Known>();
    for (const source of given) {
      if (cancelled?.() === true) return undefined;
      const before = this.knownOf(source, sheets, state);
      known.set(source.name, before ?? { from: origin(source, sheets), programme: state, read: await this.readOne(work, source, sheets, programme, code, progress) });
    }
    if (cancelled?.() === true) return undefined;
    this.known = known;
    const parts = [...known.values()].flatMap(({ read }) => (read.ok ? [read.value] : []));
    if (this.last === undefined || !isSame(parts, this.last.parts)) this.last = { parts, gathered: work.gatherLedger(parts) };
    return { gathered: this.last.gathered, sources: given.map(({ name, kind }) => ({ name, kind, problem: problemOf(known.get(name)) })) };
  }

  private knownOf(source: LedgerSourceGiven, sheets: readonly SheetRead[], programme: string): Known | undefined {
    const known = this.known.get(source.name);
    return known?.from === origin(source, sheets) && known?.programme === programme ? known : undefined;
  }

  private async readOne(work: typeof LedgerWork, source: LedgerSourceGiven, sheets: readonly SheetRead[], programme: Programme, code: string, progress?: Progress): Promise<Result<ReadLedger, Problem>> {
    const file = source.kind === "sheet" ? sheetAsFile(source.name, sheets) : await this.readFile?.(source.bytes, source.name, progress);
    if (file === undefined) throw new Error("Nothing here reads files");
    return file.ok ? work.readLedger({ ...file.value, name: source.name }, programme, code, progress) : file;
  }
}

/** What a part is read from: as long as it is the same, so is what was read. */
function origin(source: LedgerSourceGiven, sheets: readonly SheetRead[]): unknown {
  return source.kind === "file" ? source.bytes : sheets.find(({ name }) => name === source.name)?.grid.values;
}

function sheetAsFile(name: string, sheets: readonly SheetRead[]): Result<Omit<LedgerFile, "name">, Problem> {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) return failure({ kind: "sheet-not-found", sheet: name, sheets: sheets.filter(({ hidden }) => !hidden).map((each) => each.name) });
  return success({ sheets: [{ ...sheet, hidden: false }], isText: false });
}

function isSame(a: readonly ReadLedger[], b: readonly ReadLedger[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}

function problemOf(known: Known | undefined): Problem | null {
  return known === undefined || known.read.ok ? null : known.read.problem;
}
