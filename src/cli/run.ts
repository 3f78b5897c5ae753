import type { Language } from "../core/programme/language";
import type { Command } from "../text/cli-words";
import { COMMANDS } from "../text/cli-words";
import { WORDS } from "../text/words";
import { check } from "./commands/check";
import type { CommandContext, ExitCode } from "./commands/command";
import { read } from "./commands/read";
import { report } from "./commands/report";
import { toldProblem } from "./commands/told-problem";
import type { Io } from "./io";
import { isLanguage, parseOptions } from "./options";
import { makePaint } from "./paint";
import { VERSION } from "./version";

const RUN: Readonly<Record<Command, (context: CommandContext) => Promise<ExitCode>>> = { read, check, report };

function isCommand(name: string): name is Command {
  return (COMMANDS as readonly string[]).includes(name);
}

/** The language of the machine where it is one of ours; Finnish otherwise: the users are in Finnish municipalities. */
function machineLanguage(io: Io): Language {
  const locale = io.env("LC_ALL") ?? io.env("LC_MESSAGES") ?? io.env("LANG") ?? "";
  const language = locale.slice(0, 2).toLowerCase();
  return isLanguage(language) ? language : "fi";
}

/** Runs one command line. Never throws: what users can cause is told in one line, the rest is admitted in one line. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const fallback = WORDS[machineLanguage(io)];
  const parsed = parseOptions(args);
  if (!parsed.ok) return toldProblem({ io, words: fallback }, parsed.problem);
  const options = parsed.value;
  const language = options.language ?? fallback.language;
  const words = WORDS[language];
  const tell = (sentence: string): ExitCode => {
    io.err(`${sentence}\n`);
    return 2;
  };
  if (options.version) {
    io.out(`${VERSION}\n`);
    return 0;
  }
  const { command } = options;
  if (command !== undefined && !isCommand(command)) return tell(words.cli.commandUnknown(command));
  if (options.help) {
    io.out(command === undefined ? words.cli.help : words.cli.commandHelp[command]);
    return 0;
  }
  if (command === undefined) return tell(words.cli.commandMissing);
  const [file, ...rest] = options.files;
  if (file === undefined) return tell(words.cli.fileMissing(command));
  if (rest.length > 0) return tell(words.cli.filesTooMany(command));
  const colour = io.outIsTerminal && io.env("NO_COLOR") === undefined;
  try {
    return await RUN[command]({ io, options, file, asOf: options.asOf ?? io.today, language, words, paint: makePaint(colour) });
  } catch (error) {
    return tell(words.cli.unexpected(error instanceof Error ? error.message : String(error)));
  }
}
