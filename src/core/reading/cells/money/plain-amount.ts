const PLAIN = /^-?(?!0\d)(?:\d{1,12}|\d{1,3}(?:[ \u00A0\u202F]\d{3}){1,3})(?:,\d{1,2})?(?:[ \u00A0\u202F]?€)?$/u;
const NO_DIGIT = /\D/gu;

/**
 * The cents of an amount in euros written as most are, "12 500,50 €", without taking the text apart; undefined for
 * any other text.
 */
export function plainCents(text: string): number | undefined {
  if (text.length > 24 || !PLAIN.test(text)) return undefined;
  const comma = text.indexOf(",");
  const decimals = comma < 0 ? 0 : text.slice(comma).replace(NO_DIGIT, "").length;
  const size = Number(text.replace(NO_DIGIT, "")) * 10 ** (2 - decimals);
  // A negative zero is no form to be taken as it is.
  if (!text.startsWith("-")) return size;
  return size === 0 ? undefined : -size;
}
