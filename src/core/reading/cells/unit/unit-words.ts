import { foldCase } from "../../text/clean";

/** Last parts of the names of departments, services and bodies in fi, sv and en. */
const ENDING =
  /(?:hallinto|toimi|toimiala|palvelut?|palveluala|palvelualue|tulosalue|vastuualue|osasto|yksikkö|keskus|laitos|liikelaitos|virasto|konttori|kanslia|toimisto|kirjasto|museo|opisto|lukio|arkisto|kirjaamo|valvonta|tekniikka|kehitys|suunnittelu|ohjaus|huolto|kasvatus|opetus|koulutus|lautakunta|johtokunta|toimikunta|jaosto|hallitus|valtuusto|johto|tuki|sektorn?|förvaltning(?:en)?|tjänster(?:na)?|service|avdelning(?:en)?|enhet(?:en)?|nämnd(?:en)?|styrelsen?|direktion(?:en)?|sektion(?:en)?|affärsverk(?:et)?|verk(?:et)?|central(?:en)?|kansli(?:et)?|byrån?|bibliotek(?:et)?|väsende(?:t)?|ledning(?:en)?|services?|department|division|unit|office|administration|library|management)$/u;

/** Fields of work that name a unit without such an ending. */
const FIELDS: ReadonlySet<string> = new Set([
  ...["sivistys", "elinvoima", "tekninen", "talous", "viestintä", "henkilöstö", "kaavoitus", "kulttuuri", "nuoriso", "liikunta", "vapaa-aika", "maankäyttö", "ympäristö", "ympäristönsuojelu", "työllisyys", "matkailu", "markkinointi", "hankinta", "hankinnat", "varhaiskasvatus", "perusopetus", "kaupunkikehitys", "kuntatekniikka", "hyvinvointi", "hallinto", "kotouttaminen", "asuminen", "rakentaminen", "vesi"],
  ...["it", "ict", "tvt", "hr", "tieto", "digi", "gis", "paikkatieto", "tietoturva", "tietosuoja"],
  ...["bildning", "bildningen", "livskraft", "teknik", "tekniska", "ekonomi", "ekonomin", "kommunikation", "personal", "planläggning", "kultur", "ungdom", "idrott", "fritid", "miljö", "sysselsättning", "stadsutveckling", "småbarnspedagogik", "utbildning", "upphandling", "välfärd", "data", "information"],
  ...["education", "environment", "finance", "communications", "hr services", "planning", "culture", "procurement", "wellbeing", "vitality"],
]);

/** Names of the whole city, of everybody: no unit of their own. */
const COMMON =
  /^(?:yhtei(?:nen|set|sesti)|(?:koko )?kaupungin yhtei(?:nen|set)|kaik(?:ille|kien)(?: toimialo(?:ille|jen)| yksikö(?:ille|iden))? yhtei(?:nen|set)|kaupunki(?:yhteinen|taso)?|kunta|koko (?:kaupunki|kunta|org\.?|organisaatio|konserni|kaupunkikonserni|henkilöstö|talo)|kaikki(?: (?:toimialat|yksiköt|palvelualueet|osastot|liikelaitokset)(?: ja (?:yksiköt|liikelaitokset))?)?(?: yhdessä)?|toimialat yhteisesti|toimialat yhdessä|toimialojen yhtei(?:nen|set)|toimialariippumaton|useita|monta|kaupunkikonserni|gemensam(?:t|ma)?|för alla|hela (?:staden|kommunen|organisationen|koncernen)|alla(?: (?:sektorer|enheter|avdelningar))?|samtliga(?: (?:sektorer|enheter))?|sektorsövergripande|stadsgemensam(?:t)?|common|shared|joint|whole (?:city|organisation)|entire city|all(?: (?:departments|units|sectors))?|city-wide|citywide)$/u;

const COMPANY = /(?:^| )(?:oyj?|ab|abp|ltd|inc|ky|ry|rf|r\.y\.|r\.f\.|osk|osuuskunta|kuntayhtymä|ky\.|samkommun(?:en)?|säätiö|stiftelsen?|oy ab|ab oy)\.?$|(?:kuntayhtymä|samkommun(?:en)?)$|^(?:oy|ab) /u;
const WELLBEING_COUNTY = /^(?:hva|hyvinvointialue|.*hyvinvointialue|.*hyvinvointialueen|hyva|iuhva|lapha|luvn|vakehyva|varha|pirha|eloisa|pohde|siunsote|ovph|sote|perusturva.*|sosiaali- ja terve.*|social- och häls.*|vfo|välfärdsområdet?|.*välfärdsområdet?|wellbeing (?:services )?county)$/u;

/** A kind of unit, not one of them: "lautakunta", "liikelaitos". */
const KIND_ALONE = /^(?:lautakunta|ltk|liikelaitos|toimiala|osasto|yksikkö|palvelualue|tulosalue|vastuualue|palvelut|hallinto|toimi|keskus|virasto|nämnd(?:en)?|affärsverk(?:et)?|sektor(?:n)?|avdelning(?:en)?|enhet(?:en)?|förvaltning(?:en)?|department|division|unit|office)$/u;

/** True for the name of a kind of unit without saying which. */
export function isKindOfUnit(name: string): boolean {
  return KIND_ALONE.test(foldCase(name));
}

/** True for a name that a person knows as a unit's even when no list has it: "Ruokapalvelut", "Kaavoitus", "IT". */
export function looksLikeUnit(name: string): boolean {
  const folded = foldCase(name);
  if (FIELDS.has(folded)) return true;
  return !/[,;/+&|]/u.test(folded) && ENDING.test(folded.slice(folded.lastIndexOf(" ") + 1));
}

/** True for a name of the whole city or of all units: "koko kaupunki", "yhteinen", "alla sektorer". */
export function isCommonToAll(name: string): boolean {
  return name.length < 60 && COMMON.test(foldCase(name));
}

/** True for a company, an association or a joint authority: not steered by the city's programme. */
export function looksLikeCompany(name: string): boolean {
  return COMPANY.test(foldCase(name).slice(-60));
}

/** True for a wellbeing services county (hyvinvointialue · välfärdsområde): outside the city. */
export function isWellbeingCounty(name: string): boolean {
  return name.length < 60 && WELLBEING_COUNTY.test(foldCase(name));
}

/** Names that may mean the city's own unit or a body outside it. */
export function isAmbiguousUnit(name: string): boolean {
  return /^(?:hyvinvointi|välfärd(?:en)?|wellbeing)$/u.test(foldCase(name));
}
