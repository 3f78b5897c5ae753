/** Spreads hashes that differ little over the whole table (2^32 divided by the golden ratio). */
const SPREAD = 0x9e3779b1;

/**
 * Which entries have a hash that an earlier or later one has too (1), of numbers that are mostly different. A table of
 * places in two typed arrays: a map of as many entries takes several times as long.
 */
export function sharedHashes(hashes: Int32Array): Uint8Array {
  const shared = new Uint8Array(hashes.length);
  const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
  // The first entry of each hash, counted from 1; 0 is free. Where another hash has the place, the next one is tried.
  const firsts = new Uint32Array(size);
  for (let index = 0; index < hashes.length; index += 1) {
    let place = Math.imul(hashes[index] ?? 0, SPREAD) & (size - 1);
    let first = firsts[place] ?? 0;
    while (first !== 0 && hashes[first - 1] !== hashes[index]) {
      place = (place + 1) & (size - 1);
      first = firsts[place] ?? 0;
    }
    if (first === 0) firsts[place] = index + 1;
    else {
      shared[first - 1] = 1;
      shared[index] = 1;
    }
  }
  return shared;
}
