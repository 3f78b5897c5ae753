import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../core/problem";
import { sayProblem } from "../../text/problem-words";
import { waysOn } from "../logic/shell/ways-on";
import { usePane, useSession } from "../pane-context";

const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", gap: "12px", padding: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
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

/** Nothing that looks like a roadmap is a matter of where to look; anything else is a matter of reading. */
function isNotFound({ kind }: Problem): boolean {
  return kind === "table-not-found" || kind === "sheet-not-found" || kind === "tables-tie";
}

function NothingToShow({ problem }: { readonly problem: Problem }): React.JSX.Element {
  const { session, words } = usePane();
  const { choices } = useSession();
  const styles = useStyles();
  const { shell } = words.pane;
  const { sheets, everywhere } = waysOn(problem, choices.sheet);
  return (
    <div className={styles.column}>
      <h2 className={styles.heading}>{isNotFound(problem) ? shell.nothingFound : shell.cannotRead}</h2>
      <p className={styles.text}>{sayProblem(words.problems, problem)}</p>
      <div className={styles.ways} role="group" aria-label={shell.waysOn}>
        <Button appearance="primary" onClick={() => void session.refresh()}>{shell.retry}</Button>
        {everywhere ? <Button onClick={() => void session.choose({ sheet: undefined })}>{shell.lookEverywhere}</Button> : null}
        {sheets.map((sheet) => <Button key={sheet} onClick={() => void session.choose({ sheet })}>{shell.lookOn(sheet)}</Button>)}
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
