import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { LedgerResult, UntiedRow } from "../../core/finance/ledger/ledger-result";
import { useAllWords } from "../all-words";
import { useKnownOrder } from "../findings/use-known-order";
import { actionChoices } from "../logic/money/action-choices";
import { openRows, untiedItems } from "../logic/money/untied-items";
import { usePane } from "../pane-context";
import { Disclosure } from "../shared/disclosure";
import { EmptyState } from "../shared/empty-state";
import { MoreList } from "../shared/more-list";
import { RuleDialog } from "./rule-dialog";
import type { UntiedActions } from "./untied-card";
import { UntiedCard } from "./untied-card";

const FIRST = 20;
const STEP = 50;

const useStyles = makeStyles({ hide: { margin: "4px 8px" } });

/** The first thing to do about the next posting that waits, below a card or else from the top. */
function nextPlace(list: HTMLElement | null, key: string): HTMLElement | undefined {
  const cards = [...(list?.querySelectorAll<HTMLElement>("[data-item]") ?? [])];
  const here = cards.findIndex(({ dataset }) => dataset["item"] === key);
  const isWaiting = ({ dataset }: HTMLElement): boolean => dataset["open"] === "true" && dataset["item"] !== key;
  const next = cards.slice(here + 1).find(isWaiting) ?? cards.find(isWaiting);
  return next?.querySelector<HTMLElement>("[aria-label]") ?? list?.querySelector<HTMLElement>("h3 button") ?? undefined;
}

/** The postings that wait for a decision, the largest first; what is decided stays in its place until somebody hides it. */
export function Untied({ result }: { readonly result: LedgerResult }): React.JSX.Element {
  const styles = useStyles();
  const { session } = usePane();
  const words = useAllWords();
  const text = words.pane.money.untied;
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(true);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [ruled, setRuled] = useState<UntiedRow | null>(null);
  const open = useMemo(() => openRows(result), [result]);
  const items = useKnownOrder(useMemo(() => untiedItems(result, seen), [result, seen]));
  const choices = useMemo(() => actionChoices(result.actions.map(({ action }) => action), words), [result, words]);
  const done = items.length - open.length;
  // The postings that have been seen waiting: they stay where they are when they are decided.
  useEffect(() => {
    setSeen((before) => (open.every(({ key }) => before.has(key)) ? before : new Set([...before, ...open.map(({ key }) => key)])));
  }, [open]);
  const actions: UntiedActions = {
    choices,
    decide: (key, action) => {
      nextPlace(list.current, key)?.focus();
      void session.ledger.decide(key, action);
    },
    makeRule: setRuled,
  };
  return (
    <div ref={list}>
      <Disclosure
        title={text.heading(open.length)}
        open={isOpen}
        onToggle={() => {
          setOpen(!isOpen);
        }}
      >
        {items.length === 0 ? <EmptyState title={text.fine} detail={text.fineDetail} /> : null}
        <MoreList items={items} keyOf={({ key }) => key} first={FIRST} step={STEP} moreLabel={text.more}>
          {(item) => <UntiedCard item={item} actions={actions} />}
        </MoreList>
        {/* Below the list: above it, it would move what is being looked at. */}
        {done === 0 ? null : (
          <Button
            size="small"
            className={styles.hide}
            onClick={() => {
              setSeen(new Set(open.map(({ key }) => key)));
              list.current?.querySelector<HTMLElement>("h3 button")?.focus();
            }}
          >
            {text.hideDone(done)}
          </Button>
        )}
      </Disclosure>
      {ruled === null ? null : (
        <RuleDialog
          untied={ruled}
          choices={choices}
          onClose={() => {
            setRuled(null);
          }}
        />
      )}
    </div>
  );
}
