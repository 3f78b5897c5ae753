import type { Action } from "../../../reading/action";
import { valueOf } from "../../../reading/action";
import type { ActionName } from "../action-name";
import type { TieReason } from "../ledger-result";
import type { LedgerRow, ReferenceField } from "../ledger-row";
import { actionName } from "./actions";
import { codesIn, isCodeLike, referenceKey } from "./reference-key";

/** A bare number is an action's only after a word that says so: "toimenpide 12", "digitiekartta nro 12", "åtgärd 7". */
const LABELLED = /(?<!\p{L})(?:toimenpiteen|toimenpide|toimenp|digitiekartan|digitiekartta|tiekartta|tp|åtgärden|åtgärd|färdplanen|färdplan|action|roadmap)\.?[ :]*(?:nro|nr|no|n:o|id|numero|nummer|number|#)?[.: #-]*0*(?<number>\d{1,6})(?![\d/]|[.,]\d)/giu;

/** Project codes that actions mention: up to three letters and at least four digits. Numbers of standards look alike. */
const PROJECT_CODE = /(?<![\p{L}\d])(?!ISO|IEC|EN|RFC|EU)\p{Lu}{1,3}-?\d{4,8}(?![\p{L}\d])/gu;

/** Looked for first, since most texts have none of these words. */
const HAS_LABEL = /toimenp|kartta|kartan|tp|åtgärd|färdplan|action|roadmap/iu;

const NONE: readonly NamedAction[] = [];

type NamedReason = Extract<TieReason, { kind: "action-id" | "project-code" }>;

/** An action that a posting names. */
export interface NamedAction {
  readonly action: ActionName;
  readonly why: NamedReason;
}

interface Known {
  readonly action: ActionName;
  readonly code: string | null;
}

/** A pattern that every text with one of these code-like references has: their letters before a digit, or any digit where a reference begins with one. */
function codePattern(keys: readonly string[]): RegExp | undefined {
  const beginnings = new Set(keys.filter(isCodeLike).map((key) => /^\p{L}*/u.exec(key)?.[0] ?? ""));
  if (beginnings.size === 0) return undefined;
  return beginnings.has("") ? /\d/u : new RegExp(`(?<!\\p{L})(?:${[...beginnings].join("|")})[^\\p{L}\\d]*\\d`, "iu");
}

/** What postings can name actions by: their ids, and the project codes that only one of them mentions. */
export class NamedReferences {
  private readonly known = new Map<string, Known | "several">();
  /** What every code-like reference that is known begins with; undefined where there is none. */
  private readonly codes: RegExp | undefined;
  private readonly hasNumbers: boolean;

  constructor(actions: readonly Action[]) {
    for (const action of actions) this.mention(action);
    // An id goes before a project code that reads the same.
    const ids = new Map<string, Known | "several">();
    for (const action of actions) {
      const id = valueOf(action, "id");
      const key = id === undefined ? "" : referenceKey(id);
      if (key !== "") ids.set(key, ids.has(key) ? "several" : { action: actionName(action), code: null });
    }
    for (const [key, known] of ids) this.known.set(key, known);
    const keys = [...this.known.keys()];
    this.codes = codePattern(keys);
    this.hasNumbers = keys.some((key) => /^\d+$/u.test(key));
  }

  private mention(action: Action): void {
    const texts = [valueOf(action, "title"), valueOf(action, "description"), valueOf(action, "notes"), valueOf(action, "funding")];
    const codes = new Set(texts.flatMap((text) => text?.match(PROJECT_CODE) ?? []));
    for (const code of codes) {
      const key = referenceKey(code);
      this.known.set(key, this.known.has(key) ? "several" : { action: actionName(action), code });
    }
  }

  /** The actions that the posting names, by the surest column that names any; several where that column is not clear. */
  find(row: LedgerRow): readonly NamedAction[] {
    for (const { field, text } of row.references) {
      const found = this.inColumn(field, text);
      if (found.length > 0) return found;
    }
    return row.text === null ? [] : this.inText("text", row.text);
  }

  /** A column of references may hold the id alone, or before its name: "12", "0012 Asiointialusta". */
  private inColumn(field: ReferenceField, text: string): readonly NamedAction[] {
    const whole = this.reason(referenceKey(text), field, text) ?? (field === "project" ? this.reason(referenceKey(text.split(/[\s,;:]/u)[0] ?? ""), field, text) : undefined);
    return whole === undefined ? this.inText(field, text) : [whole];
  }

  private inText(field: ReferenceField, text: string): readonly NamedAction[] {
    const codes = this.codes?.test(text) === true ? codesIn(text) : [];
    const numbers = this.hasNumbers && HAS_LABEL.test(text) ? [...text.matchAll(LABELLED)].map((match) => match.groups?.["number"] ?? "") : [];
    if (codes.length === 0 && numbers.length === 0) return NONE;
    const found = new Map<number, NamedAction>();
    for (const key of [...codes, ...numbers]) {
      const named = this.reason(key, field, text);
      if (named !== undefined && !found.has(named.action.row)) found.set(named.action.row, named);
    }
    return [...found.values()];
  }

  private reason(key: string, field: ReferenceField, text: string): NamedAction | undefined {
    const known = key === "" ? undefined : this.known.get(key);
    if (known === undefined || known === "several") return undefined;
    const { action, code } = known;
    return { action, why: code === null ? { kind: "action-id", field, text } : { kind: "project-code", field, text, code } };
  }
}
