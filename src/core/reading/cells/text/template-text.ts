import { foldCase } from "../../text/clean";

/** Text that came with a template and that nobody has replaced. */
const TEMPLATE =
  /^(?:lorem ipsum.*|dolor sit amet.*|(?:kirjoita|syötä|lisää|täytä|kuvaa|anna)(?: .{0,40})? (?:tähän|tänne)(?: .{0,40})?|(?:toimenpiteen|hankkeen|projektin|tehtävän) (?:nimi|otsikko|kuvaus)(?: (?:tähän|tulee tähän))?|(?:skriv|ange|fyll i|lägg till)(?: .{0,40})? här(?: .{0,40})?|(?:åtgärdens|projektets) (?:namn|rubrik|beskrivning)|(?:write|enter|type|add|insert)(?: .{0,40})? here(?: .{0,40})?|(?:name|title|description) of (?:the )?(?:action|project)|click (?:here )?to (?:enter|add).*|klicka (?:här )?för att.*|napsauta .{0,60}|(?:esimerkki|malli|exempel|example|sample|demo)(?:rivi|toimenpide|projekti|rad|åtgärd| row| action| project)?(?: \d{1,2})?|(?:esim\.?|t\.ex\.|e\.g\.):? .{1,60}|(?:nimi|otsikko|namn|rubrik|name|title)|[<[{](?:(?:toimenpiteen|hankkeen|projektin|åtgärdens|projektets|action|project) )?(?:nimi|otsikko|kuvaus|namn|rubrik|beskrivning|name|title|description|text|teksti|täytä)[\]>}]|(?:testi?|test|asdf?|qwerty|foo|bar|xxx+|aaa+)(?: ?\d{1,3})?)[.!]*$/u;

/** Most texts begin otherwise, and need no folding to tell. */
const BEGINNING = /^\s*(?:lorem|dolor|kir|syö|lis|täy|kuv|ann|toimenpiteen|hankkeen|projekt|tehtävän|skriv|ange|fyll|lägg|åtgärdens|wri|ent|typ|add|ins|nam|nim|ots|rub|tit|desc|cli|kli|nap|esi|mal|exe|exa|sam|dem|t\.ex|e\.g|[<[{]|test|asd|qwe|foo|bar|xxx|aaa)/iu;

/** True for a template's placeholder: "lorem ipsum", "Kirjoita nimi tähän", "[otsikko]", "Esimerkki 1". */
export function isTemplateText(text: string): boolean {
  return text.length < 400 && BEGINNING.test(text) && TEMPLATE.test(foldCase(text));
}
