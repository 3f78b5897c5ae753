import type { Env } from "../env";
import type { Found } from "../found";
import { foldCase } from "../../../text/clean";
import { findWord } from "../vocabulary/find-word";
import { isMunicipality } from "./municipalities";

const NUMBER_OF = /^(?:n\.?|noin|ca\.?|cirka|about|yli|alle|över|under|over|>|<|~)?\s*\d[\d .]*(?:-\s?\d[\d .]*)?\s*(?<who>\p{L}[\p{L} .]*)$/iu;
const PEOPLE = /^(?:hlö|hlöä|henk|henkilö|henkeä|ihmi|asuk|kuntalai|kaupunkilai|käyttäj|asiak|työntekij|oppila|opiskelij|lasta|lapsi|perhe|huoltaj|yrity|yrittäj|person|människ|invånar|användar|kund|anställd|elev|barn|företag|people|user|resident|customer|employee|student|pupil|child)/iu;

/** Too large for a place in a list, and no year. */
const BARE = /^(?!(?:19|20)\d\d$)(?:n\.?|noin|ca\.?|yli|alle|över|under|over|<|>|~)?\s*(?:\d{3,}|\d{1,3}(?:[ .]\d{3})+)$/iu;
const DEMONYM = /^(?<town>\p{L}{3,})l(?:ainen|aiset|aisille|aisten|aista|aisia|äinen|äiset|äisille|äisten|äistä|äisiä)$/u;

/** "torniolaiset", "porvoolaisille": people named by their town. */
function isTownspeople(text: string): boolean {
  const town = DEMONYM.exec(foldCase(text))?.groups?.["town"];
  return town !== undefined && isMunicipality(town);
}

/**
 * "1500 hlö", "30 000 kuntalaista": the size of the target group. It helps to set the class but is not one; among
 * beneficiaries the word itself may tell who they are.
 */
export function readPeople(text: string, env: Env): Found | undefined {
  if (BARE.test(text)) return { codes: [], sure: "uncertain", note: "size-of-group", detail: text };
  const who = NUMBER_OF.exec(text)?.groups?.["who"]?.trim();
  if (who === undefined) return env.field === "beneficiary" && isTownspeople(text) ? { codes: ["resident"], sure: "normalised" } : undefined;
  const groups = env.programme.codeLists.beneficiary;
  const known = groups === undefined ? undefined : findWord(who, groups);
  if (!PEOPLE.test(who) && known?.codes.length !== 1) return undefined;
  const group = env.field === "beneficiary" ? known : undefined;
  if (group !== undefined && group.codes.length > 0 && group.note !== "abbreviation") return { codes: group.codes, sure: group.sure === "uncertain" ? "uncertain" : "normalised", note: group.note, detail: text };
  return { codes: [], sure: "uncertain", note: "size-of-group", detail: text };
}
