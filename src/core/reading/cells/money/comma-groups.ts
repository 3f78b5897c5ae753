import type { NumberText } from "../../text/number-text";

/**
 * "12,500" as 12 500, to be confirmed: nobody writes a tenth of a cent, so the comma groups as in English. Any other
 * number comes back as it is. For amounts in euros; "12,500 t€" is a decimal.
 */
export function groupedByComma(number: NumberText): NumberText {
  if (!number.plain || number.decimals !== 3 || number.digits.length > 6 || number.digits.startsWith("0")) return number;
  return { ...number, value: number.value * 1000, decimals: 0, plain: false, doubt: "stop-groups" };
}
