import { foldCase } from "../../text/clean";
import { editDistance } from "../../text/distance";

const WHOLE =
  "σ|∑|yhteensä|yht|kaikki|kaikki yhteensä|kaikki toimenpiteet|alla åtgärder|all actions|väl[ií]summa|välisummat|osasumma|summa|summat|loppusumma|kokonaissumma|kokonaismäärä|yhteissumma|kokonaiskustannukset|total|totalt|totalsumma|sammanlagt|summa totalt|totalt summa|delsumma|delsummor|mellansumma|slutsumma|subtotal|sub-total|grand total|sum|keskiarvo|ka|mediaani|medeltal|genomsnitt|medelvärde|median|average|mean|lukumäärä|lkm|kpl|määrä yhteensä|antal|count|antal åtgärder|toimenpiteitä|toimenpiteitä yhteensä|jäljellä|erotus|käyttämättä|kvar|skillnad|remaining|difference|budjetti yhteensä|toteuma yhteensä";
const END = "[\\s.:=€%*)]*(?:\\([^)]*\\)|€|eur|euroa|t€|kpl|st|htp|\\d{4})?[\\s.:=€]*";
const WHOLE_CELL = new RegExp(`^[^\\p{L}∑]*(?:${WHOLE})${END}$`, "u");
/** "Tavoite A yhteensä", "Sivistystoimiala yht.", "Sektor A totalt", "Yhteensä toimialat". */
const ENDS = /(?:^|[\s,(-])(?:yhteensä|yht|välisumma|totalt|sammanlagt|total|subtotal|summa)[\s.:)€]*(?:\d{4})?$/u;
/** "Toimenpiteitä yhteensä 52 kpl" */
const INSIDE = /(?<!\p{L})(?:yhteensä|sammanlagt|totalt)(?!\p{L})/u;
/** What the two patterns above look for holds one of these; most texts hold none, and are cleared at once. */
const SUM_WORD = /yht|summa|total|sammanlagt/;
const STARTS = /^(?:yhteensä|yht\.?|välisumma|summa|totalt|sammanlagt|total|subtotal|keskiarvo|medeltal|lukumäärä)(?=[\s:,(/-])/u;
const PART_OF = /^(?:-\s*)?(?:josta|joista|mistä|siitä|tästä|varav|därav|av vilka|av vilket|of which|thereof)(?=[\s:,]|$)/u;

const LONG_WORDS = ["yhteensä", "välisumma", "loppusumma", "keskiarvo", "lukumäärä", "sammanlagt", "mellansumma", "kokonaissumma"];

/** How surely a text is the label of a total: the whole text, or with other words beside it. */
export function totalLabel(text: string): "whole" | "partly" | undefined {
  if (text.length > 120) return undefined;
  const folded = foldCase(text);
  if (folded === "") return undefined;
  // "Y h t e e n s ä"
  const joined = /^(?:\p{L} ){3,}\p{L}$/u.test(folded) ? folded.replaceAll(" ", "") : folded;
  if (WHOLE_CELL.test(joined)) return "whole";
  if (PART_OF.test(joined)) return "whole";
  if (STARTS.test(joined) || (SUM_WORD.test(joined) && (ENDS.test(joined) || INSIDE.test(joined)))) return "partly";
  const word = joined.replace(/[.:]+$/u, "");
  return word.length >= 7 && !word.includes(" ") && LONG_WORDS.some((known) => editDistance(word, known, 2) <= (known.length < 9 ? 1 : 2)) ? "whole" : undefined;
}
