/** A round step: 1, 2 or 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const share = step / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

/** The marks of a value axis from 0 to at least the largest value; whole numbers, since actions are counted. */
export function axisMarks(largest: number, most: number): readonly number[] {
  const step = Math.max(1, roundStep(Math.max(1, largest) / most));
  return Array.from({ length: Math.ceil(Math.max(1, largest) / step) + 1 }, (_, index) => index * step);
}
