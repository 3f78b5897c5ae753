/** Formatting only: a tag that would carry meaning, or a "<" in a sentence, stays. */
const TAG = /<\/?(?:b|i|u|s|em|strong|small|span|font|p|div|br|ul|ol|li|a|h[1-6]|sup|sub)(?:\s[^<>]{0,300})?\/?>/giu;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/giu, " "],
  [/&lt;/giu, "<"],
  [/&gt;/giu, ">"],
  [/&quot;/giu, '"'],
  [/&auml;/gu, "ä"],
  [/&ouml;/gu, "ö"],
  [/&aring;/gu, "å"],
  [/&Auml;/gu, "Ä"],
  [/&Ouml;/gu, "Ö"],
  [/&Aring;/gu, "Å"],
  [/&amp;/giu, "&"],
];
const HYPERLINK = /^=\s*(?:HYPERLINK|HYPERLINKKI|HYPERLÄNK)\s*\(\s*"(?<address>[^"]{0,2000})"\s*(?:[;,]\s*"(?<label>[^"]{0,500})"\s*)?\)\s*$/iu;

/** The text without HTML formatting and entities; the text itself when there is none. */
export function withoutMarkup(text: string): string {
  const bare = text.includes("<") ? text.replace(TAG, "") : text;
  if (!bare.includes("&")) return bare;
  return ENTITIES.reduce((rest, [pattern, character]) => rest.replace(pattern, character), bare);
}

/** The parts of a HYPERLINK formula that stands as text. */
export function hyperlinkIn(text: string): { readonly label: string; readonly address: string } | undefined {
  const groups = HYPERLINK.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const address = groups["address"] ?? "";
  const label = (groups["label"] ?? address).trim();
  return label === "" ? undefined : { label, address };
}
