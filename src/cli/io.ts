import type { Day } from "../core/grid/day";

/** Everything the command line needs from the machine, so that tests can run it without one. */
export interface Io {
  /** Results only: JSON or text. */
  out(text: string): void;
  /** Progress and problems. */
  err(text: string): void;
  /** True when results go to a terminal: colour is used only there. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Width of the terminal in characters. */
  readonly width: number;
  readonly today: Day;
  /** The value of an environment variable. */
  env(name: string): string | undefined;
  read(file: string): FileRead;
  exists(file: string): boolean;
  /** True when both paths name the same file. */
  sameFile(a: string, b: string): boolean;
  /** Writes a file whole or not at all; false when it cannot. Missing folders are made. */
  write(file: string, bytes: Uint8Array): boolean;
  /** Milliseconds that only ever grow: for showing progress, never for results. */
  now(): number;
}

export type FileRead = { readonly kind: "read"; readonly bytes: Uint8Array } | { readonly kind: "missing" } | { readonly kind: "unreadable" };
