import type { CommandContext } from "./command";

/** The answer for a script: one JSON value, alone on stdout. */
export function answerJson({ io }: Pick<CommandContext, "io">, value: unknown): void {
  io.out(`${JSON.stringify(value, null, 2)}\n`);
}

/** The answer for a person. */
export function answerLines({ io }: Pick<CommandContext, "io">, lines: readonly string[]): void {
  io.out(`${lines.join("\n")}\n`);
}
