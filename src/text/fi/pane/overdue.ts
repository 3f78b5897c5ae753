import { counted } from "../../counted";
import type { OverdueWords } from "../../pane/overdue-words";

export const overdue: OverdueWords = {
  heading: "Myöhässä",
  fine: "Mikään ei ole myöhässä",
  fineDetail: (asOf) => `Aikataulu on kunnossa, tilanne ${asOf}.`,
  soonUntil: (day) => `Viimeistään ${day}`,
  more: (count) => `Näytä lisää (${count})`,
  owner: (owner) => `Vastuutaho: ${owner}`,
  withoutOwner: (count) => `${counted(count, "myöhässä olevalta toimenpiteeltä", "myöhässä olevalta toimenpiteeltä")} puuttuu vastuutaho.`,
  copyMessage: "Kopioi viesti vastuutaholle",
  ownerChoice: (late, owner) => `${owner} (${late})`,
  copied: (late, owner) => `Viesti on kopioitu: ${owner}, ${counted(late, "toimenpide", "toimenpidettä")}. Liitä se sähköpostiin tai keskusteluun.`,
  showMessage: "Näytä viesti",
  messageHeading: (owner) => `Viesti: ${owner}`,
  copyByHand: "Kopioiminen ei onnistunut. Teksti on valittuna: paina Ctrl+C.",
  close: "Sulje",
  message: {
    greeting: "Hei,",
    intro: (late, owner, asOf) => `digitiekartassa on ${late === 1 ? "toimenpide, jonka" : `${late} toimenpidettä, joiden`} vastuutaho on ${owner} ja ${late === 1 ? "jonka" : "joiden"} määräaika on päättynyt (tilanne ${asOf}):`,
    number: (id) => `nro ${id}`,
    line: (days, title, due) => `${title}: määräaika ${due}, myöhässä ${counted(days, "päivän", "päivää")}`,
    unsure: "tulkinta on epävarma, tarkistathan määräajan",
    request: (late) => (late === 1 ? "Voisitko päivittää toimenpiteen tilan tiekarttaan tai ehdottaa uutta määräaikaa?" : "Voisitko päivittää toimenpiteiden tilan tiekarttaan tai ehdottaa uusia määräaikoja?"),
    thanks: "Kiitos avusta.",
  },
};
