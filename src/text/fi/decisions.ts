import type { DecisionCode } from "../../core/reading/roadmap";

/** What was decided once for a whole column. */
export const decisions: Readonly<Record<DecisionCode, string>> = {
  "half-years": "1/vvvv ja 2/vvvv luettiin puolivuosiksi",
  "month-first": "vinoviivalla kirjoitetuissa päivissä kuukausi on ensin",
  fractions: "luvut 0–1 luettiin osuuksiksi (0,5 = 50 %)",
  thousands: "summat ovat tuhansina euroina",
  millions: "summat ovat miljoonina euroina",
  "numbers-by-list-order": "numerot luettiin koodiston järjestyksen mukaan",
  "boolean-level": "totuusarvo TOSI luettiin tasoksi TOSI",
  "light-letters": "kirjaimet luettiin liikennevaloiksi",
  "one-hot": "rasti sarakkeessa tarkoittaa otsikon arvoa",
  "unit-by-column": "yksikkö pääteltiin sarakkeen muista arvoista",
  "initial-letters": "alkukirjaimet luettiin koodiston arvoiksi",
};
