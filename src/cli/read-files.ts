import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { failure, success } from "../core/result";
import type { Io } from "./io";

/** The bytes of a file that the user named; that there is none, or that it cannot be read, is a problem. */
export function readBytes(io: Io, file: string): Result<Uint8Array, Problem> {
  const read = io.read(file);
  if (read.kind === "missing") return failure({ kind: "file-not-found", file });
  if (read.kind === "unreadable") return failure({ kind: "file-unreadable", file });
  return success(read.bytes);
}

/** JSON text of a file as a value; what is not JSON is a fault of the file as a whole. */
export function readJsonFile(io: Io, file: string): Result<unknown, Problem> {
  const bytes = readBytes(io, file);
  if (!bytes.ok) return bytes;
  try {
    return success(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.value)) as unknown);
  } catch {
    return failure({ kind: "json-invalid", file, path: "/", expected: "JSON (UTF-8)" });
  }
}
