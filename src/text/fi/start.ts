/** Brought with the pane itself; the rest of the words may be out of reach. */
export const start = {
  notLoaded: "Osaa ohjelmasta ei saatu ladattua. Tarkista verkkoyhteys ja yritä uudelleen; jos se ei auta, sulje paneeli ja avaa se uudestaan.",
  retry: "Yritä uudelleen",
};
