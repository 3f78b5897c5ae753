import { counted } from "../../counted";
import type { OverdueWords } from "../../pane/overdue-words";

export const overdue: OverdueWords = {
  heading: "Försenade",
  fine: "Inget är försenat",
  fineDetail: (asOf) => `Tidtabellen håller, läget per ${asOf}.`,
  soonUntil: (day) => `Senast ${day}`,
  more: (count) => `Visa fler (${count})`,
  owner: (owner) => `Ansvarig: ${owner}`,
  withoutOwner: (count) => `${counted(count, "försenad åtgärd", "försenade åtgärder")} saknar ansvarig.`,
  copyMessage: "Kopiera meddelande till den ansvariga",
  ownerChoice: (late, owner) => `${owner} (${late})`,
  copied: (late, owner) => `Meddelandet har kopierats: ${owner}, ${counted(late, "åtgärd", "åtgärder")}. Klistra in det i e-posten eller chatten.`,
  showMessage: "Visa meddelandet",
  messageHeading: (owner) => `Meddelande: ${owner}`,
  copyByHand: "Det gick inte att kopiera. Texten är markerad: tryck Ctrl+C.",
  close: "Stäng",
  message: {
    greeting: "Hej,",
    intro: (late, owner, asOf) => `i den digitala färdplanen finns ${late === 1 ? "en åtgärd" : `${late} åtgärder`} med ${owner} som ansvarig, där tidsfristen har gått ut (läget per ${asOf}):`,
    number: (id) => `nr ${id}`,
    line: (days, title, due) => `${title}: tidsfrist ${due}, försenad ${counted(days, "dag", "dagar")}`,
    unsure: "tolkningen är osäker, kontrollera gärna tidsfristen",
    request: (late) => (late === 1 ? "Kan du uppdatera åtgärdens status i färdplanen eller föreslå en ny tidsfrist?" : "Kan du uppdatera åtgärdernas status i färdplanen eller föreslå nya tidsfrister?"),
    thanks: "Tack för hjälpen.",
  },
};
