/** A start tag of a small XML part: local name and attributes with their prefixes. */
export interface XmlTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<([^\s/>!?]+)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/gu;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);

/** Text of an attribute as it was meant: the five named entities and numbered characters. */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/giu, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** All start tags of a part in order. */
export function startTags(xml: string): readonly XmlTag[] {
  const tags: XmlTag[] = [];
  for (const [, name, rest = ""] of xml.matchAll(TAG)) {
    if (name === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key = "", double, single] of rest.matchAll(ATTRIBUTE)) attributes.set(key, decodeXml(double ?? single ?? ""));
    tags.push({ name: name.slice(name.indexOf(":") + 1), attributes });
  }
  return tags;
}
