import { foldAccents } from "../../text/clean";
import { editDistance } from "../../text/distance";
import type { Env } from "./env";
import { writtenForm } from "./suggestion";

const LONGEST = 40;

/** The value whose code or name is nearest to an unreadable text, as the programme writes it; undefined when nothing is near or two are. */
export function nearestValue(text: string, env: Env): string | undefined {
  const folded = foldAccents(text);
  if (folded.length < 3 || folded.length > LONGEST) return undefined;
  let limit = Math.min(3, Math.floor(folded.length / 2.5));
  let best: string | undefined;
  for (const code of env.list.codes) {
    const language = env.programme.languages[0] ?? "fi";
    for (const name of [code.code, code.names[language], code.short?.[language] ?? ""]) {
      if (name.length < 3) continue;
      const edits = editDistance(folded, foldAccents(name), limit);
      if (edits > limit) continue;
      const written = writtenForm(code, language);
      if (best !== undefined && best !== written && edits === limit) best = undefined;
      else best = written;
      limit = edits;
    }
  }
  return best;
}
