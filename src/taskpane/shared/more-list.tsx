import { Button, makeStyles } from "@fluentui/react-components";
import { Fragment, useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: "4px" },
});

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** One item, as the content of a list item. */
  readonly children: (item: T, index: number) => React.ReactNode;
  /** How many are shown at first, and how many more at a time. */
  readonly first: number;
  readonly step: number;
  readonly moreLabel: (hidden: number) => string;
  readonly label?: string;
  readonly className?: string | undefined;
}

/** A list that shows its beginning and the rest on request, so that thousands of items stay usable. */
export function MoreList<T>({ items, keyOf, children, first, step, moreLabel, label, className }: MoreListProps<T>): React.JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(first);
  const [asked, setAsked] = useState<number | null>(null);
  // Whoever asked for more goes on from the first of them; the button may be gone.
  useEffect(() => {
    if (asked !== null) list.current?.children.item(asked)?.querySelector<HTMLElement>("button, input")?.focus();
  }, [asked]);
  const hidden = Math.max(0, items.length - limit);
  return (
    <Fragment>
      <ul ref={list} className={className ?? styles.list} aria-label={label}>
        {items.slice(0, limit).map((item, index) => (
          <li key={keyOf(item)}>{children(item, index)}</li>
        ))}
      </ul>
      {hidden === 0 ? null : (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setAsked(limit);
            setLimit(limit + step);
          }}
        >
          {moreLabel(hidden)}
        </Button>
      )}
    </Fragment>
  );
}
