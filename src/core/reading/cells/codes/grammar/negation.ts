import { topCodes } from "../env";
import type { Step } from "./step";
import { hasCodes } from "./step";

const NEGATION = /^(?:ei ole|ei|eivät|eikä|ilman|är inte|inte|ej|icke|utan|ingen|inget|is not|not|no|non|without)[\s-]+(?<rest>.+)$/iu;

/** "ei lakisääteinen" says only what the value is not; where there are two values, it is probably the other. */
export const readNegation: Step = (text, env, read) => {
  const rest = NEGATION.exec(text)?.groups?.["rest"];
  const denied = rest === undefined ? undefined : read(rest, env);
  if (!hasCodes(denied)) return undefined;
  const left = topCodes(env.list).filter((code) => !denied.codes.includes(code));
  const [only] = left;
  return { codes: left.length === 1 && only !== undefined ? [only] : [], sure: "uncertain", note: "negated", detail: text };
};
