/** Directory entries of an OLE2 container are 128 bytes long, stand on such boundaries and begin with a name in UTF-16. */
const ENTRY = 128;

function wide(text: string): readonly number[] {
  return Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
}

function hasEntry(bytes: Uint8Array, name: string): boolean {
  const pattern = wide(name);
  for (let offset = 512; offset + ENTRY <= bytes.length; offset += ENTRY) {
    if (pattern.every((byte, index) => bytes[offset + index] === byte)) return true;
  }
  return false;
}

/** Excel keeps a workbook with a password in an OLE2 container, and so does every .xls: the names of the streams tell them apart. */
export function oleKind(bytes: Uint8Array): "encrypted" | "xls" | "unknown" {
  if (hasEntry(bytes, "EncryptedPackage")) return "encrypted";
  return hasEntry(bytes, "Workbook") || hasEntry(bytes, "Book") ? "xls" : "unknown";
}
