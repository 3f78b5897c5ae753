// The manifest tells Excel where the pane is served from. In the repository that is this machine; a build fills in the
// address of the place where `dist/` will stand.
import { URL } from "node:url";

/** Where manifest.xml says that the pane is served from. */
const LOCAL = "https://localhost:3000";

/**
 * The address that the pane will be served from, without a slash at its end.
 * @param given what `--env origin=` says; undefined: this machine
 * @throws with one plain line where Office could not use the address
 */
export function servedFrom(given) {
  if (given === undefined) return LOCAL;
  const refuse = (why) => new Error(`--env origin=${given}: ${why}, for example --env origin=https://tiedostot.kunta.fi/digitiekartta`);
  if (typeof given !== "string" || !URL.canParse(given)) throw refuse("give the whole address of the folder that dist/ will be served from");
  const { protocol, origin, pathname, search, hash, username } = new URL(given);
  if (protocol !== "https:") throw refuse("the address must begin with https://, Office opens no other");
  if (search !== "" || hash !== "" || username !== "") throw refuse("give the address of a folder, without user name, ? or #");
  return origin + pathname.replace(/\/+$/u, "");
}

/** The manifest of a version of the product that is served from an address. */
export function fillManifest(source, { address, version }) {
  return source
    .replaceAll(`<AppDomain>${LOCAL}</AppDomain>`, `<AppDomain>${new URL(address).origin}</AppDomain>`)
    .replaceAll(LOCAL, address)
    .replace(/<Version>[^<]*<\/Version>/u, `<Version>${version}.0</Version>`);
}
