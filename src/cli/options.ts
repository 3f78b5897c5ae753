import { parseArgs } from "node:util";
import { isDay } from "../core/grid/day";
import type { Day } from "../core/grid/day";
import type { Language } from "../core/programme/language";
import { LANGUAGES } from "../core/programme/language";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { failure, success } from "../core/result";

/** What was asked for on the command line, checked. */
export interface Options {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly programme: string | undefined;
  readonly sheet: string | undefined;
  readonly asOf: Day | undefined;
  readonly nextMeeting: Day | undefined;
  readonly language: Language | undefined;
  readonly format: "text" | "json";
  readonly out: string | undefined;
  readonly accepted: string | undefined;
  readonly force: boolean;
  readonly all: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

const FLAGS = {
  programme: { type: "string" },
  sheet: { type: "string" },
  "as-of": { type: "string" },
  "next-meeting": { type: "string" },
  lang: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  accepted: { type: "string" },
  force: { type: "boolean" },
  all: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Flag = keyof typeof FLAGS;

function isFlag(name: string): name is Flag {
  return Object.hasOwn(FLAGS, name);
}

function invalid(option: string, value: string, expected: string): Result<never, Problem> {
  return failure({ kind: "option-invalid", option, value, expected });
}

/** A day as ISO or as people write it: 2026-11-22, 22.11.2026. */
function parseDay(text: string): Day | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const iso = finnish ? `${finnish[3] ?? ""}-${(finnish[2] ?? "").padStart(2, "0")}-${(finnish[1] ?? "").padStart(2, "0")}` : text;
  return isDay(iso) ? iso : undefined;
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** Reads the arguments after the program's name. Every fault is a problem that names the option and what it takes. */
export function parseOptions(args: readonly string[]): Result<Options, Problem> {
  const { tokens } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: false, tokens: true });
  const positionals: string[] = [];
  const texts = new Map<Flag, string>();
  const switches = new Set<Flag>();
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    if (!isFlag(token.name)) return invalid(token.rawName, token.value ?? "", "--help");
    if (FLAGS[token.name].type === "boolean") {
      if (token.value !== undefined) return invalid(token.rawName, token.value, token.rawName);
      switches.add(token.name);
    } else {
      if (token.value === undefined || token.value === "") return invalid(token.rawName, "", `${token.rawName} …`);
      texts.set(token.name, token.value);
    }
  }
  const language = texts.get("lang");
  if (language !== undefined && !isLanguage(language)) return invalid("--lang", language, LANGUAGES.join(", "));
  const format = texts.get("format") ?? "text";
  if (format !== "text" && format !== "json") return invalid("--format", format, "text, json");
  const days = { "as-of": undefined as Day | undefined, "next-meeting": undefined as Day | undefined };
  for (const name of ["as-of", "next-meeting"] as const) {
    const text = texts.get(name);
    if (text === undefined) continue;
    const day = parseDay(text);
    if (day === undefined) return invalid(`--${name}`, text, "2026-11-22, 22.11.2026");
    days[name] = day;
  }
  const [command, ...files] = positionals;
  return success({
    command,
    files,
    programme: texts.get("programme"),
    sheet: texts.get("sheet"),
    asOf: days["as-of"],
    nextMeeting: days["next-meeting"],
    language,
    format,
    out: texts.get("out"),
    accepted: texts.get("accepted"),
    force: switches.has("force"),
    all: switches.has("all"),
    help: switches.has("help"),
    version: switches.has("version"),
  });
}
