/**
 * References into an Excel table. Files hold the long form of "this row"; LibreOffice and every Excel since 2007 read it.
 * Headers of our own tables hold only letters, digits and blanks (a test proves it), so that nothing needs escaping.
 */
export function column(table: string, header: string): string {
  return `${table}[${header}]`;
}

export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${header}]]`;
}

/** Text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Counts rows where every condition holds. SUMPRODUCT compares as it stands: COUNTIF would read a criterion such as
 * "TOSI" as the Finnish word for TRUE.
 */
export function countWhere(...conditions: readonly string[]): string {
  return `SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(",")})`;
}

/** Sums a column over the rows where every condition holds; text in the column counts as nothing. */
export function sumWhere(summed: string, ...conditions: readonly string[]): string {
  return `SUMPRODUCT(${[...conditions.map((condition) => `--(${condition})`), summed].join(",")})`;
}
