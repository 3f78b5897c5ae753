import type { Programme } from "../../../programme/schema";
import { foldCase } from "../../text/clean";
import { noValueYet } from "../../text/no-value-yet";

/** "Nobody yet" in the place of an owner. */
const MISSING =
  /^(?:n\.? ?n\.?|x{1,3}|n\/n|avoin(?:na)?|auki|vapaa|tyhjä|rekry(?:toi(?:tava|daan)|ssä|tointi.{0,20})?|uusi rekrytointi|rekrytointi (?:kesken|käynnissä|auki)|haussa|haetaan|haku (?:kesken|käynnissä|auki)|etsitään|valitaan(?: myöhemmin)?|valittava|asetetaan(?: myöhemmin)?|päätetään(?: myöhemmin)?|ilmoitetaan myöhemmin|etunimi sukunimi|förnamn efternamn|(?:vakanssi|virka|toimi|paikka) (?:auki|avoin|avoinna|täyttämättä)|täyttämättä|täytetään(?: myöhemmin)?|täytettävä|palkattava|palkataan|nime(?:tään|ttävä|ämättä)(?: myöhemmin)?|ei (?:vielä )?(?:nimetty|valittu|vastuuhenkilöä|omistajaa|sovittu)|nimi puuttuu|vastuuhenkilö puuttuu|sovitaan(?: myöhemmin)?|sovittava|määritettävä|ei nim\.?|määritellään(?: myöhemmin)?|vakant|vakans|obesatt|öppen|öppet|ledig|utses(?: senare)?|inte utsedd|ej utsedd|ännu inte utsedd|rekryteras|rekrytering pågår|under rekrytering|anställs|bestäms senare|vacant|vacancy|open|unassigned|not assigned|nobody|no owner|to be (?:named|hired|recruited|assigned|appointed)|recruiting|recruitment|myöhemmin|senare|later|selvitetään|selvityksessä|ei (?:ole )?(?:vastuutahoa|vastuuhenkilöä|omistajaa)|ingen (?:ansvarig|ägare)|(?:palkattava|rekrytoitava|haettava|täytettävä) .{3,40}|ei kukaan|ei ketään|ingen|väljs(?: senare)?|söks)$/u;

/** Everybody, so nobody. */
const EVERYBODY =
  /^(?:kaikki(?: .{0,30})?|toimialat(?: itse)?|toimialojen .{0,20}|yksiköt|osastot|palvelualueet|liikelaitokset|(?:kukin|jokainen|joka)(?: (?:toimiala|yksikkö|osasto|itse))?|koko (?:kaupunki|kunta|organisaatio|henkilöstö|talo|konserni|väki)|henkilöstö|työntekijät|esimiehet|esihenkilöt|johtajat|toimialajohtajat|yhtei(?:nen|sesti|svastuu)|me|muut|useat?|useita|monta|eri (?:toimialat|tahot|yksiköt)|asianosaiset|alla(?: .{0,30})?|samtliga(?: .{0,30})?|var och en|sektorerna|enheterna|avdelningarna|hela (?:staden|kommunen|organisationen|personalen)|personalen|gemensamt?|flera|många|all(?: .{0,30})?|everyone|everybody|whole (?:city|organisation)|departments|several|various|shared|common)$/u;

/** Not the city's own: somebody who delivers, not somebody who answers for it. */
const SUPPLIER = /^(?:(?:ulkoinen|ulkopuolinen|extern|external) )?(?:(?:järjestelmä|palvelu|ohjelmisto|laite)?(?:toimittaj|tuottaj)a(?:t)?|palveluntuottaja|konsultti|konsultit|urakoitsija|leverantör(?:en|er)?|systemleverantör(?:en)?|konsult(?:en|er)?|vendor|supplier|consultant|contractor|provider|ulkoinen|ulkopuolinen|ostopalvelu|extern)$/u;

/** A group that could be any: which one, nobody knows. */
const ANY_BODY = /^(?:(?:oma |uusi |perustettava )?(?:työ|projekti|hanke|kehittämis|asiantuntija|suunnittelu|valmistelu|ydin)?(?:ryhmä|tiimi)|(?:arbets|projekt|expert|utvecklings)?(?:grupp(?:en)?|team(?:et)?)|(?:project |working |task )?(?:group|team|force))$/u;
const BODY = /(?:ryhmä|tiimi|team(?:et)?|jory|verkosto|foorumi|neuvosto|toimikunta|raati|klusteri|arbetsgrupp(?:en)?|grupp(?:en)?|nätverk(?:et)?|råd(?:et)?|group|committee|forum|council|network|board)$/u;
const DECIDING = /(?:jaosto|lautakunta|ltk|hallitus|valtuusto|johtokunta|ohjausryhmä|nämnd(?:en)?|styrelsen?|fullmäktige|sektion(?:en)?|direktion(?:en)?|utskott(?:et)?|styrgrupp(?:en)?|steering group|steering committee|council|city board)$/u;
const DIGITAL_STEERING = /^(?:digi-?jory|digi-?(?:taalinen )?johtoryhmä|digi(?:taalinen |-)?(?:ohjaus|työ)ryhmä|digi-?(?:styr|arbets)grupp(?:en)?)$/u;

/** Names that only shorten: "Vastuu: ", "omistaja ", "yhteyshlö ". */
const LABEL = /^(?:vastuu(?:henkilö|hlö|taho)?|vast(?=[.:])|omistaja|yhteys(?:henkilö|hlö)|ansvarig|ägare|kontaktperson|responsible|owner|contact|nimi|namn|name)(?:\s*[:=]\s*|\.\s+|\s+-\s+|\s+(?=\p{Lu}))/iu;

export function isMissingOwner(text: string): boolean {
  if (/^n\.? ?n\.?$/iu.test(text) || /^(?:etunimi|förnamn|firstname)\.\p{L}+@/iu.test(text)) return true;
  return text.length < 60 && (MISSING.test(foldCase(text).replace(/^[([]+|[)\].!]+$/gu, "")) || noValueYet(text) !== undefined);
}

export function isEverybody(text: string): boolean {
  return text.length < 60 && EVERYBODY.test(foldCase(text));
}

export function isSupplier(text: string): boolean {
  return text.length < 40 && SUPPLIER.test(foldCase(text));
}

/** A team or group; `weak` when it decides or steers rather than does. */
export function readBody(text: string, programme: Programme): { readonly name: string; readonly weak: boolean } | undefined {
  if (text.length > 60) return undefined;
  const folded = foldCase(text);
  for (const name of Object.values(programme.steeringGroup)) {
    const plain = name.replace(/ ?\(.*\)$/u, "");
    // A team that works is an owner like any other; a group that only steers is not.
    if (folded === foldCase(plain)) return { name: plain, weak: !/(?:tiimi|team(?:et)?)$/u.test(folded) };
  }
  if (DIGITAL_STEERING.test(folded) || DECIDING.test(folded)) return { name: text, weak: true };
  if (ANY_BODY.test(folded)) return { name: text, weak: true };
  return BODY.test(folded) && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text) ? { name: text, weak: false } : undefined;
}

/** The text without a label before the owner's name. */
export function withoutLabel(text: string): string {
  const rest = text.replace(LABEL, "");
  return /^person$/iu.test(rest) ? text : rest;
}
