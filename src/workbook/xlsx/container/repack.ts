import { crc32 } from "./crc32";

/** A file of a zip to be written: packed bytes as they are, with what the directory says of them. */
export interface PackedFile {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
/** 1.1.1980, the first day that a zip knows: the same input gives the same bytes. */
const FIRST_DATE = 33;

/** A file that is written unpacked. */
export function storedFile(name: string, data: Uint8Array): PackedFile {
  return { name, method: 0, crc: crc32(data), size: data.length, data };
}

/** Fields that the local and the central header have in common, from "version needed" on. */
function writeShared(view: DataView, at: number, file: PackedFile, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, file.method, true);
  view.setUint16(at + 8, FIRST_DATE, true);
  view.setUint32(at + 10, file.crc, true);
  view.setUint32(at + 14, file.data.length, true);
  view.setUint32(at + 18, file.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Writes a plain zip of files that are packed already. */
export function writeZip(files: readonly PackedFile[]): Uint8Array {
  const encoder = new TextEncoder();
  const named = files.map((file) => ({ file, name: encoder.encode(file.name) }));
  const total = named.reduce((sum, { file, name }) => sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * name.length + file.data.length, END_LENGTH);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { file, name } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeShared(view, at + 4, file, name.length);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(file.data, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + file.data.length;
  }
  const directory = at;
  for (const [index, { file, name }] of named.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeShared(view, at + 6, file, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + CENTRAL_LENGTH);
    at += CENTRAL_LENGTH + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
