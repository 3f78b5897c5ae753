import { useState } from "react";
import { REPORT_SHEETS } from "../../core/reports/report-words";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import type { Opened } from "./opened";
import { fixesOf } from "./opened";
import { saveFile, stemOf } from "./save-file";

export type DownloadKind = "report" | "list";

export interface Download {
  readonly isBusy: boolean;
  /** The name of the file that came out last. */
  readonly done: string | null;
  readonly start: (kind: DownloadKind) => Promise<void>;
  readonly dismiss: () => void;
}

/** Makes the reports anew where there are none yet or the table has changed since. */
async function upToDate({ copy, desk, session }: Opened): Promise<void> {
  const { reports, reportsAreOld } = copy.getState();
  if (reports !== null && !reportsAreOld) return;
  const [first, ...others] = desk.lastReports?.languages ?? [session.getState().review?.loaded.tableLanguage ?? "fi"];
  await session.writeReports(() => Promise.resolve([WORDS[first], ...others.map((language) => WORDS[language])]), desk.lastReports?.chosen ?? new Set<string>(REPORT_SHEETS));
}

/** Makes the reports again in the same way. */
export function renewReports(opened: Opened): void {
  void upToDate(opened);
}

/** Gives the person files: the report workbook, or the list of fixes alone. */
export function useDownload(opened: Opened | null, words: Words): Download {
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const start = async (kind: DownloadKind): Promise<void> => {
    if (opened === null || isBusy) return;
    setBusy(true);
    setDone(null);
    try {
      if (kind === "report") await upToDate(opened);
      const language = kind === "report" ? (opened.desk.lastReports?.languages[0] ?? words.language) : words.language;
      const bytes = await opened.desk.render({ file: opened.file, language, reports: kind === "report", fixes: fixesOf(opened) });
      const { reportFile, listFile } = words.pane.browser;
      const name = `${(kind === "report" ? reportFile : listFile)(stemOf(opened.file))}.xlsx`;
      saveFile(bytes, name);
      setDone(name);
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    done,
    start,
    dismiss: () => {
      setDone(null);
    },
  };
}
