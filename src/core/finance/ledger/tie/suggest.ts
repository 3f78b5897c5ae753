import type { Action } from "../../../reading/action";
import { valueOf } from "../../../reading/action";
import { foldCase } from "../../../reading/text/clean";
import type { ActionName } from "../action-name";
import type { Suggestion, TiedRow } from "../ledger-result";
import type { LedgerRow } from "../ledger-row";
import { actionName } from "./actions";

const MOST = 3;
/** Shorter words are in every title. */
const SHORTEST_WORD = 5;
/** Words are compared by so many first letters: "arkisto" and "arkistoinnin". */
const STEM = 6;
/** A word that two actions share tells half as much as one that is a single action's. */
const LEAST_WEIGHT = 1;

function stems(text: string): ReadonlyMap<string, string> {
  const words = foldCase(text).match(/\p{L}+/gu) ?? [];
  return new Map(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => [word.slice(0, STEM), word]));
}

/** The one member of a set that has just one. */
function only<T>(values: ReadonlySet<T> | undefined): T | undefined {
  return values?.size === 1 ? [...values][0] : undefined;
}

/** Actions that an untied posting may belong to, from its cost centre, its supplier and its words. */
export class Suggestions {
  private readonly byCostCentre = new Map<string, Set<ActionName>>();
  private readonly bySupplier = new Map<string, Set<number>>();
  private readonly byStem = new Map<string, Set<ActionName>>();
  private readonly names = new Map<number, ActionName>();

  constructor(actions: readonly Action[], tied: readonly TiedRow[]) {
    for (const action of actions) {
      const name = actionName(action);
      this.names.set(action.row, name);
      for (const code of valueOf(action, "costCentre")?.match(/\d{3,}/gu) ?? []) add(this.byCostCentre, code, name);
      for (const stem of stems(valueOf(action, "title") ?? "").keys()) add(this.byStem, stem, name);
    }
    for (const { row, action } of tied) if (row.supplierKey !== null) add(this.bySupplier, row.supplierKey, action.row);
  }

  for(row: LedgerRow): readonly Suggestion[] {
    const found: Suggestion[] = [];
    const supplier = only(this.bySupplier.get(row.supplierKey ?? ""));
    const bySupplier = supplier === undefined ? undefined : this.names.get(supplier);
    if (bySupplier !== undefined) found.push({ action: bySupplier, why: { kind: "supplier", supplier: row.supplier ?? "" } });
    const byCentre = row.costCentre === null ? undefined : only(this.byCostCentre.get(row.costCentre.code));
    if (byCentre !== undefined) found.push({ action: byCentre, why: { kind: "cost-centre", code: row.costCentre?.code ?? "" } });
    const byWords = this.byWords([row.text ?? "", ...row.references.map(({ text }) => text)].join(" "));
    if (byWords !== undefined) found.push(byWords);
    const rows = found.map(({ action }) => action.row);
    return found.filter(({ action }, index) => rows.indexOf(action.row) === index).slice(0, MOST);
  }

  private byWords(text: string): Suggestion | undefined {
    const scores = new Map<ActionName, { weight: number; readonly words: string[] }>();
    for (const [stem, word] of stems(text)) {
      const actions = this.byStem.get(stem) ?? new Set<ActionName>();
      for (const action of actions) {
        const score = scores.get(action) ?? { weight: 0, words: [] };
        score.weight += 1 / actions.size;
        score.words.push(word);
        scores.set(action, score);
      }
    }
    const [best, second] = [...scores].sort((a, b) => b[1].weight - a[1].weight);
    if (best === undefined || best[1].weight < LEAST_WEIGHT || second?.[1].weight === best[1].weight) return undefined;
    return { action: best[0], why: { kind: "words", words: best[1].words } };
  }
}

function add<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}
