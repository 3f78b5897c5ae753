/** Ends of posts that lead or answer for something: kaupunginjohtaja, tietohallintopäällikkö, IT-chef. */
const LEADING =
  /(?:johtaja|päällikkö|rehtori|kamreeri|sihteeri|vastaava|valtuutettu|asiamies|chef(?:en)?|direktör(?:en)?|kamrerare?|dataskyddsombud(?:et)?|ombudsman(?:nen)?|director|manager|officer|chief)$/u;
/** Ends of professions. With a field of work before them they say who answers: liikenneinsinööri, hyvinvointikoordinaattori. */
const PROFESSION =
  /(?:asiantuntija|suunnittelija|koordinaattori|mestari|insinööri|arkkitehti|geodeetti|opettaja|lakimies|juristi|tarkastaja|valvoja|kehittäjä|assistentti|controller|hoitaja|neuvoja|ohjaaja|tuottaja|kanslisti|pedagogi|analyytikko|tutkija|lääkäri|planerare(?:n)?|sakkunnig(?:e)?|expert(?:en)?|koordinator(?:n)?|sekreterare(?:n)?|ingenjör(?:en)?|arkitekt(?:en)?|geodet(?:en)?|föreståndare(?:n)?|producent(?:en)?|jurist(?:en)?|handläggare(?:n)?|coordinator|specialist|planner|engineer|architect|secretary|analyst|lawyer)$/u;
/** Ends that say how somebody stands to the work, not who it is. */
const ANYBODY =
  /(?:vastuuhenkilö|esi(?:mies|henkilö)|vetäjä|avustaja|omistaja|käyttäjä|valmistelija|edustaja|viranhaltija|työntekijä|harjoittelija|lähettiläs|yhteyshenkilö|(?:^|kontakt|ansvars)person(?:en)?|ansvariga?|ledare(?:n)?|ägare(?:n)?|förman(?:nen)?|användare(?:n)?|representant(?:en)?|praktikant(?:en)?|tjänsteman(?:nen)?|lead|leader|owner|user|representative|trainee)$/u;
/** Several holders of a post at once. */
const SEVERAL =
  /(?:johtajat|päälliköt|rehtorit|sihteerit|vastaavat|asiantuntijat|suunnittelijat|koordinaattorit|insinöörit|arkkitehdit|opettajat|käyttäjät|omistajat|edustajat|lähettiläät|viranhaltijat|chefer(?:na)?|direktörer(?:na)?|planerare(?:na)|experter(?:na)?|koordinatorer(?:na)?|managers|directors|coordinators|specialists)$/u;

/** What stands before a post without saying whose: a projektipäällikkö or an erityisasiantuntija is one of many. */
const ANYBODYS =
  /^(?:|projekti|projektin|hanke|hankkeen|palvelu|palvelun|palvelualue|palveluyksikön|prosessi|prosessin|järjestelmä|sovellus|tuote|toimiala|toimialan|toimialojen|osasto|osaston|yksikön|yksikkö|tiimi|ryhmä|tulosalue|tulosyksikön|vastuualue|linja|lähi|väli|johtava|johtavat|erityis|vanhempi|nuorempi|pää|apulais|vara|varhais|asiakas|vastuu|puheen|oma|eri|uusi|tuleva|nuori|toimittajan|konsultin|ulkoinen|leverantörens|ny|new|projekt|enhets|avdelnings|förvaltnings|sektor|sektors|sektions|grupp|team|närmaste|ledande|special|specialist|system|ansvarig|project|line|unit|service|product|senior|junior|lead|system)[ -]?$/u;
/** The head of the municipality's own administration is one person, whatever "förvaltning" may mean elsewhere. */
const ADMINISTRATION = /^förvaltningsdirektör(?:en)?$/u;
const COMPLETE = /^(?:dataskyddsombud(?:et)?|tietosuojavaltuutettu|potilasasiamies|sosiaaliasiamies)$/u;

function withoutEnding(folded: string, ending: RegExp): string {
  const words = folded.split(" ");
  const last = words[words.length - 1] ?? "";
  return [...words.slice(0, -1), last.replace(ending, "")].join(" ").trim();
}

/** The kind of post that the last word of a folded text ends with; undefined when it is none. */
export function roleEnding(folded: string): RegExp | undefined {
  const last = folded.slice(folded.lastIndexOf(" ") + 1);
  return [SEVERAL, ANYBODY, LEADING, PROFESSION].find((ending) => ending.test(last));
}

/** True for a post that does not say who answers: "projektipäällikkö", "erityisasiantuntija", "rehtorit". */
export function isGenericRole(folded: string): boolean {
  if (COMPLETE.test(folded) || ADMINISTRATION.test(folded)) return false;
  const ending = roleEnding(folded);
  return ending === undefined || ending === SEVERAL || ending === ANYBODY || withoutEnding(folded, ending).split(" ").every((word) => ANYBODYS.test(word));
}
