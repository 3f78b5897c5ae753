import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Overflow, OverflowItem, Tab, TabList, makeStyles, tokens, useIsOverflowItemVisible, useOverflowMenu } from "@fluentui/react-components";
import { BoardRegular, CalendarClockRegular, ClipboardErrorRegular, ColumnTripleEditRegular, DocumentTableRegular, MoreHorizontalRegular, SettingsRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import type { ViewId } from "../view-ids";
import { VIEW_IDS } from "../view-ids";

const ICONS: Readonly<Record<ViewId, React.JSX.Element>> = { overview: <BoardRegular />, findings: <ClipboardErrorRegular />, overdue: <CalendarClockRegular />, reports: <DocumentTableRegular />, settings: <SettingsRegular />, columns: <ColumnTripleEditRegular /> };

const useStyles = makeStyles({
  bar: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  container: { display: "flex", minWidth: 0, overflow: "hidden" },
  list: { flexGrow: 1, justifyContent: "space-around", flexWrap: "nowrap" },
  // The icon over the word, so that more of them fit.
  tab: { justifyItems: "center", padding: "6px 4px 8px", rowGap: "1px", "& .fui-Tab__icon": { gridArea: "1 / 1" }, "& .fui-Tab__content, & .fui-Tab__content--reserved-space": { gridArea: "2 / 1", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 } },
  more: { alignSelf: "center" },
});

/** The id of a view's tab: the view is named by it. */
export function tabId(view: ViewId): string {
  return `tab-${view}`;
}

export interface TabsProps {
  readonly view: ViewId;
  readonly go: (view: ViewId) => void;
}

function HiddenTab({ id, go }: { readonly id: ViewId; readonly go: TabsProps["go"] }): React.JSX.Element | null {
  const { words } = usePane();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem
      icon={ICONS[id]}
      onClick={() => {
        go(id);
      }}
    >
      {words.pane.shell.views[id]}
    </MenuItem>
  );
}

function MoreTabs({ go }: Pick<TabsProps, "go">): React.JSX.Element | null {
  const { words } = usePane();
  const styles = useStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu inline positioning={{ position: "above", align: "end", strategy: "fixed" }}>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={words.pane.shell.moreViews} title={words.pane.shell.moreViews} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {VIEW_IDS.map((id) => <HiddenTab key={id} id={id} go={go} />)}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

/** The chosen view's tab stays when there is no room for all. */
function priorityOf(id: ViewId, view: ViewId): number {
  return id === view ? VIEW_IDS.length + 1 : VIEW_IDS.length - VIEW_IDS.indexOf(id);
}

/** The views to go to, with arrow keys too; those that there is no room for stand in a menu. */
export function Tabs({ view, go }: TabsProps): React.JSX.Element {
  const { words: { pane: { shell } } } = usePane();
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={shell.viewsLabel}>
      <Overflow minimumVisible={2} padding={0}>
        <div className={styles.container}>
          <TabList
            className={styles.list}
            size="small"
            selectedValue={view}
            aria-label={shell.viewsLabel}
            onTabSelect={(_, { value }) => {
              go(VIEW_IDS.find((id) => id === value) ?? view);
            }}
          >
            {VIEW_IDS.map((id) => (
              <OverflowItem key={id} id={id} priority={priorityOf(id, view)}>
                <Tab id={tabId(id)} className={styles.tab} value={id} icon={ICONS[id]}>
                  {shell.views[id]}
                </Tab>
              </OverflowItem>
            ))}
          </TabList>
          <MoreTabs go={go} />
        </div>
      </Overflow>
    </nav>
  );
}
