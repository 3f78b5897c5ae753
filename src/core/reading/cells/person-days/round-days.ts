/**
 * Person-days as they are kept. Days that were written or come of months and years are kept to a hundredth.
 * Days that come of hours are kept to a tenth, since the hours of a day are themselves an average; less than one day
 * keeps its hundredths, so that an hour does not grow by half.
 */
export function roundDays(days: number, fromHours: boolean): number {
  const places = fromHours && days >= 1 ? 10 : 100;
  // A hair is added so that 0.145, stored as 0.14499…, rounds as it is written.
  return Math.round(days * places * (1 + Number.EPSILON)) / places;
}
