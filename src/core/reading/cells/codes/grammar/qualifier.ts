/** How a value is qualified: unsure ("A?", "ehkä A"), no longer ("ent. A"), main ("pääosin"), or beside another one ("myös", "myöh."). */
export type Qualifier = "unsure" | "partly" | "former" | "main" | "beside";

interface Rule {
  readonly qualifier: Qualifier;
  readonly pattern: RegExp;
}

const WORD_RULES: readonly (readonly [Qualifier, string])[] = [
  ["unsure", "vahvistettava|vahvistamatta|tarkentuu|tarkennetaan|tarkennettava|preciseras|obekräftad|vähintään|enintään|minst|högst|at least|at most|ehkä|mahdollisesti|mahd\\.?|kenties|luultavasti|todennäköisesti|alustavasti|alustava|alust\\.?|tarkista|tarkistettava|varmistettava|kanske|möjligen|troligen|preliminärt|preliminär|prel\\.?|eventuellt|ev\\.?|kolla|esim\\.?|mm\\.?|t\\.ex\\.?|bl\\.a\\.?|e\\.g\\.?|maybe|perhaps|probably|possibly|tentative|check|tbc"],
  ["partly", "osin|osittain|osaksi|delvis|partly|partially"],
  ["former", "ent\\.?|entinen|aiemmin|aik\\.?|aikaisemmin|ennen(?! kaikkea)|oli|tidigare|f\\.d\\.?|formerly|previously|was"],
  ["main", "pääosin|pääasiassa|pääasiallisesti|vain|ainoastaan|nyt|nykyisin|endast|bara|nu|only|now|ensisijaisesti|lähinnä|erityisesti|ennen kaikkea|etenkin|varsinkin|framför allt|i synnerhet|especially|pää|päätavoite|pääasiallinen|ensisijainen|främst|huvudsakligen|huvudsaklig|huvudmål|primärt|primär|i första hand|mainly|primarily|mostly|main|primary"],
  ["beside", "välillisesti|epäsuorasti|indirekt|indirectly|toissijaisesti|toissijainen|sivu|sivutavoite|sekundärt|sekundär|bimål|secondary|lisäksi|myös|myöhemmin|myöh\\.?|jatkossa|sitten|i andra hand|även|också|dessutom|senare|framöver|secondarily|also|later"],
];

const RULES: readonly Rule[] = [
  ...WORD_RULES.flatMap(([qualifier, words]) => [
    { qualifier, pattern: new RegExp(`^\\(?(?:${words})\\)?[\\s:,]+(?<rest>.+)$`, "iu") },
    { qualifier, pattern: new RegExp(`^(?<rest>.+?)[\\s,]+\\(?(?:${words})\\)?$`, "iu") },
  ]),
  { qualifier: "unsure", pattern: /^(?<rest>.+?)\s*\(?\s*\?+\s*\)?$/u },
  { qualifier: "unsure", pattern: /^\(?\?+\)?\s*(?<rest>.+)$/u },
];

/** The text without its qualifying word or question mark, and what that said; undefined when there is none. */
export function qualified(text: string): { readonly rest: string; readonly qualifier: Qualifier } | undefined {
  for (const { qualifier, pattern } of RULES) {
    const rest = pattern.exec(text)?.groups?.["rest"];
    if (rest !== undefined) return { rest, qualifier };
  }
  return undefined;
}
