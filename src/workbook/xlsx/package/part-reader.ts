import type { Problem } from "../../../core/problem";
import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";
import type { Budget } from "../container/inflate";
import { inflatePart } from "../container/inflate";
import type { ZipDirectory, ZipEntry } from "../container/zip-directory";
import { partKey } from "../container/zip-directory";
import { megabytes } from "../limits";
import type { TagHandler } from "./tag-scanner";
import { TagScanner } from "./tag-scanner";

/** Unpacks parts of one package within its budget, and says what is wrong with them. */
export class PartReader {
  constructor(
    readonly file: string,
    private readonly directory: ZipDirectory,
    private readonly budget: Budget,
  ) {}

  entry(path: string): ZipEntry | undefined {
    return this.directory.get(partKey(path));
  }

  damaged(part: string | null): { readonly ok: false; readonly problem: Problem } {
    return failure({ kind: "file-damaged", file: this.file, part });
  }

  tooLarge(bytes: number, limit: number): { readonly ok: false; readonly problem: Problem } {
    return failure({ kind: "file-too-large", file: this.file, megabytes: megabytes(bytes), limitMegabytes: megabytes(limit) });
  }

  /** Lets a part pass by without keeping it: its tags go to `handler`. It has to be whole. */
  scan(entry: ZipEntry, handler?: TagHandler): Result<void, Problem> {
    return this.pass(entry, () => undefined, handler);
  }

  /** The text of a small part, checked like any other; undefined when the package has no such part. */
  text(path: string): Result<string | undefined, Problem> {
    const entry = this.entry(path);
    if (entry === undefined) return success(undefined);
    const { textPartBytes } = this.budget.limits;
    if (entry.size > textPartBytes) return this.tooLarge(entry.size, textPartBytes);
    const decoder = new TextDecoder();
    let text = "";
    const passed = this.pass(entry, (chunk) => {
      text += decoder.decode(chunk, { stream: true });
    });
    return passed.ok ? success(text + decoder.decode()) : passed;
  }

  private pass(entry: ZipEntry, take: (chunk: Uint8Array) => void, handler?: TagHandler): Result<void, Problem> {
    const scanner = new TagScanner(handler);
    const outcome = inflatePart(entry, this.budget, (chunk) => {
      scanner.push(chunk);
      take(chunk);
    });
    if (outcome.kind === "too-large") return this.tooLarge(outcome.bytes, outcome.limit);
    if (outcome.kind === "damaged" || !scanner.isWhole()) return this.damaged(entry.name);
    // Without a handler of its own the part is one that the library holds as a tree.
    const bearable = (entry.size * this.budget.limits.treeElements) / scanner.elements;
    return handler === undefined && bearable < entry.size ? this.tooLarge(entry.size, bearable) : success(undefined);
  }

  /** A part without the bytes between two positions; it was scanned before, so that its size is known to be bearable. */
  without(entry: ZipEntry, from: number, to: number): Uint8Array {
    const bytes = new Uint8Array(entry.size - (to - from));
    let passed = 0;
    inflatePart(entry, { limits: this.budget.limits, used: 0 }, (chunk) => {
      const head = chunk.subarray(0, Math.max(0, from - passed));
      const tail = chunk.subarray(Math.max(0, to - passed));
      bytes.set(head, Math.min(passed, from));
      if (tail.length > 0) bytes.set(tail, Math.max(passed, to) - (to - from));
      passed += chunk.length;
    });
    return bytes;
  }
}
