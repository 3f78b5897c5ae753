import type { Problem } from "../../../src/core/problem";
import { failure } from "../../../src/core/result";
import { LiveMemoryWorkbook } from "../../../src/workbook/memory/live-memory-workbook";
import type { SheetRead } from "../../../src/workbook/workbook";

export type Asked = "readSheets" | "writeSheets" | "readRows" | "applyEdits" | "selectCells" | "openPlanned" | "markCells" | "readStored" | "writeStored" | "removeTraces" | "addSheets" | "selection";

/** What a test does to the workbook behind the pane. */
export interface Strings {
  /** What is asked fails with this problem until it is mended. */
  readonly fail: (asked: Asked, problem: Problem) => void;
  readonly mend: (asked: Asked) => void;
  /** What is asked waits until it is let go. */
  readonly hold: (asked: Asked) => void;
  readonly release: (asked: Asked) => void;
}

export interface HeldWorkbook {
  readonly workbook: LiveMemoryWorkbook;
  readonly strings: Strings;
}

/** A workbook in memory whose answers a test can hold back or turn into problems. */
export function holdWorkbook(sheets: readonly SheetRead[]): HeldWorkbook {
  const problems = new Map<Asked, Problem>();
  const waiting = new Map<Asked, { readonly open: Promise<void>; readonly release: () => void }>();
  const methods: ReadonlySet<string> = new Set<Asked>(["readSheets", "writeSheets", "readRows", "applyEdits", "selectCells", "openPlanned", "markCells", "readStored", "writeStored", "removeTraces", "addSheets", "selection"]);
  const workbook = new Proxy(new LiveMemoryWorkbook(sheets), {
    get: (target, key) => {
      const member: unknown = Reflect.get(target, key);
      if (typeof key !== "string" || !methods.has(key) || typeof member !== "function") return member;
      return async (...given: readonly unknown[]): Promise<unknown> => {
        await waiting.get(key as Asked)?.open;
        const problem = problems.get(key as Asked);
        return problem === undefined ? (Reflect.apply(member, target, given) as unknown) : failure(problem);
      };
    },
  });
  return {
    workbook,
    strings: {
      fail: (asked, problem) => problems.set(asked, problem),
      mend: (asked) => problems.delete(asked),
      hold: (asked) => {
        let release = (): void => undefined;
        const open = new Promise<void>((resolve) => {
          release = resolve;
        });
        waiting.set(asked, { open, release });
      },
      release: (asked) => {
        waiting.get(asked)?.release();
        waiting.delete(asked);
      },
    },
  };
}
