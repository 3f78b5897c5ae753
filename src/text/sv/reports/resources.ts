import type { ResourcesWords } from "../../../core/reports/resources/resources-words";

export const resources: ResourcesWords = {
  tables: { units: "Resurssektorer", statuses: "Resursstatus", actions: "Resursatgarder" },
  dataHeaders: { order: "Ordning resurser" },
  headings: { units: "Arbetsinsats per sektor", statuses: "Arbetsinsats per status", actions: "Arbetsinsats per åtgärd, den största först" },
  headers: { told: "Arbetsinsats antecknad", untold: "Arbetsinsats saknas", personDays: "Dagsverken", personYears: "Årsverken" },
  rule: ["Dagsverkena kommer från färdplanens kolumn för dagsverken. Ett årsverke är ", " dagsverken; talet kan ändras i cell F3 på bladet Färdplansdata, och alla siffror följer med."],
  tie: { label: "Färdplansdata − specifikationen, dagsverken", ties: "Stämmer med färdplansdata.", differs: "Stämmer inte: färdplansdata har ett värde som inte specificeras här. Gör rapporten på nytt." },
  chartTitle: "Dagsverken per sektor",
  chartAlt: "Stapeldiagram: dagsverken per sektor. Siffrorna finns i tabellen ovanför.",
};
