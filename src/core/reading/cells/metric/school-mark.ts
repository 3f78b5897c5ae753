import type { Figure } from "./figures/figures";

/** Half of the step between a mark and its half: "4-" is 3.75, "4+" 4.25, as Finnish schools count. */
const QUARTER = 0.25;
const BEST_MARK = 10;

/** The number of a school mark with a plus or a minus after it; undefined for any other figure. */
export function schoolMark({ number, mark, percent, after, link }: Figure): number | undefined {
  if (mark !== "+" && mark !== "-") return undefined;
  if (number.decimals > 0 || number.value < 1 || number.value > BEST_MARK || percent !== "" || after.length > 0 || link !== "") return undefined;
  return number.value + (mark === "+" ? QUARTER : -QUARTER);
}
