import { CODE_FIELDS } from "../programme/fields";
import type { Code, CodeList, Programme } from "../programme/schema";

function tidyCode(code: Code, codes: ReadonlySet<string>): Code {
  const { partOf, ...rest } = code;
  return partOf === undefined || codes.has(partOf) ? code : rest;
}

function tidyList(list: CodeList): CodeList {
  const codes = new Set(list.codes.map(({ code }) => code));
  const groups = list.groups.map((group) => ({ ...group, codes: group.codes.filter((code) => codes.has(code)) }));
  return { ...list, codes: list.codes.map((code) => tidyCode(code, codes)), groups: groups.filter((group) => group.codes.length > 1) };
}

/**
 * A programme whose settings dropped some codes, without what still spoke of them: groups of codes, main codes, and the
 * benefit that a goal supports. Nobody sees these in the settings, so that nobody could mend them there.
 */
export function withoutLooseEnds(programme: Programme): Programme {
  const lists = CODE_FIELDS.flatMap((field) => {
    const list = programme.codeLists[field];
    return list === undefined ? [] : [[field, tidyList(list)] as const];
  });
  const has = (field: "goal" | "benefit", code: string): boolean => programme.codeLists[field]?.codes.some((each) => each.code === code) === true;
  const pairs = Object.entries(programme.goalBenefits).filter(([goal, benefit]) => has("goal", goal) && has("benefit", benefit));
  return { ...programme, codeLists: Object.fromEntries(lists), goalBenefits: Object.fromEntries(pairs) };
}
