import { parseArgs } from "node:util";
import { isDay } from "../core/grid/day";
import type { Day } from "../core/grid/day";
import type { Language } from "../core/programme/language";
import { LANGUAGES } from "../core/programme/language";
import type { Problem } from "../core/problem";
import type { Result } from "../core/result";
import { failure, success } from "../core/result";
import type { OptionFaultKind } from "../text/cli-words";
import type { Flag } from "./flags";
import { FLAGS, isFlag } from "./flags";

/** What was asked for on the command line, checked. */
export interface Options {
  readonly command: string | undefined;
  readonly files: readonly string[];
  /** The options that were given, whatever their values. */
  readonly given: ReadonlySet<Flag>;
  readonly programme: string | undefined;
  readonly sheet: string | undefined;
  readonly asOf: Day | undefined;
  readonly nextMeeting: Day | undefined;
  readonly language: Language | undefined;
  readonly format: "text" | "json";
  readonly out: string | undefined;
  readonly accepted: string | undefined;
  /** The files of the ledger, in the order that they were given. */
  readonly ledgers: readonly string[];
  readonly decisions: string | undefined;
  readonly force: boolean;
  readonly all: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** What is wrong with the options: a value that will not do is told like any other problem, the rest by `cli.optionFaults`. */
export type OptionFault = Extract<Problem, { kind: "option-invalid" }> | { readonly kind: OptionFaultKind; readonly option: string };

type Faulty = Result<never, OptionFault>;

interface Given {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<Flag, string>;
  readonly flags: ReadonlySet<Flag>;
  readonly ledgers: readonly string[];
}

function invalid(option: string, value: string, expected: string): Faulty {
  return failure({ kind: "option-invalid", option, value, expected });
}

function tokensOf(args: readonly string[]): ReturnType<typeof parseArgs>["tokens"] & object {
  return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/** Sorts the arguments. The next option is never taken for a value: `--out --force` lacks a file name. */
function sortArguments(args: readonly string[]): Result<Given, OptionFault> {
  const positionals: string[] = [];
  const values = new Map<Flag, string>();
  const flags = new Set<Flag>();
  const ledgers: string[] = [];
  for (const token of tokensOf(args)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isFlag(name)) return failure({ kind: "unknown", option: rawName });
    flags.add(name);
    if (FLAGS[name].type === "boolean") {
      if (value !== undefined) return failure({ kind: "takesNoValue", option: rawName });
    } else {
      if (value === undefined || value === "" || (!token.inlineValue && value.startsWith("-"))) return failure({ kind: "valueMissing", option: rawName });
      values.set(name, value);
      if (name === "ledger") ledgers.push(value);
    }
  }
  return success({ positionals, values, flags, ledgers });
}

/** A day as ISO or as people write it: 2026-11-22, 22.11.2026. */
function parseDay(text: string): Day | undefined {
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(text);
  const iso = finnish ? `${finnish[3] ?? ""}-${(finnish[2] ?? "").padStart(2, "0")}-${(finnish[1] ?? "").padStart(2, "0")}` : text;
  return isDay(iso) ? iso : undefined;
}

function dayOption({ values }: Given, flag: "as-of" | "next-meeting"): Result<Day | undefined, OptionFault> {
  const text = values.get(flag);
  if (text === undefined) return success(undefined);
  const day = parseDay(text);
  return day === undefined ? invalid(`--${flag}`, text, "2026-11-22, 22.11.2026") : success(day);
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** The language asked for, also where something else is wrong with the arguments: that is to be told in it. */
export function languageAsked(args: readonly string[]): Language | undefined {
  const asked = tokensOf(args).flatMap((token) => (token.kind === "option" && token.name === "lang" && token.value !== undefined ? [token.value] : []));
  return asked.findLast(isLanguage);
}

/** Reads the arguments after the program's name. Every fault names the option and, where it takes a value, what would do. */
export function parseOptions(args: readonly string[]): Result<Options, OptionFault> {
  const sorted = sortArguments(args);
  if (!sorted.ok) return sorted;
  const { positionals, values, flags } = sorted.value;
  const language = values.get("lang");
  if (language !== undefined && !isLanguage(language)) return invalid("--lang", language, LANGUAGES.join(", "));
  const format = values.get("format") ?? "text";
  if (format !== "text" && format !== "json") return invalid("--format", format, "text, json");
  const asOf = dayOption(sorted.value, "as-of");
  if (!asOf.ok) return asOf;
  const nextMeeting = dayOption(sorted.value, "next-meeting");
  if (!nextMeeting.ok) return nextMeeting;
  const [command, ...files] = positionals;
  return success({
    command,
    files,
    given: flags,
    programme: values.get("programme"),
    sheet: values.get("sheet"),
    asOf: asOf.value,
    nextMeeting: nextMeeting.value,
    language,
    format,
    out: values.get("out"),
    accepted: values.get("accepted"),
    ledgers: sorted.value.ledgers,
    decisions: values.get("decisions"),
    force: flags.has("force"),
    all: flags.has("all"),
    help: flags.has("help"),
    version: flags.has("version"),
  });
}
