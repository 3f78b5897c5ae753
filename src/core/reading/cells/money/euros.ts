/** Cents as euros the Finnish way, "12 500,50": for suggestions that a person would type. */
export function eurosText(cents: number): string {
  const size = Math.abs(cents);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(?:\d{3})+$)/gu, " ");
  const rest = size % 100;
  return `${cents < 0 ? "-" : ""}${whole}${rest === 0 ? "" : `,${String(rest).padStart(2, "0")}`}`;
}
