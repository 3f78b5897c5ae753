/** "2025-03" as people write a month: "3/2025"; a year alone as it is. */
export function monthText(month: string): string {
  const [year = "", number] = month.split("-");
  return number === undefined ? year : `${Number(number)}/${year}`;
}
