function firstTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
}

/** The same for a byte after which `further` others follow, so that eight bytes are taken at a time. */
function furtherTable(first: Uint32Array, further: number): Uint32Array {
  let table = first;
  for (let step = 0; step < further; step++) table = table.map((value) => (first[value & 0xff] ?? 0) ^ (value >>> 8));
  return table;
}

const t0 = firstTable();
const [t1, t2, t3, t4, t5, t6, t7] = [furtherTable(t0, 1), furtherTable(t0, 2), furtherTable(t0, 3), furtherTable(t0, 4), furtherTable(t0, 5), furtherTable(t0, 6), furtherTable(t0, 7)];

function at(table: Uint32Array, index: number): number {
  return table[index] ?? 0;
}

/**
 * The checksum that a zip keeps of each of its files.
 * @param before the checksum of the bytes that stand before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = before ^ 0xffffffff;
  let next = 0;
  for (; next + 8 <= bytes.length; next += 8) {
    const low = crc ^ ((bytes[next] ?? 0) | ((bytes[next + 1] ?? 0) << 8) | ((bytes[next + 2] ?? 0) << 16) | ((bytes[next + 3] ?? 0) << 24));
    crc =
      at(t7, low & 0xff) ^ at(t6, (low >>> 8) & 0xff) ^ at(t5, (low >>> 16) & 0xff) ^ at(t4, low >>> 24) ^
      at(t3, bytes[next + 4] ?? 0) ^ at(t2, bytes[next + 5] ?? 0) ^ at(t1, bytes[next + 6] ?? 0) ^ at(t0, bytes[next + 7] ?? 0); // prettier-ignore
  }
  for (; next < bytes.length; next++) crc = at(t0, (crc ^ (bytes[next] ?? 0)) & 0xff) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
