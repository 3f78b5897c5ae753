import type { ResolvedUnit } from "./resolve-unit";

const LISTS = /\s*[,;/+&|]\s*|\s+-\s+|\s*(?:->|→|>)\s*/u;
/** Not the "ja" of "Sivistys- ja vapaa-aikapalvelut". */
const ANDS = /(?<![-,])\s+(?:ja|sekä|och|samt|and)\s+/u;
const MOST_PARTS = 12;

function isKnown({ certainty }: ResolvedUnit): boolean {
  return certainty === "right" || certainty === "form";
}

/**
 * The units of a cell that names several, in order; none when it names one. Commas and slashes always part; "ja"
 * only where every side is a unit and one of them is the city's own ("sivistys ja tekninen", not "kulttuuri ja vapaa-aika").
 */
export function splitUnits(text: string, resolve: (name: string) => ResolvedUnit, isListed: (name: string) => boolean): readonly ResolvedUnit[] {
  const listed = text.split(LISTS).filter((part) => part !== "");
  const isList = listed.length > 1 && listed.length <= MOST_PARTS;
  const parts: ResolvedUnit[] = [];
  for (const part of isList ? listed : [text]) {
    const sides = part.split(ANDS, MOST_PARTS).map(resolve);
    if (sides.length > 1 && sides.every(isKnown) && (isList || sides.some((side) => isListed(side.name)))) parts.push(...sides);
    else if (isList) parts.push(resolve(part));
  }
  return parts;
}
