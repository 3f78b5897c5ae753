/** Brought with the pane itself; the rest of the words may be out of reach. */
export const start = {
  notLoaded: "En del av programmet kunde inte laddas. Kontrollera nätanslutningen och försök igen; om det inte hjälper, stäng panelen och öppna den på nytt.",
  retry: "Försök igen",
};
