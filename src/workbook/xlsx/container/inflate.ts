import { Inflate } from "fflate";
import type { ReadLimits } from "../limits";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** How many bytes have been unpacked so far, over all parts of a file. */
export interface Budget {
  readonly limits: ReadLimits;
  used: number;
}

export type InflateOutcome = { readonly kind: "sound" | "damaged" } | { readonly kind: "too-large"; readonly bytes: number; readonly limit: number };

/** Packed bytes given to the unpacker at a time: deflate makes at most 1032 times as many of them. */
const PIECE = 16_384;

const SOUND: InflateOutcome = { kind: "sound" };
const DAMAGED: InflateOutcome = { kind: "damaged" };

/** Ends the unpacking from inside the library's callback. */
class Stop extends Error {
  constructor(readonly outcome: InflateOutcome) {
    super(outcome.kind);
  }
}

/** Which limit a part exceeds that has given, or claims to give, so many bytes. */
function excess(bytes: number, entry: ZipEntry, { limits, used }: Budget): InflateOutcome | undefined {
  const tooLarge = (total: number, limit: number): InflateOutcome => ({ kind: "too-large", bytes: total, limit });
  if (used + bytes > limits.inflatedBytes) return tooLarge(used + bytes, limits.inflatedBytes);
  if (bytes > limits.partBytes) return tooLarge(bytes, limits.partBytes);
  const bearable = Math.max(limits.ratioFrom, limits.ratio * entry.data.length);
  return bytes > bearable ? tooLarge(bytes, bearable) : undefined;
}

/**
 * Unpacks a part piece by piece into `take`. It does not begin when the claimed size exceeds what is left of the
 * file's budget or the ratio, and stops as soon as the real size exceeds the claim. Nothing is kept here. Bytes with
 * another checksum than the zip keeps of them are damage (0: some writers keep none).
 */
export function inflatePart(entry: ZipEntry, budget: Budget, take: (chunk: Uint8Array) => void): InflateOutcome {
  const tooLarge = excess(entry.size, entry, budget);
  if (tooLarge !== undefined) return tooLarge;
  if (entry.method !== 0 && entry.method !== 8) return DAMAGED;
  let produced = 0;
  let checksum = 0;
  const count = (chunk: Uint8Array): void => {
    produced += chunk.length;
    budget.used += chunk.length;
    if (produced > entry.size) throw new Stop(DAMAGED);
    checksum = crc32(chunk, checksum);
    take(chunk);
  };
  try {
    if (entry.method === 0) {
      for (let at = 0; at < entry.data.length; at += PIECE) count(entry.data.subarray(at, at + PIECE));
    } else {
      const inflate = new Inflate(count);
      for (let at = 0; at < entry.data.length; at += PIECE) {
        inflate.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
      }
    }
  } catch (error) {
    return error instanceof Stop ? error.outcome : DAMAGED;
  }
  return produced === entry.size && (entry.crc === 0 || entry.crc === checksum) ? SOUND : DAMAGED;
}
