/** Firms that commonly deliver to Finnish municipalities, in-house companies among them. */
const SUPPLIERS = /(?<!\p{L})(?:kuntien tiera|tiera|sarastia|monetra|istekki|tietoevry|cgi|microsoft|kuntapro|2m-?it|meita|valtti kumppanit|loihde|atea|fujitsu|solita|gofore|innofactor|ramboll|sitowise|visma|vitec|triplan|abilita|basware|trimble|fcg finnish|deloitte|kpmg|pwc|accenture|telia)(?!\p{L})/u;

/** State authorities, associations and other bodies that a municipality works with but does not command. */
const AGENCIES =
  /(?<!\p{L})(?:kuntaliit\p{L}*|kommunförbundet|dvv|digi- ja väestötieto\p{L}*|myndigheten för digital\p{L}*|keha(?:-keskus)?|kela|fpa|valtori|traficom|valtiovarainministeriö\p{L}*|vm|ely(?:-keskus)?|avi|aluehallintovirasto|thl|opetushallitus|oph|utbildningsstyrelsen|sitra|digifinland|kyberturvallisuuskeskus|suomi\.fi|maanmittauslaitos|syke|kansallisarkisto|verohallinto)(?!\p{L})/u;

/** True when a folded text names a known supplier. */
export function namesSupplier(folded: string): boolean {
  return SUPPLIERS.test(folded);
}

/** True when a folded text names a known authority or association. */
export function namesAgency(folded: string): boolean {
  return AGENCIES.test(folded);
}
