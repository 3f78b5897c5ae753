import { quoted } from "./structured-reference";

/** How a language writes figures within a sentence. TEXT and FIXED would follow the language of the program that shows the sheet. */
export interface NumberSigns {
  /** Between thousands: a no-break space, in English a comma. */
  readonly grouping: string;
  readonly decimal: string;
}

const THOUSAND = 1000;
const MILLION = 1_000_000;
const MINUS = "−";

/** A whole number in groups of three as a formula. @param cell an address, since it is named many times */
export function groupedFormula(cell: string, { grouping }: NumberSigns): string {
  const whole = `ABS(ROUND(${cell},0))`;
  const gap = quoted(grouping);
  const three = (number: string): string => `RIGHT("00"&MOD(${number},${THOUSAND}),3)`;
  const thousands = `INT(${whole}/${THOUSAND})`;
  const large = `INT(${whole}/${MILLION})&${gap}&${three(thousands)}&${gap}&${three(whole)}`;
  return `IF(ROUND(${cell},0)<0,${quoted(MINUS)},"")&IF(${whole}>=${MILLION},${large},IF(${whole}>=${THOUSAND},${thousands}&${gap}&${three(whole)},${whole}))`;
}

/** Rounds as a sheet does: halves away from zero, also where a binary fraction falls just short of one. */
export function roundAsSheet(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / factor + 0;
}

/** What the formula gives. */
export function groupedText(value: number, { grouping }: NumberSigns): string {
  const whole = roundAsSheet(value, 0);
  return `${whole < 0 ? MINUS : ""}${String(Math.abs(whole)).replace(/\B(?=(\d{3})+(?!\d))/gu, grouping)}`;
}

/** A number with one decimal as a formula. */
export function decimalFormula(cell: string, { decimal }: NumberSigns): string {
  const tenths = `ROUND(ABS(${cell})*10,0)`;
  return `IF(${cell}<0,${quoted(MINUS)},"")&INT(${tenths}/10)&${quoted(decimal)}&MOD(${tenths},10)`;
}

/** What the formula gives. */
export function decimalText(value: number, { decimal }: NumberSigns): string {
  const tenths = roundAsSheet(Math.abs(value) * 10, 0);
  return `${value < 0 ? MINUS : ""}${Math.floor(tenths / 10)}${decimal}${tenths % 10}`;
}
