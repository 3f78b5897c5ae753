import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId } from "react";
import { rangeAddress } from "../../core/grid/address";
import type { Problem } from "../../core/problem";
import { sayInPane } from "../logic/shell/say-in-pane";
import { waysOn } from "../logic/shell/ways-on";
import { LoadingBoundary } from "../not-loaded";
import { usePane, useSession } from "../pane-context";

/** Few workbooks are without a roadmap. */
const CreateRoadmap = lazy(async () => ({ default: (await import(/* webpackChunkName: "create-roadmap" */ "../start/create-roadmap")).CreateRoadmap }));

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  ways: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: "8px" },
  skeleton: { display: "grid", gap: "12px" },
});

const HEIGHTS = [16, 48, 24, 32, 32] as const;

/** The shape of what is to come. */
export function Loading(): React.JSX.Element {
  const { words: { pane: { shell } } } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.column}>
      <Skeleton aria-label={shell.working.reading} className={styles.skeleton}>
        {HEIGHTS.map((height, index) => <SkeletonItem key={index} size={height} />)}
      </Skeleton>
    </div>
  );
}

function NothingToShow({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const { session, words } = usePane();
  const { choices } = useSession();
  const styles = useStyles();
  const hint = useId();
  const { shell, start } = words.pane;
  const { selects, addsSheets } = session.capabilities();
  const { tables, everywhere, begin } = waysOn(problem, choices.sheet);
  // Where to look is one matter, whether anything can be read another.
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{begin ? shell.nothingFound : shell.cannotRead}</h2>
      <p className={styles.text}>{sayInPane(words, problem)}</p>
      <div className={styles.ways} role="group" aria-label={shell.waysOn}>
        <Button appearance="primary" onClick={() => void session.refresh()}>{shell.retry}</Button>
        {everywhere ? <Button onClick={() => void session.chooseTable(null)}>{shell.lookEverywhere}</Button> : null}
        {tables.map((table) => {
          const name = table.range === null ? table.sheet : `${table.sheet} ${rangeAddress(table.range)}`;
          return (
            <Button key={name} onClick={() => void session.chooseTable(table)}>
              {shell.lookOn(name)}
            </Button>
          );
        })}
        {begin && selects ? (
          <>
            <Button aria-describedby={hint} onClick={() => void session.chooseSelection()}>
              {start.useSelection}
            </Button>
            <p id={hint} className={styles.hint}>
              {start.useSelectionHint}
            </p>
          </>
        ) : null}
        {begin && addsSheets ? (
          <LoadingBoundary language={words.language}>
            <Suspense fallback={null}>
              <CreateRoadmap />
            </Suspense>
          </LoadingBoundary>
        ) : null}
      </div>
    </div>
  );
}

/** Shows the views while there is a roadmap; otherwise that it is being read, or what stands in the way and the ways on. */
export function Stopped({ children }: { readonly children: React.ReactNode }): React.ReactNode {
  const { review, problem } = useSession();
  if (review !== null) return children;
  return problem === null ? <Loading /> : <NothingToShow problem={problem} />;
}
