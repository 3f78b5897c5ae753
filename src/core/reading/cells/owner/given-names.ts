/**
 * Common given names in Finland, in Finnish and Swedish: to tell "Virtanen, Maija" (one person) from
 * "Virtanen, Korhonen" (two), and which part of a name comes first. A name that is not here is still read as a name.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  [
    "aada aino aki aleksi alisa allan anders andreas anita anja anna anne anneli anni annika annikki antero anton antti ari arja arto asko atte aulis birgitta björn bo carina carl carola caroline christian christina daniel eero eeva eija eila eino elina elisa elisabet elisabeth ella elli emil emilia emma emmi erik erika erkki erno esa essi eva eveliina fredrik gun gunilla göran hanna hannele hannu hans harri heidi heikki heini helena heli helmi henna henri henrik henry hilkka iida iina ilkka ilona ilpo ines inka inkeri ida irene irina iris irja irma isabella jaakko jaana jan jani janika janina janne jari jarkko jarmo jarno jenna jenni jenny jere jessica jesse joakim joel johan johanna john joni jonna jonas jorma jouko jouni juha juhani juho jukka julia juuso jyrki kaarina kai kaija kaisa kalle kalevi kari karin karl karoliina katariina kati katja katri kauko kim kimmo kirsi kirsti kjell klas krista kristian kristiina kristina kyösti laila lari lars lasse laura lauri lea leena leif lena leo liisa linda linnea lotta maarit magnus maija maj malin mari maria marianne marie marika marja marjatta marjo marjut marko markku markus martin martta martti mats matias matti mauri mervi mia miia mika mikael mikko mikko milla minna mira mirja mirka monica monika nea nelli nico niina niklas niko nina noora oili olavi olli onni oona osmo ossi otto outi paavo panu pasi patrik paula paul pauli pekka pentti per pertti peter petra petri petteri pia pirjo pirkko pontus päivi rainer raija raimo ralf rami rasmus rauno reetta reijo riikka riitta rita robert robin roger roope ronja roni ruut saana saara saija sakari salla sami samu samuel sampo samuli sanna santeri sara sari satu sauli sebastian seija seppo sini sirkka sirpa siiri simo sofia sonja stefan sten stina susanna susanne suvi sven taina taneli tapani tapio taru tarja tea teemu teija tero terhi terttu tiia tiina tiina timo tobias tom tomas tomi tommi toni topi torsten tuija tuire tuomas tuomo tuula tuuli tytti ulf ulla urpo veera veijo veikko vesa viivi viktor viktoria ville virpi vivian väinö",
  ].flatMap((names) => names.split(" ")),
);

/** True for a common given name, in any case; of a double name ("Maija-Liisa") the first part decides. */
export function isGivenName(word: string): boolean {
  const first = word.toLowerCase().split("-")[0] ?? "";
  return GIVEN_NAMES.has(first);
}
