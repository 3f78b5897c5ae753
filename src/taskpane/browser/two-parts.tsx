import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Words } from "../../text/words";

/** Narrower than this the parts do not fit beside each other. */
const NARROW = "(max-width: 759px)";

const useStyles = makeStyles({
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  // On a low or much enlarged screen the page scrolls rather than squeezing its parts.
  parts: { flexGrow: 1, minHeight: "420px", display: "flex" },
  sheets: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  review: { flexShrink: 0, width: "clamp(340px, 30vw, 400px)", borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  whole: { width: "100%", borderLeft: "none" },
  hidden: { display: "none" },
  switch: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

export type PagePart = "sheets" | "review";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

export interface TwoPartsProps {
  readonly words: Words;
  readonly sheets: React.ReactNode;
  readonly review: React.ReactNode;
  /** Which part is seen where there is room for one only. */
  readonly part: PagePart;
  readonly onPart: (part: PagePart) => void;
}

/** The sheets and the pane: beside each other as in Excel, or one at a time on a narrow page. */
export function TwoParts({ words, sheets, review, part, onPart }: TwoPartsProps): React.JSX.Element {
  const styles = useStyles();
  const isNarrow = useSyncExternalStore(subscribe, () => matchMedia(NARROW).matches);
  const { parts } = words.pane.browser;
  return (
    <main className={styles.main}>
      {isNarrow ? (
        <TabList
          className={styles.switch}
          aria-label={parts.label}
          selectedValue={part}
          onTabSelect={(_, { value }) => {
            onPart(value === "sheets" ? "sheets" : "review");
          }}
        >
          <Tab value="review">{parts.review}</Tab>
          <Tab value="sheets">{parts.sheets}</Tab>
        </TabList>
      ) : null}
      <div className={styles.parts}>
        <section aria-label={parts.sheets} className={mergeClasses(styles.sheets, isNarrow && part !== "sheets" && styles.hidden)}>
          {sheets}
        </section>
        <section className={mergeClasses(styles.review, isNarrow && styles.whole, isNarrow && part !== "review" && styles.hidden)}>{review}</section>
      </div>
    </main>
  );
}
