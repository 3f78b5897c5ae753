import { foldCase } from "../../text/clean";

/** Words of a total line in Finnish, Swedish and English ledger reports; the last part of a compound counts too. */
const TOTAL = /(?:^|[^\p{L}])(?:(?:väli|loppu|kokonais|yhteis|kausi|vuosi|tili|ala)?summa(?:t|n)?|yht|yhteensä|kaikkiaan|sammanlagt|inalles|totalt?|(?:del|slut|total)summa|sub-?total|grand total|sum|tot)(?:$|[^\p{L}])/u;

/** What a heading of a grouped report is about. */
const DIMENSION =
  /^(?:toiminto(?:koodi)?|toim|tn|verksamhet(?:skod)?|verks|activity(?: code)?|kustannuspaikka|kust\.? ?paikka|kp|kustannusställe|kst|cost cent(?:re|er)|projekti?|hanke|project|tulosyksikkö|yksikkö|enhet|unit|vastuualue|tili|konto|account)(?!\p{L})/u;

const HEADING = /^[\p{L}. ]+?[:.]?\s*\(?\d[\d ]*\)?[\s,:–-]+\p{L}{3}/u;

/** True for the label of a total or subtotal line of a ledger report: "Yhteensä", "Toiminto 1111 yht.", "Delsumma". */
export function isLedgerTotalLabel(text: string): boolean {
  return text.length <= 120 && TOTAL.test(foldCase(text));
}

/**
 * The heading of a group of ledger lines: a dimension's word, a code and its name ("Toiminto 1111 Digiohjelma2024"),
 * as clean text; else undefined. A word and a code alone ("Toiminto: 1111") may be a cell of a code column.
 */
export function ledgerHeading(text: string): string | undefined {
  const folded = foldCase(text);
  return folded.length <= 120 && DIMENSION.test(folded) && HEADING.test(folded) && !isLedgerTotalLabel(folded) ? folded : undefined;
}

/**
 * What an activity-code cell's text says of its row, where the row is no posting: a total, or a heading that holds
 * for the rows below.
 */
export function activityCodeRowKind(text: string): "total" | "heading" | undefined {
  if (isLedgerTotalLabel(text)) return "total";
  return ledgerHeading(text) === undefined ? undefined : "heading";
}
