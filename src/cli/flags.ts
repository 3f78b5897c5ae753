import type { Command } from "../text/cli-words";

/** Every option of the command line and whether it takes a value. */
export const FLAGS = {
  programme: { type: "string" },
  sheet: { type: "string" },
  "as-of": { type: "string" },
  "next-meeting": { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  accepted: { type: "string" },
  ledger: { type: "string" },
  decisions: { type: "string" },
  force: { type: "boolean" },
  all: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export type Flag = keyof typeof FLAGS;

/** The options that not every command has. One given in vain is refused: nobody should wait for a file that `check --out` never writes. */
const OWN: Readonly<Record<Command, readonly Flag[]>> = {
  new: ["out", "force"],
  read: ["sheet", "next-meeting"],
  check: ["sheet", "next-meeting", "accepted", "all"],
  report: ["sheet", "next-meeting", "accepted", "out", "force"],
  ledger: ["sheet", "next-meeting", "accepted", "ledger", "decisions", "out", "force", "all"],
};

const SPECIAL: ReadonlySet<Flag> = new Set(Object.values(OWN).flat());

export function isFlag(name: string): name is Flag {
  return Object.hasOwn(FLAGS, name);
}

/** The first of the given options that the command does not have. */
export function foreignFlag(given: ReadonlySet<Flag>, command: Command): Flag | undefined {
  return [...given].find((flag) => SPECIAL.has(flag) && !OWN[command].includes(flag));
}
