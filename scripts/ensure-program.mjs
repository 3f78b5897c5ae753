// Programs that tests need beside Node: each is found, and on Debian and Ubuntu installed where it is missing and we are
// root. ensure-libreoffice.mjs and its neighbours say which; each of them run by itself prints where its program is, or
// nothing where there is none; with --find it only looks.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const APT_GET = "/usr/bin/apt-get";

/** The folders where the machine looks for programs. */
export const FOLDERS = (process.env.PATH ?? "").split(path.delimiter).filter((folder) => folder !== "");

export function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  const release = existsSync("/etc/os-release") ? readFileSync("/etc/os-release", "utf8") : "";
  return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/mu.test(release) && existsSync(APT_GET);
}

function aptGet(...args) {
  const run = spawnSync(APT_GET, args, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, encoding: "utf8" });
  return run.status === 0;
}

/**
 * Finds a program or installs its Debian package. Every way out that is not silent success says one line.
 * @param program `name`, Debian's `debianPackage`, `find` (its path or undefined), `without` (what the tests do not have then)
 */
export function ensureProgram({ name, debianPackage, find, without }, say) {
  const found = find();
  if (found !== undefined) return found;
  if (!isDebian() || process.getuid?.() !== 0) {
    say(`${name} was not found and can be installed only by root on Debian or Ubuntu: ${without}`);
    return undefined;
  }
  say(`${name} was not found: installing ${debianPackage} with apt-get (some minutes).`);
  // Package lists may be stale without the installation failing for it, so only the installation counts.
  aptGet("-q", "update");
  const installed = aptGet("-q", "-y", "install", "--no-install-recommends", debianPackage);
  const after = find();
  if (after === undefined) say(`${name} could not be ${installed ? "found after its installation" : "installed with apt-get"}: ${without}`);
  return after;
}

/** Prints where a program is if its module (`import.meta.url`) is what was started. */
export function printIfStarted(moduleUrl, program) {
  if (process.argv[1] === undefined || path.resolve(process.argv[1]) !== fileURLToPath(moduleUrl)) return;
  const found = process.argv.includes("--find") ? program.find() : ensureProgram(program, (line) => console.error(line));
  if (found !== undefined) console.log(found);
}
