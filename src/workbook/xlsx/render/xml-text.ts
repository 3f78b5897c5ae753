// eslint-disable-next-line no-control-regex -- these characters are what the pattern is for
const SPECIAL = /[&<>\u0000-\u0008\u000B-\u001F]/u;
// eslint-disable-next-line no-control-regex -- as above
const EACH_SPECIAL = /[&<>\u0000-\u0008\u000B-\u001F]/gu;
const ENTITIES: ReadonlyMap<string, string> = new Map([["&", "&amp;"], ["<", "&lt;"], [">", "&gt;"]]);

function replacement(character: string): string {
  return ENTITIES.get(character) ?? `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text between tags: what XML does not bear is escaped in the way of workbooks. */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, replacement) : text;
}
