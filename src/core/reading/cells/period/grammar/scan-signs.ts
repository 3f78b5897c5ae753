import type { SignToken, Token } from "../tokens/token";
import type { Scanned } from "./scanned";

/** All but the hyphen are arrows. */
const RANGES = new Set(["-", "→", "➔", "➜", "⇒", ">", "~>"]);
const LISTS = new Set([",", ";", "+", "&"]);
const BRACKETS = new Set(["(", ")", "[", "]", "{", "}"]);
const GUESSES = new Set(["?", "~", "≈", "±"]);
const NOTHING = new Set([".", "'", '"', "!", "*", "#", "•", "·", "=", "¹", "²", "³"]);

/** Two dots or more, or "…": a span between two times (2024…2026), else a thought left open. */
function scanDots(scanned: Scanned, tokens: readonly Token[], at: number): number {
  let next = at;
  let dots = 0;
  for (let token = tokens[next]; token?.kind === "sign" && (token.sign === "." || token.sign === "…"); token = tokens[next]) {
    dots += token.sign === "…" ? 3 : 1;
    next += 1;
  }
  if (dots < 2) return next;
  const follower = tokens[next];
  if (follower && follower.kind !== "sign" && scanned.items.length > 0) scanned.addJoin("range", follower.glued);
  else scanned.flags.add("approximate");
  return next;
}

/** Takes in the sign at an index; gives back the index after it. */
export function scanSign(scanned: Scanned, tokens: readonly Token[], at: number, token: SignToken): number {
  const { sign } = token;
  const following = tokens[at + 1];
  if (sign === "." || sign === "…") return scanDots(scanned, tokens, at);
  if (RANGES.has(sign)) scanned.addJoin("range", token.glued && following?.glued === true, sign !== "-");
  else if (sign === "+" && following === undefined) scanned.addJoin("range", true);
  else if (sign === "/") scanned.addJoin("slash", token.glued);
  else if (sign === ":") scanned.addJoin("colon", token.glued);
  else if (LISTS.has(sign)) {
    scanned.section += 1;
    scanned.addJoin("list", token.glued);
  } else if (BRACKETS.has(sign)) scanned.addBracket();
  else if (GUESSES.has(sign)) scanned.flags.add("approximate");
  else if (sign === "<" || sign === "≤") scanned.addMark("by", false);
  else if (sign === "≥") scanned.addMark("from", false);
  else if (sign === "§") {
    scanned.addRemark("§");
    return following?.kind === "number" ? at + 2 : at + 1;
  } else if (!NOTHING.has(sign)) scanned.addRemark(sign);
  return at + 1;
}
