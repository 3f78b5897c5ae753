/** What was taken off a title, beside the title itself. */
export interface TitleParts {
  readonly title: string;
  /** The action's number in front: "A1 Sähköinen arkistointi". */
  readonly id?: string;
  /** A mark that says something of the row: "UUSI", "*". */
  readonly mark?: string;
  /** The mark points at a footnote. */
  readonly footnote: boolean;
}

const BULLET = /^(?:[•·●○▪▫◦‣⁃■□►▶➢➤→⇒>✓✔☐☑*]\s*|[-–—]\s*(?=[-–—\s]{0,6}\p{L}))+(?=\S)/u;
/** A lone letter and number, a numbering with full stops, or a number that is closed by a mark; not "3 uutta", "TE24", "M365". */
const NUMBER = /^(?:(?:[Nn](?:ro|r|o)\.?|#) ?(?=\d))?(?<id>(?<=^(?:[Nn](?:ro|r|o)\.?|#) ?)\d{1,3}\p{Ll}?(?=\s)|\p{Lu}[.-]?\d{1,2}\p{Ll}?(?=[\s.):-])|\p{Lu}{1,4}-\d{1,4}|\d{1,3}(?:\.\d{1,3}){1,2}|\d{1,3}\p{Ll}?(?=\s?[.):])|20\d\d-\d{1,3})[.):]*\s*[-–:]?\s+(?=[\p{L}"])/u;
const NEW = "uusi!?|new!?|ny!?|nytt!?|uutuus";
const NEW_BEHIND = new RegExp(`\\s*[([](?<mark>${NEW})[)\\]]$|\\s+(?:[-–—]\\s+)?(?<loud>UUSI!?|NEW!?|NY!?)$`, "iu");
const NEW_BEFORE = new RegExp(`^[([]?(?<mark>${NEW})(?:[)\\]]:?\\s+|:\\s*|(?<=!)\\s+|\\s+[-–—]\\s+)(?=\\p{L})`, "iu");
const FOOTNOTE = /(?<=[\p{L}\d)])\s?(?<mark>\*{1,3}\)?|(?<!(?:^|\s)[kcdm]?m)[¹²³⁴⁵⁶⁷⁸⁹]+\)?|\[\d{1,2}\]|(?<=\p{L}) ?\d\))$/u;
const SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹";
const STOP = /(?<=[\p{L}\d)])\s?[.;,:]$/u;
/** A full stop that belongs to the word. */
const ABBREVIATION = /(?:^|[\s(])(?:jne|ym|yms|tms|mm|esim|ml|oy|osk|ry|jms|osv|o\.d|m\.m|m\.fl|dyl|etc|inc|ltd|vs|n|p|s|e)\.$|\.\p{L}\.$|\.\.$/iu;

function plainMark(mark: string): string {
  return mark.replace(/[¹²³⁴⁵⁶⁷⁸⁹]/gu, (raised) => String(SUPERSCRIPTS.indexOf(raised) + 1));
}

/** A leading bullet or dash off. */
export function withoutBullet(title: string): string {
  return title.replace(BULLET, "");
}

/** A full stop at the end off, unless it belongs to an abbreviation. */
export function withoutStop(title: string): string {
  return ABBREVIATION.test(title) ? title : title.replace(STOP, "");
}

/** Takes the number in front, a mark of newness and a footnote mark off a title. */
export function titleParts(text: string): TitleParts {
  let title = text;
  let mark: string | undefined;
  const found = FOOTNOTE.exec(title);
  // "Arkistointi (osa 1)" ends with a bracket of its own, no footnote's.
  const footnote = found !== null && title.lastIndexOf("(", found.index) > title.lastIndexOf(")", found.index) ? null : found;
  if (footnote !== null) {
    mark = plainMark(footnote.groups?.["mark"] ?? "").trim();
    title = title.slice(0, footnote.index);
  }
  const isNew = NEW_BEHIND.exec(title);
  if (isNew !== null && isNew.index > 0) {
    mark = mark ?? isNew.groups?.["mark"] ?? isNew.groups?.["loud"];
    title = title.slice(0, isNew.index);
  }
  const before = NEW_BEFORE.exec(title);
  if (before !== null) {
    mark = mark ?? before.groups?.["mark"];
    title = title.slice(before[0].length);
  }
  const number = NUMBER.exec(title);
  const id = number?.groups?.["id"];
  if (number !== null) title = title.slice(number[0].length);
  return { title, footnote: footnote !== null, ...(id === undefined ? {} : { id }), ...(mark === undefined ? {} : { mark }) };
}
