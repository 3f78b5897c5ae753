// What the pages of a build may load and talk to. The policy stands in the page itself, so that it holds on any host.
import { createHash } from "node:crypto";

/** Where Office.js comes from: Microsoft asks add-ins to load it from its own network. The only foreign script there is. */
export const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_HOSTS = "https://appsforoffice.microsoft.com https://officeapis.public.onecdn.static.microsoft";
const OFFICE_TELEMETRY = "https://*.events.data.microsoft.com https://browser.pipe.aria.microsoft.com";

/** Style blocks in the page are allowed only as long as they are empty: Fluent fills its own through the style sheet's methods. */
const EMPTY_STYLE = `'sha256-${createHash("sha256").update("").digest("base64")}'`;

/**
 * The policy of the pane in Excel: scripts of ours and Office.js; the page itself fetches nothing, Office.js talks to
 * Microsoft alone.
 * @param development lets the development server's page talk to its server
 */
export function panePolicy({ development }) {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE_HOSTS}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src ${development ? "'self' " : ""}${OFFICE_HOSTS} ${OFFICE_TELEMETRY}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
