import { loadProgramme } from "../../core/programme/load-programme";
import { findProgramme, PROGRAMMES } from "../../core/programme/registry";
import type { Programme } from "../../core/programme/schema";
import type { Problem } from "../../core/problem";
import type { Result } from "../../core/result";
import { failure, success } from "../../core/result";
import { readJsonFile } from "../read-files";
import type { CommandContext } from "./command";

/** The programme that `--programme` names: one of ours, or the user's own from a JSON file. Undefined: let the workbook decide. */
export function chooseProgramme({ io, options }: CommandContext): Result<Programme | undefined, Problem> {
  const name = options.programme;
  if (name === undefined) return success(undefined);
  const known = findProgramme(name);
  if (known !== undefined) return success(known);
  if (!name.toLowerCase().endsWith(".json")) return failure({ kind: "programme-unknown", programme: name, known: PROGRAMMES.map(({ id }) => id) });
  const data = readJsonFile(io, name);
  return data.ok ? loadProgramme(data.value, name) : data;
}
