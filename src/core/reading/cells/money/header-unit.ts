import type { FieldKey } from "../../../programme/fields";
import { plainField } from "../../../programme/fields";
import { cleanText } from "../../text/clean";
import type { Per } from "./items";
import type { MoneyChoices } from "./money-choices";
import type { Token } from "./tokens";
import { isMark, isRole, tokenise } from "./tokens";
import { takeVat } from "./vat";
import { markYears } from "./years";

const ONE_THOUSAND = /(?:^|[^\d.,])1[ .']?000(?:$|[^\d.,])|(?:^|\D)'000(?!\d)/u;

function baseOf(text: string, tokens: readonly Token[]): MoneyChoices["base"] {
  if (ONE_THOUSAND.test(text)) return 3;
  for (const [index, token] of tokens.entries()) {
    // One letter is a unit only before the currency: "t €", "M€".
    if (token.kind !== "word" || (token.word.length === 1 && !isRole(tokens[index + 1], "currency"))) continue;
    if (token.role === "thousand" || token.role === "thousand-crowns") return 3;
    if (token.role === "million") return 6;
  }
  return 0;
}

function periodOf(tokens: readonly Token[]): Exclude<Per, "unit"> | undefined {
  for (const [index, token] of tokens.entries()) {
    if (!isRole(token, "year", "month", "quarter")) continue;
    const marked = isMark(tokens[index - 1], "/") || isRole(tokens[index - 1], "per");
    const said = token.word.length > 5 && !/^(?:vuosi|vuode|kuukau|månad|month|kvartal|quarter)(?:t|n)?$/u.test(token.word);
    if (marked || said) return token.role === "year" || token.role === "month" || token.role === "quarter" ? token.role : undefined;
  }
  return undefined;
}

/** The unit, period and tax basis that a header gives to its column: "Kustannusarvio 1000 €", "Hyöty t€/v", "Summa (alv 0 %)". */
export function readHeader(header: string, field: FieldKey): Pick<MoneyChoices, "base" | "per" | "vat"> {
  const text = cleanText(header);
  const { tokens: all, vat } = takeVat(tokenise(text));
  const tokens = markYears(all);
  const per = periodOf(tokens) ?? (plainField(field) === "benefitPerYear" ? "year" : undefined);
  return { base: baseOf(text, tokens), ...(per === undefined ? {} : { per }), ...(vat?.basis === undefined ? {} : { vat: vat.basis }) };
}
