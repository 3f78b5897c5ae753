import { useMemo } from "react";
import type { SessionState } from "../../app/session/session-state";
import { makeSay } from "../../text/say-finding";
import type { Words } from "../../text/words";
import type { CopyState } from "../../workbook/browser/working-copy";
import type { SheetRead } from "../../workbook/workbook";
import { makeNotes, noNotes } from "./model/cell-notes";
import { ownSheet } from "./model/own-sheet";
import { reportSheet } from "./model/report-sheet";
import type { SheetModel } from "./model/sheet-model";

const NONE: ReadonlySet<number> = new Set();

/** The user's own sheets that can be seen, each made when it is first looked at. */
export interface OwnSheets {
  readonly visible: readonly SheetRead[];
  readonly modelOf: (sheet: SheetRead) => SheetModel;
}

/** The sheets to look at: the working copy's own, and the reports beside them. */
export interface ShownSheets {
  readonly tabs: readonly Pick<SheetModel, "id" | "name" | "isReport">[];
  readonly modelOf: (id: string) => SheetModel | undefined;
}

function useOwnSheets({ sheets, edits, shown }: CopyState, { review }: Pick<SessionState, "review">, words: Words): OwnSheets {
  return useMemo(() => {
    const models = new Map<string, SheetModel>();
    const table = review?.loaded.roadmap.table;
    const modelOf = (sheet: SheetRead): SheetModel => {
      const known = models.get(sheet.name);
      if (known !== undefined) return known;
      const isRoadmap = review !== null && table?.sheet === sheet.name;
      const asked = shown?.sheet === sheet.name && sheet.grid.hiddenRows.has(shown.range.firstRow) ? new Set([shown.range.firstRow]) : NONE;
      const model = ownSheet({
        sheet,
        language: words.language,
        notesAt: isRoadmap ? makeNotes({ findings: review.outcome.findings, edits: edits.get(sheet.name) ?? [], dateSystem: sheet.grid.dateSystem, words, say: makeSay(words, review.loaded.roadmap) }) : noNotes,
        header: isRoadmap ? { first: review.loaded.roadmap.table.range.firstRow, last: review.loaded.roadmap.table.headerRow } : { first: 1, last: 0 },
        revealed: asked,
      });
      models.set(sheet.name, model);
      return model;
    };
    return { visible: sheets.filter(({ hidden }) => !hidden), modelOf };
  }, [sheets, edits, shown, review, words]);
}

/** All sheets to look at; their models live until what they show changes. */
export function useSheets(copy: CopyState, state: Pick<SessionState, "review">, words: Words): ShownSheets {
  const own = useOwnSheets(copy, state, words);
  const { reports, sheets } = copy;
  const names = useMemo(() => new Set(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)), [sheets]);
  const reportModels = useMemo(() => {
    const canFollow = (name: string): boolean => names.has(name) || (reports?.sheets.some((sheet) => sheet.name === name) ?? false);
    return reports?.sheets.map((sheet) => reportSheet(sheet, reports, canFollow)) ?? [];
  }, [reports, names]);
  return useMemo(
    () => ({
      tabs: [...own.visible.map(({ name }) => ({ id: `own:${name}`, name, isReport: false })), ...reportModels],
      modelOf: (id) => {
        const sheet = own.visible.find(({ name }) => id === `own:${name}`);
        return sheet === undefined ? reportModels.find((model) => model.id === id) : own.modelOf(sheet);
      },
    }),
    [own, reportModels],
  );
}
