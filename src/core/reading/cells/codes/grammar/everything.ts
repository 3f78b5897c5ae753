import { foldCase } from "../../../text/clean";
import type { Env } from "../env";
import { topCodes } from "../env";
import type { Found } from "../found";

const ALL = /^(?:kaikki|kaikille|kaikkia|koko lista|alla|allt|samtliga|all|everything|every)(?: (?:edellä|mainitut|yllä|olevat|tavoitteet|tasot|hyödyt|ryhmät|kärjet|teemat|kohderyhmät|osapuolet|mål|målen|nivåer|grupper|teman|of them|goals|levels|groups|themes|\d+|kolme|neljä|tre|fyra|three|four))*$/u;
const BOTH = /^(?:molemmat|kumpikin|båda|bägge|both)$/u;

/** "kaikki", "alla", "both": every value of the list. Where one value is allowed, none of them is proposed. */
export function readEverything(text: string, env: Env): Found | undefined {
  const folded = foldCase(text).replace(/[.!]$/u, "");
  const codes = topCodes(env.list);
  if (!ALL.test(folded) && !(codes.length === 2 && BOTH.test(folded))) return undefined;
  return env.list.several ? { codes, sure: "uncertain", note: "several-values" } : { codes: [], secondary: codes, sure: "uncertain", note: "several-values" };
}
