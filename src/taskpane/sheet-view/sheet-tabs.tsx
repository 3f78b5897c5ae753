import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarVertical16Regular, Table16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { Words } from "../../text/words";
import type { SheetModel } from "./model/sheet-model";

const useStyles = makeStyles({
  strip: { flexShrink: 0, overflowX: "auto", overflowY: "hidden", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  list: { width: "max-content" },
});

export interface SheetTabsProps {
  readonly sheets: readonly Pick<SheetModel, "id" | "name" | "isReport">[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly words: Words;
  readonly panel: string;
}

/** The sheets to look at, the user's own first. */
export function SheetTabs({ sheets, chosen, onChoose, words, panel }: SheetTabsProps): React.JSX.Element {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  const text = words.pane.browser.sheets;
  useEffect(() => {
    strip.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList
        size="small"
        className={styles.list}
        aria-label={text.tabs}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          onChoose(String(value));
        }}
      >
        {sheets.map(({ id, name, isReport }) => (
          <Tab key={id} value={id} aria-controls={id === chosen ? panel : undefined} aria-label={isReport ? text.report(name) : name} icon={isReport ? <DataBarVertical16Regular /> : <Table16Regular />}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
