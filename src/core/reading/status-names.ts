import type { Language } from "../programme/language";
import type { Status } from "./values";

/** How each status (tila) is written into the table, and named in reports. */
export const STATUS_NAMES: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  fi: {
    "not-started": "Ei aloitettu",
    planned: "Suunnitteilla",
    "in-progress": "Käynnissä",
    "on-hold": "Keskeytetty",
    done: "Valmis",
    postponed: "Siirretty",
    cancelled: "Peruttu",
    merged: "Yhdistetty",
    continuous: "Jatkuva",
  },
  sv: {
    "not-started": "Inte påbörjad",
    planned: "Planeras",
    "in-progress": "Pågår",
    "on-hold": "Avbruten",
    done: "Färdig",
    postponed: "Framflyttad",
    cancelled: "Annullerad",
    merged: "Sammanslagen",
    continuous: "Fortlöpande",
  },
  en: {
    "not-started": "Not started",
    planned: "Planned",
    "in-progress": "In progress",
    "on-hold": "On hold",
    done: "Done",
    postponed: "Postponed",
    cancelled: "Cancelled",
    merged: "Merged",
    continuous: "Continuous",
  },
};
