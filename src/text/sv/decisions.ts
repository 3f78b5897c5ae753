import type { DecisionCode } from "../../core/reading/roadmap";

/** What was decided once for a whole column. */
export const decisions: Readonly<Record<DecisionCode, string>> = {
  "half-years": "1/åååå och 2/åååå lästes som halvår",
  "month-first": "i datum med snedstreck står månaden först",
  fractions: "talen 0–1 lästes som andelar (0,5 = 50 %)",
  thousands: "beloppen är i tusen euro",
  millions: "beloppen är i miljoner euro",
  "numbers-by-list-order": "siffrorna lästes enligt kodlistans ordning",
  "boolean-level": "sanningsvärdet SANT lästes som nivån TOSI",
  "light-letters": "bokstäverna lästes som trafikljus",
  "one-hot": "ett kryss i kolumnen betyder rubrikens värde",
  "unit-by-column": "enheten härleddes ur kolumnens övriga värden",
  "initial-letters": "begynnelsebokstäverna lästes som värden i kodlistan",
};
