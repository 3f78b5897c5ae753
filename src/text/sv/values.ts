import { STATUS_NAMES } from "../../core/reading/status-names";
import type { ValueWords } from "../value-words";

export const values: ValueWords = {
  statuses: STATUS_NAMES.sv,
  lights: { green: "Grön", yellow: "Gul", red: "Röd", grey: "Grå" },
  precisions: { day: "dag", month: "månad", quarter: "kvartal", half: "halvår", season: "årstid", year: "år", range: "tidsperiod", continuous: "fortlöpande" },
  severities: { error: "fel", warning: "varning", info: "notering" },
  severityHeadings: { error: "Fel", warning: "Varningar", info: "Noteringar" },
  rowKinds: {
    title: "titel",
    group: "mellanrubrik",
    header: "upprepad rubrikrad",
    total: "summarad",
    footnote: "fotnot eller förklaring",
    blank: "tom rad",
    continuation: "fortsättning på föregående rad",
    example: "exempelrad",
  },
  readings: { ok: "tydlig", normalised: "förenhetligad", uncertain: "kontrollera", unreadable: "inte tolkad", empty: "tom" },
  missing: "saknas / inte tolkad",
  yes: "ja",
  no: "nej",
};
