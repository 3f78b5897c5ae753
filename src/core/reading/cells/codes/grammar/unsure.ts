import { atMost } from "../found";
import { qualified } from "./qualifier";
import type { Step } from "./step";
import { hasCodes } from "./step";

/** "A?", "ehkä A", "osin verkosto": read, but to be confirmed. "pääosin A" is surer than that. */
export const readUnsure: Step = (text, env, read) => {
  const parts = qualified(text);
  if (parts === undefined) return undefined;
  const found = read(parts.rest, env);
  if (!hasCodes(found)) return undefined;
  if (parts.qualifier === "former") return { ...atMost(found, "uncertain", "change"), detail: text };
  return parts.qualifier === "main" || parts.qualifier === "beside" ? atMost(found, "normalised") : atMost(found, "uncertain", "marked-unsure");
};
