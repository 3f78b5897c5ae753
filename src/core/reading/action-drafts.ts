import type { FieldKey } from "../programme/fields";
import { isCodeField } from "../programme/fields";
import type { Action, FieldReadings } from "./action";
import type { FieldColumn } from "./field-columns";
import { rememberColumns } from "./field-columns";
import type { RowReadings } from "./field-setters";
import { fieldSetter } from "./field-setters";
import type { Reading } from "./reading";
import type { FieldValue } from "./values";

/** An action while its row is still being put together. */
export interface ActionDraft {
  readonly row: number;
  readonly fields: RowReadings;
  inherited: Partial<Record<FieldKey, number>>;
  readonly hidden: boolean;
}

const NOTHING_INHERITED: ActionDraft["inherited"] = {};
const NOT_READ_YET: Reading<FieldValue> = { raw: null, status: "empty" };

const DOUBT = ["ok", "normalised", "uncertain", "unreadable"] as const;

/** Two cells' codes as one reading: all of them where several are allowed, else the first with the others beside it, to be confirmed. */
function joinCodes(known: Reading<FieldValue>, next: Reading<FieldValue>): Reading<FieldValue> {
  const { value: before } = known;
  const { value: added } = next;
  if (before === undefined || added === undefined) return before === undefined ? next : known;
  if (Array.isArray(before) && Array.isArray(added)) {
    const status = DOUBT.find((each, index) => each === known.status && DOUBT.indexOf(next.status === "empty" ? "ok" : next.status) <= index) ?? next.status;
    return { ...known, status, value: [...new Set([...(before as readonly string[]), ...(added as readonly string[])])] };
  }
  if (typeof before !== "string" || typeof added !== "string" || before === added) return known;
  return { ...known, status: "uncertain", note: "several-values", others: [...new Set([...(known.others ?? []), added])] };
}

function isOpen(known: Reading<FieldValue> | undefined): boolean {
  return known === undefined || known.status === "empty";
}

/** The rows of a table on their way to actions: first the columns' own cells, then what stands elsewhere. */
export class ActionDrafts {
  readonly drafts: readonly ActionDraft[];
  /** Fields of which some action says something else than its own cell. */
  private readonly changed = new Set<FieldKey>();

  /**
   * @param rows the sheet's rows that are actions
   * @param columns the first column of each field
   */
  constructor(
    rows: readonly number[],
    hiddenRows: ReadonlySet<number>,
    private readonly columns: ReadonlyMap<FieldKey, FieldColumn>,
  ) {
    const cells = [...columns].map(([field, { readings, places }]) => ({ set: fieldSetter(field), readings, places }));
    // An object made in one go is copied many times faster than one that grew field by field (50 000 copies: 4 ms, not 270).
    const layout: RowReadings = Object.fromEntries([...columns.keys()].map((field) => [field, NOT_READ_YET]));
    this.drafts = rows.map((row, index) => {
      const fields = { ...layout };
      for (const { set, readings, places } of cells) set(fields, readings[places[index] ?? 0] ?? NOT_READ_YET);
      return { row, fields, inherited: NOTHING_INHERITED, hidden: hiddenRows.has(row) };
    });
  }

  /** The reading of a further column with the same field. Codes (one-hot: A, B, C with x) are joined in column order; of others the first that says something counts. */
  put({ fields }: ActionDraft, field: FieldKey, reading: Reading<FieldValue>): void {
    const known = fields[field];
    if (known === undefined || isOpen(known)) this.set(fields, field, reading);
    else if (reading.value !== undefined && isCodeField(field)) this.set(fields, field, joinCodes(known, reading));
  }

  /** A reading where the row has none of its own. */
  fill({ fields }: ActionDraft, field: FieldKey, reading: Reading<FieldValue>): void {
    if (isOpen(fields[field])) this.set(fields, field, reading);
  }

  /** A value that stands in another row. */
  inherit(draft: ActionDraft, field: FieldKey, reading: Reading<FieldValue>, sourceRow: number): void {
    if (!isOpen(draft.fields[field])) return;
    this.set(draft.fields, field, reading);
    if (draft.inherited === NOTHING_INHERITED) draft.inherited = {};
    draft.inherited[field] = sourceRow;
  }

  /** Text that goes on in the next row. */
  continueWith({ fields }: ActionDraft, text: string): void {
    const known = fields.description;
    const before = typeof known?.value === "string" ? `${known.value} ` : "";
    this.set(fields, "description", { raw: known?.raw ?? null, status: "uncertain", value: before + text, note: "continued-below" });
  }

  /** Values of other fields that stood in a cell count where those fields say nothing themselves. */
  spreadAsides(draft: ActionDraft): void {
    const asides: [FieldKey, Reading<FieldValue>][] = [];
    for (const reading of Object.values(draft.fields)) {
      if (reading?.aside === undefined) continue;
      // What was read surely is as good as the field's own: the cell that it stands in is judged by its own field.
      const status = reading.status === "uncertain" || reading.status === "unreadable" ? "uncertain" : "ok";
      for (const [field, value] of Object.entries(reading.aside) as [FieldKey, FieldValue][]) asides.push([field, { raw: reading.raw, status, value }]);
    }
    for (const [field, reading] of asides) this.fill(draft, field, reading);
  }

  /** The finished actions. The columns that are still as they were read are remembered with them. */
  finish(): readonly Action[] {
    // Each field was given readings of its own kind of cell; the types cannot follow that.
    const actions = this.drafts as readonly (ActionDraft & { readonly fields: FieldReadings })[];
    rememberColumns(actions, new Map([...this.columns].filter(([field]) => !this.changed.has(field))), this.changed);
    return actions;
  }

  private set(fields: RowReadings, field: FieldKey, reading: Reading<FieldValue>): void {
    fields[field] = reading;
    this.changed.add(field);
  }
}
