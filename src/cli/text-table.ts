import { plainText } from "./plain-text";

/** Letters as a terminal shows them: combining marks take no room. */
function widthOf(text: string): number {
  return Array.from(text.normalize("NFC")).length;
}

/** Text on one line, cut to a width, with "…" where something was left out. */
export function shorten(text: string, width: number): string {
  const letters = Array.from(plainText(text).normalize("NFC"));
  return letters.length <= width ? letters.join("") : `${letters.slice(0, Math.max(1, width - 1)).join("")}…`;
}

export interface TextColumn {
  readonly header: string;
  readonly align?: "left" | "right";
  /** The column gives way first when the table is wider than the page; at least 12 characters stay. */
  readonly flexible?: boolean;
}

/** Rows under aligned headers, two blanks between columns, at most `width` characters where a flexible column allows it. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[], width: number, indent = "  "): string[] {
  const natural = columns.map((column, index) => rows.reduce((widest, row) => Math.max(widest, widthOf(plainText(row[index] ?? ""))), widthOf(column.header)));
  const gaps = indent.length + 2 * (columns.length - 1);
  let excess = natural.reduce((sum, each) => sum + each, gaps) - width;
  const widths = natural.map((each, index) => {
    if (excess <= 0 || columns[index]?.flexible !== true) return each;
    const kept = Math.max(12, Math.min(each, each - excess));
    excess -= each - kept;
    return kept;
  });
  const line = (cells: readonly string[]): string =>
    (
      indent +
      columns
        .map((column, index) => {
          const room = widths[index] ?? 0;
          const text = shorten(cells[index] ?? "", room);
          const pad = " ".repeat(Math.max(0, room - widthOf(text)));
          return column.align === "right" ? pad + text : text + pad;
        })
        .join("  ")
    ).trimEnd();
  return [line(columns.map((column) => column.header)), ...rows.map(line)];
}

/** Words broken into lines of at most `width` characters, each after `indent`. */
export function wrapText(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of plainText(text).split(" ")) {
    if (line !== "" && widthOf(line) + widthOf(word) + 1 + indent.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(indent + line);
  return lines;
}
