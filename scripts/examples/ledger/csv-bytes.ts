/** How a text file is written. */
export interface CsvForm {
  readonly delimiter: ";" | "," | "\t";
  readonly encoding: "utf-8" | "utf-8-bom" | "windows-1252";
  readonly newline: "\r\n" | "\n";
}

function field(text: string, delimiter: string): string {
  return text.includes(delimiter) || /["\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Characters of Windows-1252 that are not those of their number are not needed here, and refused. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`not in Windows-1252: ${letter}`);
    return code;
  });
}

/** A table of texts as the bytes of a CSV file. */
export function csvBytes(table: readonly (readonly string[])[], { delimiter, encoding, newline }: CsvForm): Uint8Array {
  const text = table.map((row) => row.map((cell) => field(cell, delimiter)).join(delimiter) + newline).join("");
  return encoding === "windows-1252" ? windows1252(text) : new TextEncoder().encode(encoding === "utf-8-bom" ? `\uFEFF${text}` : text);
}
