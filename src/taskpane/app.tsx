import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Activity, Suspense, useEffect, useRef, useState } from "react";
import type { Session } from "../app/session/session";
import type { Words } from "../text/words";
import { PaneProvider, useSession } from "./pane-context";
import { Announcer } from "./parts/announcer";
import { CheckedAtProvider } from "./parts/checked-at";
import { Header } from "./parts/header";
import { NoticeBar } from "./parts/notice-bar";
import { Loading, Stopped } from "./parts/stopped";
import { Tabs, tabId } from "./parts/tabs";
import { WorkBar } from "./parts/work-bar";
import { useTheme } from "./theme";
import type { ViewId } from "./views";
import { VIEW_IDS, VIEWS } from "./views";

const useStyles = makeStyles({
  page: { height: "100vh" },
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  view: { boxSizing: "border-box", height: "100%", overflowY: "auto", padding: "8px 12px", outlineStyle: "none" },
});

interface ViewsProps {
  readonly view: ViewId;
  readonly go: (view: ViewId) => void;
}

/** The chosen view. Those seen before keep their state for when people come back to them. */
function Views({ view, go }: ViewsProps): readonly React.JSX.Element[] {
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const takesFocus = useRef(false);
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set([view]));
  if (!visited.has(view)) setVisited(new Set([...visited, view]));
  // What a view leads to takes the focus with it; a tab keeps its own.
  useEffect(() => {
    if (takesFocus.current) panel.current?.focus();
    takesFocus.current = false;
  }, [view]);
  const goOn = (next: ViewId): void => {
    takesFocus.current = true;
    go(next);
  };
  return VIEW_IDS.filter((id) => visited.has(id)).map((id) => {
    const View = VIEWS[id];
    return (
      <Activity key={id} mode={id === view ? "visible" : "hidden"}>
        <div role="tabpanel" aria-labelledby={tabId(id)} tabIndex={-1} className={styles.view} ref={id === view ? panel : null}>
          <Suspense fallback={<Loading />}>
            <View go={goOn} />
          </Suspense>
        </div>
      </Activity>
    );
  });
}

function Pane({ isWholePage }: { readonly isWholePage: boolean }): React.JSX.Element {
  const styles = useStyles();
  // A page has one main part: where the pane is a part itself, the page around it has it.
  const Main = isWholePage ? "main" : "div";
  const [view, setView] = useState<ViewId>("overview");
  const { review } = useSession();
  return (
    <div className={styles.pane}>
      <Header />
      <Main className={styles.main}>
        <div className={styles.content}>
          <Stopped>
            <Views view={view} go={setView} />
          </Stopped>
        </div>
        <WorkBar />
        <NoticeBar />
      </Main>
      {review === null ? null : <Tabs view={view} go={setView} />}
      <Announcer />
    </div>
  );
}

export interface AppProps {
  readonly session: Session;
  readonly words: Words;
}

/** The pane as a part of a page: header, the chosen view, what is under way or was done, and the tabs. It fills the room that it is given. */
export function SessionPane({ session, words, isWholePage = false }: AppProps & { readonly isWholePage?: boolean }): React.JSX.Element {
  return (
    <PaneProvider value={{ session, words }}>
      <CheckedAtProvider>
        <Pane isWholePage={isWholePage} />
      </CheckedAtProvider>
    </PaneProvider>
  );
}

/** The pane as a whole page. */
export function App({ session, words }: AppProps): React.JSX.Element {
  const theme = useTheme();
  return (
    <FluentProvider theme={theme} className={useStyles().page}>
      <SessionPane session={session} words={words} isWholePage />
    </FluentProvider>
  );
}
