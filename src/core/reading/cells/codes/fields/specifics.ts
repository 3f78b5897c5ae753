import type { CodeField } from "../../../../programme/fields";
import type { Env } from "../env";
import type { Found } from "../found";
import { readLaw } from "./law";
import { readPartner } from "./partner";
import { readCostSize } from "./cost-size";
import { readImpactSize } from "./impact-size";
import { readPeople } from "./people";

type Specific = (text: string, env: Env) => Found | undefined;

/** What only one field's cells say: laws, partners, definitions of sizes, numbers of people. */
const SPECIFICS: Readonly<Partial<Record<CodeField, readonly Specific[]>>> = {
  basis: [readLaw],
  beneficiary: [readPeople],
  cost: [readCostSize],
  impact: [readImpactSize, readPeople],
  model: [readPartner],
};

/** The reading by the field's own rules, or undefined. */
export function readSpecifics(text: string, env: Env): Found | undefined {
  for (const specific of SPECIFICS[env.field] ?? []) {
    const found = specific(text, env);
    if (found !== undefined) return found;
  }
  return undefined;
}
