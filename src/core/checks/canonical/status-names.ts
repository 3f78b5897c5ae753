import type { Localised } from "../../programme/language";
import type { Status } from "../../reading/values";

/** How each status (tila) is written into the table. */
export const STATUS_NAMES: Readonly<Record<Status, Localised>> = {
  "not-started": { fi: "Ei aloitettu", sv: "Inte påbörjad", en: "Not started" },
  planned: { fi: "Suunnitteilla", sv: "Planeras", en: "Planned" },
  "in-progress": { fi: "Käynnissä", sv: "Pågår", en: "In progress" },
  "on-hold": { fi: "Keskeytetty", sv: "Avbruten", en: "On hold" },
  done: { fi: "Valmis", sv: "Färdig", en: "Done" },
  postponed: { fi: "Siirretty", sv: "Framflyttad", en: "Postponed" },
  cancelled: { fi: "Peruttu", sv: "Annullerad", en: "Cancelled" },
  merged: { fi: "Yhdistetty", sv: "Sammanslagen", en: "Merged" },
  continuous: { fi: "Jatkuva", sv: "Fortlöpande", en: "Continuous" },
};
