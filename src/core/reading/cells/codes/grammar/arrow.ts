import { atMost } from "../found";
import type { Step } from "./step";
import { hasCodes } from "./step";

const ARROW = /\s*(?:[→⇒➔➜⟶]|[-=]+>|>+|»)\s*/u;

/** "S→M": the value has been changed; the last one holds, the earlier one is kept as detail. */
export const readArrow: Step = (text, env, read) => {
  const parts = text.split(ARROW).filter((part) => part !== "");
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined) return undefined;
  const found = read(last, env);
  return hasCodes(found) && hasCodes(read(parts[0] ?? "", env)) ? { ...atMost(found, "uncertain", "change"), detail: text } : undefined;
};
