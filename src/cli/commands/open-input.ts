import type { LoadOptions } from "../../app/load-roadmap";
import { loadProgramme } from "../../core/programme/load-programme";
import { findProgramme, PROGRAMMES } from "../../core/programme/registry";
import type { Programme } from "../../core/programme/schema";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import { openXlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import type { Workbook } from "../../workbook/workbook";
import type { Io } from "../io";
import { showProgress } from "../progress";
import type { CommandContext } from "./command";

export interface OpenInput {
  readonly workbook: Workbook;
  readonly options: LoadOptions;
  readonly progress: ReturnType<typeof showProgress>;
}

/** The user's workbook and programme, opened; a missing or unreadable file is a problem. */
export function openInput(context: CommandContext): Result<OpenInput, Problem> {
  const { io, options, file } = context;
  const programme = options.programme === undefined ? success(undefined) : chooseProgramme(io, options.programme);
  if (!programme.ok) return programme;
  const bytes = readBytes(io, file);
  if (!bytes.ok) return bytes;
  return success({
    workbook: openXlsxWorkbook(bytes.value, baseName(file)),
    options: { programme: programme.value, sheet: options.sheet },
    progress: showProgress(io, `${context.words.cli.progress.reading} ${baseName(file)}`),
  });
}

/** The file's name without folders: what a person calls it. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

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

/** A programme by its name, or from a JSON file of the user's own. */
function chooseProgramme(io: Io, name: string): Result<Programme, Problem> {
  const known = findProgramme(name);
  if (known !== undefined) return success(known);
  if (!name.toLowerCase().endsWith(".json")) return failure({ kind: "programme-unknown", programme: name, known: PROGRAMMES.map((programme) => programme.id) });
  const data = readJsonFile(io, name);
  return data.ok ? loadProgramme(data.value, name) : data;
}
