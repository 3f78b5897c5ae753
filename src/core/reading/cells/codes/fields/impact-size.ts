import type { Env } from "../env";
import { isSizeList } from "../env";
import type { Found } from "../found";
import { findName } from "../vocabulary/find-word";
import { effectIn } from "./cost-size";

const SIZE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[\s,;/+])(?:pieni|pieneen|vähän|vähäinen|liten|litet|små|small)(?:$|[\s,;.)])/iu, "few"],
  [/(?:^|[\s,;/+])(?:suuri|suureen|iso|laaja|stor|stort|large|big|wide)(?:$|[\s,;.)])/iu, "many"],
];

/** One-off + few = S; lasting + few, or one-off + many = M; lasting + many = L. */
function sizeOf(duration: string, reach: string): string {
  if (duration === "lasting") return reach === "many" ? "L" : "M";
  return reach === "many" ? "M" : "S";
}

/** Impact size by its two questions, one-off or lasting and few or many people; with one answer only, the size stays open. */
export function readImpactSize(text: string, env: Env): Found | undefined {
  const { impactDuration, impactReach } = env.programme.codeLists;
  if (!isSizeList(env.list) || impactDuration === undefined || impactReach === undefined || findName(text, env.list) !== undefined) return undefined;
  if (/^\p{L}{1,2}(?:[^\p{L}]|$)/u.test(text) && !/^(?:ei|på|en) /iu.test(text)) return undefined;
  const duration = effectIn(text, impactDuration);
  const said = effectIn(text, impactReach);
  // "jatkuva, pieni": beside a duration the bare word most probably tells the reach.
  const probable = said === undefined && duration !== undefined ? SIZE_WORDS.find(([pattern]) => pattern.test(text))?.[1] : undefined;
  const reach = said ?? probable;
  if (duration === undefined && reach === undefined) return undefined;
  const aside = { ...(duration === undefined ? {} : { impactDuration: duration }), ...(reach === undefined ? {} : { impactReach: reach }) };
  if (duration === undefined || reach === undefined) return { codes: [], sure: "uncertain", note: "partly-understood", aside, detail: text };
  return { codes: [sizeOf(duration, reach)], sure: probable === undefined ? "normalised" : "uncertain", note: probable === undefined ? undefined : "probable-word", aside, detail: text };
}
