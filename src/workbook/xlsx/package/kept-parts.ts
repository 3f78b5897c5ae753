import type { PackedFile } from "../container/repack";
import { storedFile, writeZip } from "../container/repack";
import type { PartReader } from "./part-reader";

/** The parts that the library gets to see, under the names by which it asks for them (the zip may spell them in another case). */
export class KeptParts {
  private readonly files = new Map<string, PackedFile>();

  constructor(private readonly parts: PartReader) {}

  add(name: string): void {
    const entry = this.parts.entry(name);
    if (entry !== undefined) this.files.set(name, { ...entry, name });
  }

  replace(name: string, bytes: Uint8Array): void {
    this.files.set(name, storedFile(name, bytes));
  }

  zip(): Uint8Array {
    return writeZip(Array.from(this.files.values()));
  }
}
