/** A sheet as openpyxl finds it in a file; read_workbooks.py prints it. */
export interface OpenedSheet {
  readonly name: string;
  readonly state: string;
  readonly tables: readonly { readonly name: string; readonly ref: string; readonly columns: readonly string[]; readonly filter: boolean }[];
  readonly validations: readonly { readonly range: string; readonly type: string; readonly source: string; readonly title: string | null; readonly text: string | null; readonly errorStyle: string }[];
  readonly conditionalFormats: readonly { readonly range: string; readonly formula: string }[];
  readonly charts: number;
  readonly merged: readonly string[];
  readonly freeze: string | null;
  readonly print: {
    readonly orientation: string;
    readonly paper: number;
    readonly fit: boolean;
    readonly wide: number;
    readonly high: number;
    readonly titleRows: string | null;
    /** The rows before which a page begins, less one: the last rows of the pages. */
    readonly breaks: readonly number[];
  };
  /** Where cells lead, by address. */
  readonly links: Readonly<Record<string, string>>;
  /** By address, without the "=". */
  readonly formulas: Readonly<Record<string, string>>;
  /** By address; of a formula the stored result. Empty cells and empty texts are left out. */
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

export interface OpenedWorkbook {
  readonly names: Readonly<Record<string, string>>;
  readonly sheets: readonly OpenedSheet[];
}
