import type { BigIntStats } from "node:fs";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { isatty } from "node:tty";
import { makeDay } from "../core/grid/day";
import type { FileRead, Io } from "./io";

const STDOUT = 1;
const STDERR = 2;

/** The page where there is no terminal to ask. */
const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 40;

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}

function readWholeFile(file: string): FileRead {
  try {
    return { kind: "read", bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    return { kind: codeOf(error) === "ENOENT" ? "missing" : "unreadable" };
  }
}

/** Beside the target first, then one rename: a reader sees the old file or the new one, never half of it. */
function writeWholeFile(file: string, bytes: Uint8Array): boolean {
  const folder = path.dirname(file);
  const draft = path.join(folder, `.digitiekartta-${process.pid}.part`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    return false;
  }
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** By what the paths lead to, so that links and another spelling of the name do not deceive. */
function isSameFile(a: string, b: string): boolean {
  const first = statsOf(a);
  const second = statsOf(b);
  if (first === undefined || second === undefined) return path.resolve(a) === path.resolve(b);
  return first.ino === second.ino && first.dev === second.dev;
}

const PAUSE_MS = 5;
const pause = new Int32Array(new SharedArrayBuffer(4));

/** A pipe that is full or closed must not end in a stack trace: write until all is out, stop quietly when nobody reads. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (codeOf(error) !== "EAGAIN") return;
      Atomics.wait(pause, 0, 0, PAUSE_MS);
    }
  }
}

/** The real machine. Today is the local calendar day. */
export function nodeIo(): Io {
  const now = new Date();
  const outIsTerminal = isatty(STDOUT);
  return {
    out: (text) => {
      writeAll(STDOUT, text);
    },
    err: (text) => {
      writeAll(STDERR, text);
    },
    outIsTerminal,
    errIsTerminal: isatty(STDERR),
    width: outIsTerminal ? Math.max(LEAST_WIDTH, process.stdout.columns || DEFAULT_WIDTH) : DEFAULT_WIDTH,
    today: makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    env: (name) => process.env[name],
    read: readWholeFile,
    exists: existsSync,
    sameFile: isSameFile,
    write: writeWholeFile,
    now: () => performance.now(),
  };
}
