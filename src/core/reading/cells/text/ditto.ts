import { foldCase } from "../../text/clean";

/** Marks that mean "the same as in the cell above": a lone ", =, ^ or -"-. */
const MARK = /^(?:-? ?(?:"|''|,,|''|〃) ?-?|=+|\^+|↑|\|\||- ?\|\| ?-|~ ?" ?~)$/u;

const ABOVE = "(?:edelli(?:nen|sen|set|sessä)|ed|yllä|yläpuolella|ylempi|ylempänä|yllä oleva|edellä|rivi yllä|föregående|ovan(?:för|stående)?|above|previous)";
const SAME = "(?:sama|samat|samoin|saman?lainen|idem|ibid|dito|ditto|do|id|samma|detsamma|likadan|likaså|same|as above|som ovan|ed|edellinen|kuten)";
const SAME_WORDS = new RegExp(`^${SAME}\\.?(?: (?:kuin|som|as))?(?: (?:the )?${ABOVE})?\\.?$`, "u");

/** "ks. 4", "kts. edellinen", "katso liite", "vrt.", "se nr 4", "see row 4", "viittaus nro 4". */
const REFERENCE = /^(?:(?:ks|kts|kats|vrt|jfr|cf)\.? ?(?=[\p{L}\d#])|(?:katso|viittaus|viite|hänvisning|hänvisas till|se|see|refer to|ref)[.:]? )(?<target>.{1,60})$/u;
const SAME_AS = /^(?:sama|samat|samma|same|identtinen|identisk) (?:kuin|kun|som|as) (?<target>.{1,60})$/u;
/** Most texts begin otherwise, and need no folding to tell. */
const BEGINNING = /^\s*\(?(?:k|v|j|c|h|s|r|i)/iu;

/** True for "sama", "=", a lone quotation mark …: the same text as in the cell above. */
export function isDitto(text: string): boolean {
  if (text.length > 40) return false;
  const folded = foldCase(text);
  return MARK.test(folded) || SAME_WORDS.test(folded);
}

/** What a cell refers to, when it is nothing but a reference ("ks. 4" → "4", "ks. edellinen" → "edellinen"). */
export function referenceTarget(text: string): string | undefined {
  if (text.length > 80 || !BEGINNING.test(text)) return undefined;
  const folded = foldCase(text).replace(/^\((.*)\)$/u, "$1");
  const target = REFERENCE.exec(folded)?.groups?.["target"] ?? SAME_AS.exec(folded)?.groups?.["target"];
  return target?.replace(/^(?:nro|nr|no|numero|kohta|rivi|rad|row)[.:]? ?(?=\d)/u, "");
}
