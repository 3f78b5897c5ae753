import { Button, Menu, MenuButton, MenuDivider, MenuItem, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DeleteRegular, DocumentTableRegular, FolderOpenRegular, MoreHorizontalRegular, SaveRegular, TaskListLtrRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { Language } from "../../core/programme/language";
import { LANGUAGES } from "../../core/programme/language";
import type { Words } from "../../text/words";
import { WORDS } from "../../text/words";
import type { Keeping } from "./keep/use-kept";
import type { Download } from "./use-download";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "16px", rowGap: "4px", flexShrink: 0, padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  file: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: "240px", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  chooser: { display: "none" },
  // On the narrowest pages the words are enough.
  button: { "@media (max-width: 359px)": { "& .fui-Button__icon, & .fui-MenuButton__icon": { display: "none" } } },
  sub: { display: "block", maxWidth: "260px", whiteSpace: "normal", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface TopBarProps {
  readonly words: Words;
  readonly file: string | null;
  /** The workbook can be downloaded from: it holds a roadmap. */
  readonly canDownload: boolean;
  readonly fixes: number;
  readonly download: Download;
  readonly keeping: Keeping;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onExample: () => void;
  readonly onForget: () => void;
  readonly onLanguage: (language: Language) => void;
}

function OpenButton({ words, onOpen }: Pick<TopBarProps, "words" | "onOpen">): React.JSX.Element {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance="primary" size="small" className={styles.button} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {words.pane.browser.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx"
        tabIndex={-1}
        aria-label={words.pane.browser.open}
        className={styles.chooser}
        onChange={({ target }) => {
          onOpen([...(target.files ?? [])]);
          // The same file again is a change as well: it may have been saved meanwhile.
          target.value = "";
        }}
      />
    </>
  );
}

function DownloadMenu({ words, canDownload, fixes, download }: Pick<TopBarProps, "words" | "canDownload" | "fixes" | "download">): React.JSX.Element {
  const styles = useStyles();
  const text = words.pane.browser;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" className={styles.button} disabledFocusable={!canDownload || download.isBusy} icon={download.isBusy ? <Spinner size="extra-tiny" /> : <ArrowDownloadRegular />}>
          {download.isBusy ? text.makingFile : text.download}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentTableRegular />} onClick={() => void download.start("report")}>
            {text.downloadReport}
            <span className={styles.sub}>{text.downloadReportHint}</span>
          </MenuItem>
          <MenuItem icon={<TaskListLtrRegular />} disabled={fixes === 0} onClick={() => void download.start("list")}>
            {text.downloadList}
            <span className={styles.sub}>{fixes === 0 ? text.noFixes : text.downloadListHint(fixes)}</span>
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function MoreMenu({ words, keeping, onExample, onForget }: Pick<TopBarProps, "words" | "keeping" | "onExample" | "onForget">): React.JSX.Element {
  const styles = useStyles();
  const text = words.pane.browser;
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ keep: keeping.isOn ? ["on"] : [] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        keeping.turn(checkedItems.includes("on"));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={text.more} title={text.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<DocumentTableRegular />} onClick={onExample}>
            {text.openExample}
          </MenuItem>
          <MenuDivider />
          <MenuItemCheckbox name="keep" value="on" icon={<SaveRegular />}>
            {text.remember}
            <span className={styles.sub}>{text.rememberHint}</span>
          </MenuItemCheckbox>
          <MenuItem icon={<DeleteRegular />} onClick={onForget}>
            {text.forget}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Over everything: which file it is, that the original stays as it is, and what can be done with it. */
export function TopBar(props: TopBarProps): React.JSX.Element {
  const { words, file, onLanguage } = props;
  const styles = useStyles();
  const text = words.pane.browser;
  return (
    <header className={styles.bar}>
      <div className={styles.file}>
        <h1 className={styles.name}>{file ?? words.pane.shell.product}</h1>
        <span className={styles.note}>{text.copyNote}</span>
      </div>
      <div className={styles.tools}>
        <OpenButton words={words} onOpen={props.onOpen} />
        <DownloadMenu words={words} canDownload={props.canDownload} fixes={props.fixes} download={props.download} />
        <Select
          size="small"
          aria-label={text.language}
          value={words.language}
          onChange={(_, { value }) => {
            onLanguage(LANGUAGES.find((each) => each === value) ?? words.language);
          }}
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {WORDS[each].settings.languages[each]}
            </option>
          ))}
        </Select>
        <MoreMenu words={words} keeping={props.keeping} onExample={props.onExample} onForget={props.onForget} />
      </div>
    </header>
  );
}
