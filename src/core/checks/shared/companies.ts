import type { Programme } from "../../programme/schema";
import type { Reading } from "../../reading/reading";
import { foldCase } from "../../reading/text/clean";
import type { FieldValue } from "../../reading/values";

const COMPANY = /^(?:oy|ab) |(?<!\p{L})(?:oyj?|ab)\.?$/u;

interface Known {
  readonly companies: ReadonlySet<string>;
  /** Owners looked at before: a column has few different ones. */
  readonly owners: WeakMap<Reading<FieldValue>, boolean>;
}

const known = new WeakMap<Programme, Known>();

function knownOf(programme: Programme): Known {
  let entry = known.get(programme);
  if (entry === undefined) {
    entry = { companies: new Set(programme.groupCompanies.map(foldCase)), owners: new WeakMap() };
    known.set(programme, entry);
  }
  return entry;
}

/** True for an owner that is a company of the group by the programme's list, or a company by its name (Oy, Oyj, Ab). */
export function isCompany(owner: Reading<FieldValue>, programme: Programme): boolean {
  const { companies, owners } = knownOf(programme);
  let company = owners.get(owner);
  if (company === undefined) {
    const folded = foldCase(typeof owner.value === "string" ? owner.value : "");
    company = COMPANY.test(folded) || companies.has(folded);
    owners.set(owner, company);
  }
  return company;
}
