import { useState } from "react";
import { REPORT_SHEETS } from "../../core/reports/report-words";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import type { Opened } from "./opened";
import { fixesOf } from "./opened";
import { saveFile, stemOf } from "./save-file";
import { CalledOff } from "./work/line";

export type DownloadKind = "report" | "list";

export interface Download {
  readonly isBusy: boolean;
  /** The name of the file that came out last. */
  readonly done: string | null;
  /** The file is being made of reports that are there: this can be called off here. Reports that are made first are called off in the pane. */
  readonly isMakingFile: boolean;
  readonly start: (kind: DownloadKind) => Promise<void>;
  /** Nothing is downloaded then. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

function areUpToDate({ copy }: Opened): boolean {
  const { reports, reportsAreOld } = copy.getState();
  return reports !== null && !reportsAreOld;
}

/** Makes the reports anew where there are none yet or the table has changed since; false where that was called off or failed, which the pane tells. */
async function upToDate(opened: Opened): Promise<boolean> {
  const { desk, session } = opened;
  if (areUpToDate(opened)) return true;
  const [first, ...others] = desk.lastReports?.languages ?? [session.getState().review?.loaded.tableLanguage ?? "fi"];
  await session.writeReports(() => Promise.resolve([WORDS[first], ...others.map((language) => WORDS[language])]), desk.lastReports?.chosen ?? new Set<string>(REPORT_SHEETS));
  return areUpToDate(opened);
}

/** Makes the reports again in the same way. */
export function renewReports(opened: Opened): void {
  void upToDate(opened);
}

/** Gives the person files: the report workbook, or the list of fixes alone. */
export function useDownload(opened: Opened | null, words: Words): Download {
  const [isBusy, setBusy] = useState(false);
  const [isMakingFile, setMakingFile] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const start = async (kind: DownloadKind): Promise<void> => {
    if (opened === null || isBusy) return;
    setBusy(true);
    setDone(null);
    try {
      if (kind === "report" && !(await upToDate(opened))) return;
      setMakingFile(true);
      const language = kind === "report" ? (opened.desk.lastReports?.languages[0] ?? words.language) : words.language;
      const bytes = await opened.desk.render({ file: opened.file, language, reports: kind === "report", fixes: fixesOf(opened) });
      const { reportFile, listFile } = words.pane.browser;
      const name = `${(kind === "report" ? reportFile : listFile)(stemOf(opened.file))}.xlsx`;
      saveFile(bytes, name);
      setDone(name);
    } catch (error) {
      if (!(error instanceof CalledOff)) throw error;
    } finally {
      setMakingFile(false);
      setBusy(false);
    }
  };
  return {
    isBusy,
    isMakingFile,
    done,
    start,
    cancel: () => {
      opened?.desk.callOff();
    },
    dismiss: () => {
      setDone(null);
    },
  };
}
