/** A level of maturity (kypsyystaso) on the programme's five-step scale, with decimals for averages. */
export interface MaturityValue {
  /** 1–5. */
  readonly level: number;
  /** The target level (tavoitetaso), where the cell names it beside the baseline. */
  readonly target?: number;
  /** An earlier level, where the cell names it. */
  readonly previous?: number;
}

export const LOWEST_LEVEL = 1;
export const HIGHEST_LEVEL = 5;

export function isLevel(number: number): boolean {
  return number >= LOWEST_LEVEL && number <= HIGHEST_LEVEL;
}
