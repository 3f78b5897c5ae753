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

  /** Lets a part pass by: its tags go to `handler`, its bytes then to `take`. It has to be whole. */
  scan(entry: ZipEntry, handler: TagHandler, take: (chunk: Uint8Array) => void = () => undefined): Result<void, Problem> {
    const elements = this.pass(entry, take, handler);
    return elements.ok ? success(undefined) : elements;
  }

  /** Lets a part pass by that has to be whole, and may not have more elements than memory bears as a tree. */
  scanTree(entry: ZipEntry, handler?: TagHandler): Result<void, Problem> {
    const elements = this.pass(entry, () => undefined, handler);
    return elements.ok ? this.bearable(entry, elements.value) : elements;
  }

  /** Lets a part pass by that was scanned before; that is not counted once more. */
  rescan(entry: ZipEntry, handler: TagHandler): void {
    const scanner = new TagScanner(handler);
    inflatePart(entry, { limits: this.budget.limits, used: 0 }, (chunk) => {
      scanner.push(chunk);
    });
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
    const bearable = passed.ok ? this.bearable(entry, passed.value) : passed;
    return bearable.ok ? success(text + decoder.decode()) : bearable;
  }

  /** Gives the number of elements. */
  private pass(entry: ZipEntry, take: (chunk: Uint8Array) => void, handler?: TagHandler): Result<number, Problem> {
    const scanner = new TagScanner(handler);
    const outcome = inflatePart(entry, this.budget, (chunk) => {
      scanner.push(chunk);
      take(chunk);
    });
    if (outcome.kind === "too-large") return this.tooLarge(outcome.bytes, outcome.limit);
    if (outcome.kind === "damaged" || !scanner.isWhole()) return this.damaged(entry.name);
    return success(scanner.elements);
  }

  private bearable(entry: ZipEntry, elements: number): Result<void, Problem> {
    const bytes = (entry.size * this.budget.limits.treeElements) / elements;
    return bytes < entry.size ? this.tooLarge(entry.size, bytes) : success(undefined);
  }
}
