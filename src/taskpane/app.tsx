import { makeStyles } from "@fluentui/react-components";
import { Activity, Suspense, useEffect, useRef, useState } from "react";
import type { Asked } from "./asked";
import { LoadingBoundary } from "./not-loaded";
import type { PaneContext } from "./pane-context";
import { PaneProvider, usePane, useSession } from "./pane-context";
import { Announcer } from "./parts/announcer";
import { CheckedAtProvider } from "./parts/checked-at";
import { Header } from "./parts/header";
import { NoticeBar } from "./parts/notice-bar";
import { Loading, Stopped } from "./parts/stopped";
import { Tabs, tabId } from "./parts/tabs";
import { WorkBar } from "./parts/work-bar";
import { browserEdge } from "./edge";
import { ThemedPage } from "./themed-page";
import type { Go, ViewId } from "./view-ids";
import { VIEW_IDS } from "./view-ids";
import { bringViews, VIEWS } from "./views";

/** How long the pane lets people look at the answer before it brings what they may open next, in milliseconds. */
const AFTER_THE_ANSWER = 1000;

const useStyles = makeStyles({
  page: { height: "100vh" },
  pane: { display: "flex", flexDirection: "column", height: "100%", overflow: "hidden" },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  content: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  view: { boxSizing: "border-box", height: "100%", overflowY: "auto", padding: "8px 12px", outlineStyle: "none" },
});

/** The view that is open, and what was asked for in each when somebody went there for it. */
interface Place {
  readonly view: ViewId;
  readonly asked: ReadonlyMap<ViewId, Asked>;
}

interface ViewsProps extends Place {
  readonly go: Go;
  /** True when whoever went to the view takes the focus along. */
  readonly takesFocus: React.RefObject<boolean>;
}

/** The chosen view. Those seen before keep their state for when people come back to them. */
function Views({ view, asked, go, takesFocus }: ViewsProps): readonly React.JSX.Element[] {
  const styles = useStyles();
  const { words } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set([view]));
  if (!visited.has(view)) setVisited(new Set([...visited, view]));
  // What a view leads to takes the focus with it; a tab keeps its own.
  useEffect(() => {
    if (takesFocus.current) panel.current?.focus();
    takesFocus.current = false;
  }, [view, takesFocus]);
  return VIEW_IDS.filter((id) => visited.has(id)).map((id) => {
    const View = VIEWS[id];
    return (
      <Activity key={id} mode={id === view ? "visible" : "hidden"}>
        <div role="tabpanel" aria-labelledby={tabId(id)} tabIndex={-1} className={styles.view} ref={id === view ? panel : null}>
          <LoadingBoundary language={words.language}>
            <Suspense fallback={<Loading />}>
              <View go={go} asked={asked.get(id)} />
            </Suspense>
          </LoadingBoundary>
        </div>
      </Activity>
    );
  });
}

function Pane({ isWholePage }: { readonly isWholePage: boolean }): React.JSX.Element {
  const styles = useStyles();
  // A page has one main part: where the pane is a part itself, the page around it has it.
  const Main = isWholePage ? "main" : "div";
  const [{ view, asked }, setPlace] = useState<Place>({ view: "overview", asked: new Map() });
  const { review } = useSession();
  const { words: { language }, bringMore } = usePane();
  const takesFocus = useRef(false);
  const isAnswered = review !== null;
  useEffect(() => {
    if (!isAnswered) return undefined;
    return browserEdge.later(() => {
      bringViews(language);
      void bringMore?.();
    }, AFTER_THE_ANSWER);
  }, [isAnswered, language, bringMore]);
  const go: Go = (next, what) => {
    setPlace((place) => ({ view: next, asked: what === undefined ? place.asked : new Map(place.asked).set(next, what) }));
  };
  const goOn: Go = (next, what) => {
    takesFocus.current = next !== view;
    go(next, what);
  };
  return (
    <div className={styles.pane}>
      <Header go={goOn} />
      <Main className={styles.main}>
        <div className={styles.content}>
          <Stopped>
            <Views view={view} asked={asked} go={goOn} takesFocus={takesFocus} />
          </Stopped>
        </div>
        <WorkBar />
        <NoticeBar />
      </Main>
      {review === null ? null : <Tabs view={view} go={go} />}
      <Announcer />
    </div>
  );
}

export type AppProps = PaneContext;

/** The pane as a part of a page: header, the chosen view, what is under way or was done, and the tabs. It fills the room that it is given. */
export function SessionPane({ session, words, memory, bringMore, isWholePage = false }: AppProps & { readonly isWholePage?: boolean }): React.JSX.Element {
  return (
    <PaneProvider value={{ session, words, memory, bringMore }}>
      <CheckedAtProvider>
        <Pane isWholePage={isWholePage} />
      </CheckedAtProvider>
    </PaneProvider>
  );
}

/** The pane as a whole page. */
export function App(props: AppProps): React.JSX.Element {
  return (
    <ThemedPage className={useStyles().page}>
      <SessionPane {...props} isWholePage />
    </ThemedPage>
  );
}
