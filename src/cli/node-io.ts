import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync, writeSync } from "node:fs";
import path from "node:path";
import { makeDay } from "../core/grid/day";
import type { FileRead, Io } from "./io";

function readWholeFile(file: string): FileRead {
  try {
    return { kind: "read", bytes: new Uint8Array(readFileSync(file)) };
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { kind: missing ? "missing" : "unreadable" };
  }
}

/** Beside the target first, then one rename: a reader sees the old file or the new one, never half of it. */
function writeWholeFile(file: string, bytes: Uint8Array): boolean {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, file);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}

/** A pipe that is full or closed must not end in a stack trace: write until all is out, stop quietly when nobody reads. */
function writeAll(descriptor: number, text: string): void {
  let rest = Buffer.from(text, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return;
    }
  }
}

/** The real machine. Today is the local calendar day. */
export function nodeIo(): Io {
  const now = new Date();
  return {
    out: (text) => {
      writeAll(1, text);
    },
    err: (text) => {
      writeAll(2, text);
    },
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    width: process.stdout.isTTY ? process.stdout.columns : 100,
    today: makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    env: (name) => process.env[name],
    read: readWholeFile,
    exists: existsSync,
    sameFile: (a, b) => realPath(a) === realPath(b),
    write: writeWholeFile,
    now: () => performance.now(),
  };
}
