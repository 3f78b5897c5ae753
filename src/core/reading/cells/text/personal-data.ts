import { isRealDay } from "../../../grid/day";

/** Every length is bounded: a pattern must stay linear on a text of 32 767 characters. */
const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{0,63}(?:@|\(at\)|\[at\])[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,4}\.\p{L}{2,24}/iu;
const IDENTITY_CODE = /(?<![\p{L}\d])(?:(?<century>19|20)?(?<first>\d{2})(?<middle>\d{2})(?<last>\d{2}))(?<sign>[-+\u2212–A-FU-Ya-fu-y])(?<serial>\d{3}[\dA-Za-z])(?![\p{L}\d])/gu;
const NAMED_CODE = /(?:hetu|henkilötunnu\p{L}{0,6}|sotu|personbeteckning|personnummer|personal identity code)\p{L}{0,4}[ :.]{0,3}\d{6}/iu;
const LABELLED_PHONE = /(?<![\p{L}\d])(?:puh|puhelin|puhnro|gsm|matkapuh|tel|telefon|tfn|tlf|mob|mobil|mobile|phone|p(?=[.:]))[.:]{0,2} {0,2}(?<number>\+?\(?\d[\d ()-]{4,16}\d)/iu;
const INTERNATIONAL = /(?<![\p{L}\d+])(?:\+|00)(?:358|4[5-7]|372|44|49)[ -]?(?:\(0\))?[ -]?\d(?:[ -]?\d){5,10}(?!\d)/u;
const DOMESTIC = /(?<![\p{L}\d.,+/-])\(?0(?:4\d{1,2}|50|[1-35-9]|1[03-9])\)?(?<gap>[ -]?)\d{2,4}(?:[ -]?\d{2,4}){1,3}(?![\d.,/-])/gu;
const MOBILE = /^\(?0(?:4\d|50)/u;

/** Marks, not topics: "salassa pidettävä" stamps a row, "salassa pidettävien tietojen luokittelu" is what an action is about. */
const SECRET =
  /(?<!\p{L})(?:salassa ?pidettäv(?:ä|ää)|salassa pidetään|salainen|erittäin salainen|luottamuksellinen|ei[ -]julki(?:nen|sta|seen jakeluun)|ei julkisuuteen|ei (?:saa )?julkaista|vain sisäiseen käyttöön|viranomaiskäyttö|sekretessbelagd|sekretessbelagt|sekretess|hemlig|hemligt|konfidentiell|konfidentiellt|endast för internt bruk|får inte publiceras|offentliggörs inte|(?:ej|inte|icke)[ -]offentligt?|confidential|secret|not for publication|not public|non-public|internal use only)(?!\p{L})/iu;
const LAW =
  /(?<!\p{L})(?:julkl|offentlighetsl|offl|julkisuuslain|julkisuuslaki|offentlighetslagen|621\/1999)(?!\p{L})[^§\n]{0,24}§[^\n]{0,40}|(?<!\p{L})(?:TL ?(?:IV|I{1,3})|ST ?(?:IV|I{1,3})|turvallisuusluok(?:ka|iteltu)|säkerhetsklass(?:ad|ificerad)?)(?!\p{L})/iu;

/** The first e-mail address in a text. */
export function emailIn(text: string): string | undefined {
  return text.includes("@") || /[([]at[)\]]/iu.test(text) ? EMAIL.exec(text)?.[0] : undefined;
}

function isBirthCode(match: RegExpMatchArray): boolean {
  const { century = "", first = "", middle = "", last = "", sign = "", serial = "" } = match.groups ?? {};
  const month = Number(middle);
  // Finnish: ddmmyy and a letter or digit last. Swedish: (yy)yymmdd and four digits.
  if (century === "" && isRealDay(2000, month, Number(first))) return true;
  return /[-+–\u2212]/u.test(sign) && /^\d{4}$/u.test(serial) && isRealDay(2000, month, Number(last));
}

function identityCodes(text: string): readonly string[] {
  if (!/\d{6}/u.test(text)) return [];
  return [...text.matchAll(IDENTITY_CODE)].filter(isBirthCode).map((match) => match[0]);
}

/** True when a personal identity code (henkilötunnus · personbeteckning) stands in the text; the check mark is not verified. */
export function hasIdentityCode(text: string): boolean {
  return identityCodes(text).length > 0 || NAMED_CODE.test(text);
}

/** The text with every personal identity code covered: "hetu ******-****". */
export function coverIdentityCodes(text: string): string {
  const covered = identityCodes(text).reduce((rest, code) => rest.replaceAll(code, "******-****"), text);
  return covered.replace(new RegExp(NAMED_CODE.source, "giu"), (found) => found.replace(/\d/gu, "*"));
}

function digitCount(text: string): number {
  return text.replace(/\D/gu, "").length;
}

/** The first telephone number in a text: with a label ("puh."), a country code, or a Finnish area code and groups. */
export function phoneIn(text: string): string | undefined {
  if (!/\d[\d ()-]{4}/u.test(text)) return undefined;
  const labelled = LABELLED_PHONE.exec(text)?.groups?.["number"];
  if (labelled !== undefined && digitCount(labelled) >= 6) return labelled;
  const international = INTERNATIONAL.exec(text)?.[0];
  if (international !== undefined) return international;
  for (const match of text.matchAll(DOMESTIC)) {
    const digits = digitCount(match[0]);
    const grouped = match[0].split(/[ -]/u).length >= 3;
    if (digits >= 7 && digits <= 12 && (MOBILE.test(match[0]) ? digits >= 9 : grouped)) return match[0];
  }
  return undefined;
}

/** The mark or the law that says that something is secret: "SALASSA PIDETTÄVÄ", "JulkL 24 § 1 mom. 7 k.". */
export function secrecyGroundIn(text: string): string | undefined {
  return SECRET.exec(text)?.[0] ?? LAW.exec(text)?.[0].trim();
}
