import type { Severity } from "../../checks/severity";
import type { StyleName } from "../styles";

/** The colour of a severity; the word always stands in the cell. */
export const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = { error: "error", warning: "warning", info: "info" };
