import type { Language } from "../core/programme/language";
import type { Command } from "../text/cli-words";
import { COMMANDS } from "../text/cli-words";
import { WORDS } from "../text/words";
import { check } from "./commands/check";
import type { CommandContext, ExitCode } from "./commands/command";
import { ledger } from "./commands/ledger";
import { makeNew } from "./commands/new";
import { read } from "./commands/read";
import { report } from "./commands/report";
import { told, toldProblem } from "./commands/told-problem";
import { foreignFlag } from "./flags";
import type { Io } from "./io";
import { isLanguage, languageAsked, parseOptions } from "./options";
import { makePaint } from "./paint";
import { VERSION } from "./version";

const RUN: Readonly<Record<Command, (context: CommandContext) => Promise<ExitCode>>> = { new: makeNew, read, check, report, ledger };

function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}

/** The value of an environment variable; one that is set to nothing counts as not set, as everywhere in Unix. */
function setting(io: Io, name: string): string | undefined {
  const value = io.env(name);
  return value === "" ? undefined : value;
}

/** The language of the machine where it is one of ours; Finnish otherwise: the users are in Finnish municipalities. */
function machineLanguage(io: Io): Language {
  const locale = setting(io, "LC_ALL") ?? setting(io, "LC_MESSAGES") ?? setting(io, "LANG") ?? "";
  const language = locale.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : "fi";
}

/** Colour only where a person looks, and has not declined it (no-color.org). */
function wantsColour(io: Io): boolean {
  return io.outIsTerminal && setting(io, "NO_COLOR") === undefined && io.env("TERM") !== "dumb";
}

/** Runs one command line. Never throws: what users can cause is told in one line, the rest is admitted in one line. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageAsked(args) ?? machineLanguage(io);
  const words = WORDS[language];
  const { cli } = words;
  const parsed = parseOptions(args);
  if (!parsed.ok) {
    const { problem } = parsed;
    return problem.kind === "option-invalid" ? toldProblem({ io, words }, problem) : told({ io }, cli.optionFaults[problem.kind](problem.option));
  }
  const options = parsed.value;
  if (options.version) {
    io.out(`${VERSION}\n`);
    return 0;
  }
  const { command } = options;
  if (command !== undefined && !isCommand(command)) return told({ io }, cli.commandUnknown(command));
  if (options.help) {
    io.out(command === undefined ? cli.help : cli.commandHelp[command]);
    return 0;
  }
  if (command === undefined) return told({ io }, cli.commandMissing);
  const foreign = foreignFlag(options.given, command);
  if (foreign !== undefined) return told({ io }, cli.optionForeign(`--${foreign}`, command));
  const [file, ...rest] = options.files;
  if (command === "new") {
    if (file !== undefined) return told({ io }, cli.fileInVain(command));
  } else {
    if (file === undefined) return told({ io }, cli.fileMissing(command));
    if (rest.length > 0) return told({ io }, cli.filesTooMany(command));
  }
  try {
    return await RUN[command]({ io, options, file: file ?? "", asOf: options.asOf ?? io.today, words, paint: makePaint(wantsColour(io)) });
  } catch (error) {
    return told({ io }, cli.unexpected(error instanceof Error ? error.message : String(error)));
  }
}
