import { readFileSync } from "node:fs";
import path from "node:path";
import type { Day } from "../../src/core/grid/day";
import type { Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

/** A machine that exists only in memory. */
export interface FakeMachine {
  /** Files by path; text is stored as UTF-8. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  /** Paths that lead to the same file as another. */
  readonly links?: Readonly<Record<string, string>>;
  /** Paths that are there and cannot be read (a folder, no rights). */
  readonly unreadable?: readonly string[];
  /** True: nothing can be written. */
  readonly full?: boolean;
  readonly terminal?: boolean;
  readonly width?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: Day;
  /** Milliseconds that pass between two looks at the clock. */
  readonly slowness?: number;
}

/** All that a run left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** The day that the examples are looked at on. */
export const TODAY: Day = "2025-12-15";

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Runs one command line on a machine in memory: today is 15.12.2025, no terminal, 100 characters wide, nothing set. */
export async function runOn(machine: FakeMachine, args: readonly string[]): Promise<Ran> {
  const files = new Map(Object.entries(machine.files ?? {}).map(([file, content]) => [path.normalize(file), bytesOf(content)]));
  const real = (file: string): string => machine.links?.[file] ?? path.normalize(file);
  const written = new Map<string, Uint8Array>();
  const unreadable = new Set(machine.unreadable);
  let out = "";
  let err = "";
  let clock = 0;
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    outIsTerminal: machine.terminal ?? false,
    errIsTerminal: machine.terminal ?? false,
    width: machine.width ?? 100,
    today: machine.today ?? TODAY,
    env: (name) => machine.env?.[name],
    read: (file) => {
      if (unreadable.has(file)) return { kind: "unreadable" };
      const bytes = files.get(real(file));
      return bytes === undefined ? { kind: "missing" } : { kind: "read", bytes };
    },
    exists: (file) => files.has(real(file)) || unreadable.has(file),
    sameFile: (a, b) => real(a) === real(b),
    write: (file, bytes) => {
      if (machine.full === true) return false;
      written.set(file, bytes);
      return true;
    },
    now: () => (clock += machine.slowness ?? 0),
  };
  const exitCode = await run(args, io);
  return { exitCode, out, err, written };
}

export const EXAMPLES = ["porvoo", "porvoo-sekava", "tornio", "mustasaari"] as const;

/** The example workbooks of the repository under the paths that they have there. */
export const EXAMPLE_FILES: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  EXAMPLES.map((name) => [`examples/${name}.xlsx`, new Uint8Array(readFileSync(`examples/${name}.xlsx`))]),
);

/** Command, exit code and both outputs as one text for a snapshot. */
export function transcript(args: readonly string[], { exitCode, out, err, written }: Ran): string {
  const files = [...written.keys()].map((file) => `wrote ${file}\n`).join("");
  return `$ digitiekartta ${args.map((arg) => (/[^\w./:=-]/u.test(arg) ? `'${arg}'` : arg)).join(" ")}\nexit ${exitCode}\n${files}--- out\n${out}--- err\n${err}`;
}

/** A command line on the examples, as a transcript. */
export async function dialogue(args: readonly string[], machine: FakeMachine = {}): Promise<string> {
  return transcript(args, await runOn({ ...machine, files: { ...EXAMPLE_FILES, ...machine.files } }, args));
}
