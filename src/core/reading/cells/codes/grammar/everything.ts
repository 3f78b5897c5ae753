import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import { topCodes } from "../env";
import type { Found } from "../found";
import { atMost } from "../found";
import type { ReadPart, Step } from "./step";

const ALL = /^(?:kaikki|kaikille|kaikkia|koko lista|alla|allt|samtliga|all|everything|every)(?: (?:edellä|mainitut|yllä|olevat|tavoitteet|tasot|hyödyt|ryhmät|kärjet|teemat|kohderyhmät|osapuolet|mål|målen|nivåer|grupper|teman|of them|goals|levels|groups|themes|\d+|kolme|neljä|tre|fyra|three|four))*$/u;
const SEVERAL = /^(?:useita|useat|useampia|useampi|monta|monia|eri|vaihtelee|flera|olika|varierar|several|many of them|various|multiple|varies)$/u;
const BOTH = /^(?:molemmat|kumpikin|båda|bägge|both)$/u;

const ALL_OF = /^(?:kaikki|alla|samtliga|all)(?: (?:tavoitteet|mål|goals))? (?<rest>.+)$/iu;

/** "kaikki A-C": all of several values that are named as well. */
function readAllOf(text: string, env: Env, read: ReadPart): Found | undefined {
  const rest = ALL_OF.exec(text)?.groups?.["rest"];
  const found = rest === undefined ? undefined : read(rest, env);
  return found !== undefined && found.codes.length > 1 ? atMost(found, "uncertain", "several-values") : undefined;
}

/** "kaikki", "alla", "both": every value of the list. Where one value is allowed, none of them is proposed. */
export const readEverything: Step = (text, env, read) => {
  const folded = foldCase(text).replace(/[.!]$/u, "");
  // "useita": more than one, and none of them named.
  if (SEVERAL.test(folded)) return { codes: [], sure: "uncertain", note: "several-values" };
  const codes = topCodes(env.list);
  if (BOTH.test(folded) && codes.length !== 2) return { codes: [], sure: "uncertain", note: "several-values" };
  if (!ALL.test(folded) && !BOTH.test(folded)) return readAllOf(text, env, read);
  return env.list.several ? { codes, sure: "uncertain", note: "several-values" } : { codes: [], secondary: codes, sure: "uncertain", note: "several-values" };
};
