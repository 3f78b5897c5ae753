import type { StartWords } from "../../pane/start-words";

export const start: StartWords = {
  welcome: "Så kommer du i gång",
  lines: [
    "Tillägget läser din färdplan som den är och visar vad som bör rättas och vad som är försenat.",
    "Ingenting ändras utan att du tillfrågas. Rättelserna ser du först, och du kan ångra dem.",
    "Sammandragen skrivs på egna blad. Uppgifterna stannar i arbetsboken.",
  ],
  understood: "Jag förstår",
  create: "Skapa en ny färdplan",
  createHeading: "Ny färdplan",
  createIntro: "I arbetsboken läggs blad till för färdplanen, anvisningarna och inställningarna. De är dina: tillägget varken ersätter eller tar bort dem.",
  programme: "Program",
  language: "Färdplanens språk",
  createNow: "Skapa färdplanen",
  cancel: "Avbryt",
  useSelection: "Använd det markerade området",
  useSelectionHint: "Markera först tabellen i Excel från rubrikraden nedåt, eller en av dess celler.",
};
