import type { Day } from "../../core/grid/day";
import type { Words } from "../../text/words";
import type { Io } from "../io";
import type { Options } from "../options";
import type { Paint } from "../paint";

/** What every command gets: the machine, what was asked for, and the words to answer in. */
export interface CommandContext {
  readonly io: Io;
  readonly options: Options;
  /** The workbook to read, as it was named; empty for a command that reads none. */
  readonly file: string;
  readonly asOf: Day;
  /** In the language asked for, or that of the machine: for problems before the table's own language is known. */
  readonly words: Words;
  readonly paint: Paint;
}

/** 0 nothing wrong, 1 findings of severity error, 2 could not run. */
export type ExitCode = 0 | 1 | 2;
