import type { WriteSurvey } from "./survey";
import type { SheetTarget, WriteTargets } from "./targets";

/**
 * Where new sheets go among those of an earlier run: each after the sheet that the plan has before it, or before the
 * one after it. By index of the plan's sheets, in the order in which they have to be moved; none where all are new or old.
 */
export function newPositions({ sheets, gone }: WriteTargets, survey: WriteSurvey): readonly (readonly [index: number, position: number])[] {
  const known = new Set([...survey.own.sheets.values()].map(({ id }) => id));
  // A sheet that was added by a run that failed right then has no place yet, either.
  const isPlaced = ({ old }: SheetTarget): boolean => old !== null && known.has(old.id);
  if (!sheets.some(isPlaced)) return [];
  const keyOf = (index: number): string | number => sheets[index]?.old?.id ?? index;
  const order: (string | number)[] = survey.sheets.filter((sheet) => !gone.sheets.includes(sheet)).map(({ id }) => id);
  order.push(...sheets.flatMap(({ old }, index) => (old === null ? [index] : [])));
  return sheets.flatMap((sheet, index): readonly (readonly [number, number])[] => {
    if (isPlaced(sheet)) return [];
    order.splice(order.indexOf(keyOf(index)), 1);
    const next = sheets.findIndex((other, at) => at > index && isPlaced(other));
    const position = index > 0 ? order.indexOf(keyOf(index - 1)) + 1 : order.indexOf(keyOf(next));
    order.splice(position, 0, keyOf(index));
    return [[index, position]];
  });
}
