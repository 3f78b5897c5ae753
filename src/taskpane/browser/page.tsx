import { Skeleton, SkeletonItem, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import type { Language } from "../../core/programme/language";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import { SessionPane } from "../app";
import { SheetView } from "../sheet-view/sheet-view";
import { pageMemory } from "../personal-memory";
import { ThemedPage } from "../themed-page";
import { DropZone } from "./drop-zone";
import type { Kept } from "./keep/kept";
import { forgetKept } from "./keep/kept";
import { useKept } from "./keep/use-kept";
import { BusyBar, Message, OpeningBar, refusalText } from "./messages";
import type { Opened } from "./opened";
import { fixesOf } from "./opened";
import { TopBar } from "./top-bar";
import type { PagePart } from "./two-parts";
import { TwoParts } from "./two-parts";
import type { Download } from "./use-download";
import { renewReports, useDownload } from "./use-download";
import { useWorkbook } from "./use-workbook";
import type { Desk } from "./work/desk";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100dvh", overflowX: "hidden", overflowY: "auto" },
  waiting: { padding: "16px", display: "grid", gap: "12px", flexGrow: 1, alignContent: "start" },
});

/** A file that comes with the page, or that this browser remembers. */
export interface FirstFile {
  readonly file: string;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

export interface PageProps {
  readonly language: Language;
  readonly makeDesk: () => Promise<Desk>;
  readonly example: FirstFile;
  readonly kept: Kept | null;
}

interface WorkbookPartsProps {
  readonly opened: Opened;
  readonly words: Words;
  readonly part: PagePart;
  readonly onPart: (part: PagePart) => void;
}

/** The open workbook: its sheets and the pane. Cells that the pane shows are brought before the person's eyes on a narrow page, too. */
function WorkbookParts({ opened, words, part, onPart }: WorkbookPartsProps): React.JSX.Element {
  const { copy, session } = opened;
  const [memory] = useState(pageMemory);
  const { shown, opened: report } = useSyncExternalStore(copy.subscribe, copy.getState);
  const toSheets = useEffectEvent(() => {
    onPart("sheets");
  });
  useEffect(() => {
    if (shown !== null || report !== null) toSheets();
  }, [shown, report]);
  return (
    <TwoParts
      words={words}
      part={part}
      onPart={onPart}
      sheets={
        <SheetView
          copy={copy}
          session={session}
          words={words}
          onRenew={() => {
            renewReports(opened);
          }}
        />
      }
      review={<SessionPane session={session} words={words} memory={memory} />}
    />
  );
}

interface OpenedBarProps extends Omit<React.ComponentProps<typeof TopBar>, "canDownload" | "fixes" | "file"> {
  readonly opened: Opened;
}

/** The top bar over an open workbook: it knows whether there is something to download. */
function OpenedBar({ opened, ...rest }: OpenedBarProps): React.JSX.Element {
  const { review, work } = useSyncExternalStore(opened.session.subscribe, opened.session.getState);
  useSyncExternalStore(opened.copy.subscribe, opened.copy.getState);
  return <TopBar {...rest} file={opened.file} canDownload={review !== null && work === null} fixes={fixesOf(opened).length} />;
}

function Messages({ refused, download, words, cannotRemember, forgotten, onClose }: { readonly refused: string | null; readonly download: Download; readonly words: Words; readonly cannotRemember: boolean; readonly forgotten: boolean; readonly onClose: () => void }): React.JSX.Element {
  const text = words.pane.browser;
  return (
    <>
      {refused === null ? null : <Message intent="error" words={words} text={refused} onClose={onClose} />}
      {cannotRemember ? <Message intent="warning" words={words} text={text.cannotRemember} onClose={onClose} /> : null}
      {forgotten ? <Message intent="success" words={words} text={text.forgotten} onClose={onClose} /> : null}
      {download.done === null ? null : <Message intent="success" words={words} text={text.downloaded(download.done)} onClose={download.dismiss} />}
    </>
  );
}

/** The page: a workbook in the browser, with the pane beside it. */
export function Page({ language: first, makeDesk, example, kept }: PageProps): React.JSX.Element {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(kept?.language ?? first);
  const [part, setPart] = useState<PagePart>("review");
  const [isForgotten, setForgotten] = useState(false);
  const words = WORDS[language];
  const { opened, opening, refusal, open, refuse, cancel } = useWorkbook(makeDesk);
  const keeping = useKept(opened, language, kept !== null);
  const download = useDownload(opened, words);

  const openExample = useCallback(() => void open({ file: example.file, bytes: example.bytes() }), [open, example]);
  const openFirst = useEffectEvent(() => {
    if (kept === null) openExample();
    else void open({ file: kept.file, bytes: kept.bytes, earlier: kept });
  });
  useEffect(() => {
    openFirst();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const openFiles = async ([file, ...others]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    setForgotten(false);
    download.dismiss();
    if (others.length > 0) {
      refuse({ kind: "several-files" });
      return;
    }
    try {
      await open({ file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      setPart("review");
    } catch {
      refuse({ kind: "problem", problem: { kind: "file-unreadable", file: file.name } });
    }
  };
  const forget = (): void => {
    keeping.turn(false);
    void forgetKept();
    setForgotten(true);
    openExample();
  };
  const bar = {
    words,
    download,
    keeping,
    onOpen: (files: readonly File[]) => void openFiles(files),
    onExample: openExample,
    onForget: forget,
    onLanguage: setLanguage,
  };
  return (
    <ThemedPage className={styles.page}>
      {opened === null ? <TopBar {...bar} file={null} canDownload={false} fixes={0} /> : <OpenedBar {...bar} opened={opened} />}
      {opening === null ? null : <OpeningBar opening={opening} words={words} onCancel={cancel} />}
      {download.isMakingFile ? <BusyBar what={words.pane.browser.makingFile} words={words} onCancel={download.cancel} /> : null}
      <Messages
        refused={refusal === null ? null : refusalText(refusal, words)}
        download={download}
        words={words}
        cannotRemember={keeping.isRefused}
        forgotten={isForgotten}
        onClose={() => {
          refuse(null);
          setForgotten(false);
        }}
      />
      {opened === null ? (
        <main className={styles.waiting}>
          <Skeleton aria-label={words.pane.shell.working.reading}>
            <SkeletonItem size={48} />
          </Skeleton>
        </main>
      ) : (
        <WorkbookParts opened={opened} words={words} part={part} onPart={setPart} />
      )}
      <DropZone text={words.pane.browser.dropHere} onDrop={(files) => void openFiles(files)} />
    </ThemedPage>
  );
}
