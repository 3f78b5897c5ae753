import type { Language } from "../../programme/language";
import { LANGUAGES } from "../../programme/language";
import type { Code } from "../../programme/schema";
import { writtenForm } from "../../reading/cells/codes/suggestion";

function withShort(code: Code, short: string, language: Language): Code {
  const { short: before, ...rest } = code;
  const shorts = { ...(before ?? code.names), [language]: short };
  return LANGUAGES.every((each) => shorts[each] === code.names[each]) ? rest : { ...rest, short: shorts };
}

/**
 * The code so that it is written as the drop-down offers it: by the code, by the name, by both ("K1 - digitaalinen
 * sivistys"), or by words of its own, which become its short name in this language.
 */
export function withChoice(code: Code, choice: string | undefined, language: Language): Code {
  if (choice === undefined || choice === writtenForm(code, language)) return code;
  if (choice === code.code) return { ...code, writtenAs: "code" };
  const together = /^(\S+) [-–] (.+)$/u.exec(choice);
  if (together?.[1] === code.code && together[2] !== undefined) return { ...withShort(code, together[2], language), writtenAs: "together" };
  return { ...withShort(code, choice, language), writtenAs: "name" };
}
