const FINNISH =
  "n t a ä ta tä tta ttä na nä ssa ssä sta stä lla llä lle lta ltä ksi in en un yn än an hun hyn seen een iin oon ien jen den iden " +
  "issa issä ista istä illa illä ille ilta iltä ina inä ita itä ia iä ja jä nsa nsä kin assa ässä asta ästä alla ällä alle älle ksen kseen ksessa ksella";
const SWEDISH = "n en et t s ns ens ets na or er ar erna arna orna s e";
const ENGLISH = "s";

/** Case endings of Finnish, definite and plural endings of Swedish, plurals of English. */
export const ENDINGS: ReadonlySet<string> = new Set(`${FINNISH} ${SWEDISH} ${ENGLISH}`.split(" "));

/** The longest ending. */
export const LONGEST_ENDING = 6;

const FROM = /(?:sta|stä|lta|ltä)$/u;
const TO = /(?:hun|seen|een|iin|uun)$/u;

/** Whether a case ending says "from" (2025:stä, toukokuusta), "up to" (elokuuhun) or "to" (vuodelle, keväälle). */
export function roleOfEnding(ending: string): "from-case" | "to-case" | "onto-case" | undefined {
  if (FROM.test(ending)) return "from-case";
  if (TO.test(ending)) return "to-case";
  return ending.endsWith("lle") ? "onto-case" : undefined;
}
