/** What a rule calculates with; undefined stands for an error. */
export type RuleValue = string | number | boolean | null;
export type RuleArgument = RuleValue | readonly RuleValue[];

const textOf = (argument: RuleArgument | undefined): string => (argument === null || argument === undefined || typeof argument === "object" ? "" : String(argument));
const numberOf = (argument: RuleArgument | undefined, otherwise: number): number => (typeof argument === "number" ? argument : otherwise);
const isTrue = (value: RuleArgument): boolean => value === true || (typeof value === "number" && value !== 0);
const numbers = (given: readonly RuleArgument[]): number[] => given.flat().filter((value) => typeof value === "number");

/** The functions that the rules of our own sheets use. */
export const RULE_FUNCTIONS: Readonly<Record<string, (given: readonly RuleArgument[]) => RuleValue>> = {
  AND: (given) => given.every(isTrue),
  OR: (given) => given.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  MAX: (given) => Math.max(0, ...numbers(given)),
  LEN: ([text]) => textOf(text).length,
  LEFT: ([text, length]) => textOf(text).slice(0, numberOf(length, 1)),
  RIGHT: ([text, length]) => textOf(text).slice(-numberOf(length, 1)),
  MID: ([text, start, length]) => textOf(text).slice(numberOf(start, 1) - 1, numberOf(start, 1) - 1 + numberOf(length, 0)),
  // An error in Excel where nothing is found; ISNUMBER then says no.
  SEARCH: ([wanted, text]) => {
    const at = textOf(text).toLowerCase().indexOf(textOf(wanted).toLowerCase());
    return at < 0 ? null : at + 1;
  },
  ISNUMBER: ([value]) => typeof value === "number",
};
