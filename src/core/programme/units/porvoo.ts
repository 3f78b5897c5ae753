import type { ProgrammeSource } from "../schema";

/** Toimialat, liikelaitokset ja lautakunnat of Porvoo, with the ways they are written in roadmaps and ledgers. */
export const unitsPorvoo: NonNullable<ProgrammeSource["units"]> = [
  {
    names: { fi: "Konsernihallinto", sv: "Koncernförvaltningen", en: "Group administration" },
    synonyms: ["konsernihall", "konsernihallinnon toimiala", "konsernipalvelut", "konsernijohto", "koncernförvaltning", "koncerntjänster", "keskushallinto", "centralförvaltningen", "central administration"],
  },
  {
    names: { fi: "Sivistystoimiala", sv: "Bildningssektorn", en: "Education and culture" },
    synonyms: ["sivistys", "sivistystoimi", "siv", "sivistyspalvelut", "sivistyksen toimiala", "bildningssektor", "bildning", "bildningen", "bildningstjänster", "education department"],
  },
  { names: { fi: "Elinvoima", sv: "Livskraft", en: "Vitality" }, synonyms: ["elinvoimatoimiala", "elinvoimatoimi", "elinvoiman toimiala", "livskraftssektorn"] },
  {
    names: { fi: "Elinvoima ja kaupunkikehitys", sv: "Livskraft och stadsutveckling", en: "Vitality and city development" },
    synonyms: ["kaupunkikehitys", "elinvoima- ja kaupunkikehitystoimiala", "kaupunkikehityksen toimiala", "stadsutveckling", "stadsutvecklingssektorn", "city development"],
  },
  { names: { fi: "Tilapalvelut", sv: "Lokalservice", en: "Facility services" }, synonyms: ["tilapalvelujen yksikkö", "lokalitetsservice", "lokaltjänster"] },
  { names: { fi: "Porvoon vesi", sv: "Borgå vatten", en: "Porvoo Water" }, synonyms: ["liikelaitos Porvoon vesi", "Porvoon vesi -liikelaitos", "vesiliikelaitos", "vesilaitos", "vesi", "vatten", "affärsverket Borgå vatten"] },
  {
    names: { fi: "Sivistys- ja vapaa-aikalautakunta", sv: "Bildnings- och fritidsnämnden", en: "Education and leisure board" },
    synonyms: ["sivistys- ja vapaa-aikaltk", "sivistyslautakunta", "sivistysltk", "siv.ltk", "vapaa-aikalautakunta", "bildningsnämnden"],
  },
  { names: { fi: "Tekninen lautakunta", sv: "Tekniska nämnden", en: "Technical board" }, synonyms: ["tekninen ltk", "tekn.ltk", "tekn. ltk"] },
  {
    names: { fi: "Kasvun ja oppimisen palvelut", sv: "Tjänster för växande och lärande", en: "Growth and learning services" },
    synonyms: ["kasvun ja oppimisen lautakunta", "kasvu ja oppiminen", "växande och lärande"],
  },
];
