import { Deflate } from "fflate";
import { crc32 } from "./crc32";
import type { PackedFile } from "./repack";

type Piece = Uint8Array<ArrayBuffer>;

/** Characters that are packed at a time. */
const PIECE = 65_536;

/** Texts put together to pieces of a handy size. */
function* pieces(texts: Iterable<string>): Generator<Piece> {
  const encoder = new TextEncoder();
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  yield encoder.encode(piece);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Packs with the host's own means, which work beside us: twice as fast. */
async function packedByHost(source: Iterable<Piece>): Promise<readonly Uint8Array[]> {
  const stream = new CompressionStream("deflate-raw");
  const chunks: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  const read = async (): Promise<void> => {
    for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  };
  const done = read();
  const writer = stream.writable.getWriter();
  for (const piece of source) await writer.write(piece);
  await writer.close();
  await done;
  return chunks;
}

function packedByUs(source: Iterable<Piece>): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate((chunk) => chunks.push(chunk));
  for (const piece of source) deflate.push(piece);
  deflate.push(new Uint8Array(0), true);
  return chunks;
}

/** Packs a file whose contents come text by text; they are never held as a whole. */
export async function packTexts(name: string, texts: Iterable<string>): Promise<PackedFile> {
  let crc = 0;
  let size = 0;
  function* counted(): Generator<Piece> {
    for (const piece of pieces(texts)) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  }
  const chunks = typeof CompressionStream === "undefined" ? packedByUs(counted()) : await packedByHost(counted());
  return { name, method: 8, crc, size, data: joined(chunks) };
}
