/** An action as the ledger's results name it; `row` is its row in the roadmap, which is unique. */
export interface ActionName {
  readonly row: number;
  readonly id: string | null;
  readonly title: string | null;
}
