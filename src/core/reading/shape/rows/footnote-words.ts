import { foldCase } from "../../text/clean";

const MARKED = /^(?:\*+|†|‡|[¹²³⁴-⁹]|\(\*+\)|\d{1,2}\)\s|\(\d{1,2}\)\s|\d{1,2}\*\s)/u;
const WORDED =
  /^(?:huom|huomautus|huomioitavaa|obs|n\.?b|note|notes|selite|selitteet|selitykset|selitys|merkinnät|merkkien selitykset|värien selitykset|värikoodit|lyhenteet|lähde|lähteet|lisätietoja|lisätiedot|päivitetty|viimeksi päivitetty|tulostettu|laatija|laatinut|laadittu|tekijä|uppdaterad|källa|källor|förklaring|förklaringar|teckenförklaring|förkortningar|mera information|utskriven|source|sources|legend|legenda|explanation|abbreviations|updated|printed|prepared by|liite|bilaga|appendix|sivu|sida|page)(?:\s*[!:.]|\s+\d|\s+\(|$)/u;
/** "S = voidaan tehdä nykyisillä resursseilla" */
const EXPLAINED = /^\S{1,20}(?:\s\S{1,20})?\s*=\s*\S/u;

/** A text below or beside the actions that explains something: "* alustava arvio", "1) sis. alv", "S = …", "Päivitetty 12.3.2025". */
export function isFootnoteText(text: string): boolean {
  const folded = foldCase(text);
  return folded !== "" && (MARKED.test(folded) || WORDED.test(folded) || EXPLAINED.test(folded));
}

/** True for a mark that only a footnote begins with; "1)" may also number an action. */
export function isFootnoteForCertain(text: string): boolean {
  const folded = foldCase(text);
  return /^(?:\*+|†|‡|[¹²³⁴-⁹]|\(\*+\))\s*\S/u.test(folded) || EXPLAINED.test(folded) || WORDED.test(folded);
}
