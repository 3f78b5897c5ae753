/**
 * A formula that writes a day as "30.6.2025", given the formula of the day. DAY, MONTH and YEAR instead of TEXT: the
 * codes of TEXT change with the language of Excel.
 */
export function dayText(day: string): string {
  return `DAY(${day})&"."&MONTH(${day})&"."&YEAR(${day})`;
}
