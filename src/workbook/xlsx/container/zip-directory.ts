import type { Result } from "../../../core/result";
import { failure, success } from "../../../core/result";

/** One file of a zip, as its central directory tells it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** The length it claims to have unpacked. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** Entries by name in lower case with "/" between folders: the names of a package's parts do not mind case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

export type ZipFault = { readonly kind: "damaged"; readonly part: string | null } | { readonly kind: "encrypted" };

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65535;
const IN_EXTRA_FIELD = 0xffffffff;

export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/u, "").toLowerCase();
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** Sizes over 4 GB, and those of some writers that never use the short fields, stand in the extra field with tag 1. */
function longFields(view: DataView, start: number, length: number, short: readonly number[]): readonly number[] | undefined {
  if (!short.includes(IN_EXTRA_FIELD)) return short;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const fields = short.map((value) => {
      if (value !== IN_EXTRA_FIELD || next + 8 > view.byteLength) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
    return next > at + 4 + view.getUint16(at + 2, true) ? undefined : fields;
  }
  return undefined;
}

function dataOf(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array | undefined {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
}

/** Reads the central directory of a zip. Folders are left out; two parts of one name and names that climb out of the zip are damage. */
export function readZipDirectory(bytes: Uint8Array): Result<ZipDirectory, ZipFault> {
  const damaged = (part: string | null): ReturnType<typeof readZipDirectory> => failure({ kind: "damaged", part });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return damaged(null);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return damaged(null);
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true);
    const next = nameEnd + extra + view.getUint16(at + 32, true);
    if (next > end) return damaged(null);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const key = partKey(name);
    const fields = longFields(view, nameEnd, extra, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
    const [size = 0, packed = 0, header = 0] = fields ?? [];
    const data = fields === undefined ? undefined : dataOf(bytes, view, header, packed);
    if (data === undefined || key.split("/").includes("..") || entries.has(key)) return damaged(name);
    if ((view.getUint16(at + 8, true) & 1) === 1) return failure({ kind: "encrypted" });
    if (!key.endsWith("/")) entries.set(key, { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size, data });
    at = next;
  }
  return success(entries);
}
