import { unitKey } from "./unit-key";

/** Names of units that Finnish cities commonly have: to read a misspelt or parted one when no list names it. */
const NAMES: readonly string[] = [
  ...["Tietohallinto", "Tietohallintopalvelut", "Konsernihallinto", "Konsernipalvelut", "Keskushallinto", "Henkilöstöhallinto", "Henkilöstöpalvelut", "Taloushallinto", "Talouspalvelut", "Yleishallinto", "Hallintopalvelut", "ICT-palvelut", "IT-palvelut"],
  ...["Sivistystoimi", "Sivistystoimiala", "Sivistyspalvelut", "Varhaiskasvatus", "Perusopetus", "Kirjastopalvelut", "Kulttuuripalvelut", "Nuorisopalvelut", "Liikuntapalvelut", "Hyvinvointipalvelut", "Kansalaisopisto"],
  ...["Tekninen toimi", "Tekninen toimiala", "Tekniset palvelut", "Kuntatekniikka", "Kaupunkikehitys", "Kaupunkisuunnittelu", "Maankäyttö", "Rakennusvalvonta", "Ympäristönsuojelu", "Ympäristöpalvelut", "Tilapalvelut", "Ruokapalvelut", "Siivouspalvelut"],
  ...["Elinvoimapalvelut", "Työllisyyspalvelut", "Hankintapalvelut", "Viestintäpalvelut", "Viestintä", "Asiakaspalvelu", "Asianhallinta"],
  ...["Dataförvaltningen", "Koncernförvaltningen", "Centralförvaltningen", "Bildningssektorn", "Bildningsväsendet", "Tekniska sektorn", "Personalförvaltningen", "Ekonomiförvaltningen", "Småbarnspedagogik", "Stadsutveckling", "Byggnadstillsyn"],
];

/** The common names by `unitKey`. */
export const COMMON_UNITS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [unitKey(name), name]));
