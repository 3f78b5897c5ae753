import { makeStyles } from "@fluentui/react-components";
import packageJson from "../../../package.json";
import { useAllWords } from "../all-words";
import { usePane, useSession } from "../pane-context";
import { Accepted } from "../settings/accepted";
import { ClearTraces } from "../settings/clear-traces";
import { Columns } from "../settings/columns";
import { ReviewChoices } from "../settings/review-choices";
import { Hint, Section } from "../settings/section";
import { SettingsSheet } from "../settings/settings-sheet";
import { ViewHeading } from "../shared/view-heading";
import type { ViewProps } from "../view-ids";

const useStyles = makeStyles({ view: { display: "flex", flexDirection: "column", gap: "20px" } });

/** What is checked and how it was understood, what was decided, and the add-in itself. */
export function SettingsView({ go }: ViewProps): React.JSX.Element {
  const { session } = usePane();
  const { pane: { settings, browser } } = useAllWords();
  const { review } = useSession();
  const styles = useStyles();
  if (review === null) return <></>;
  const { roadmap } = review.loaded;
  const { keepsTraces, setsLanguage } = session.capabilities();
  return (
    <div>
      <ViewHeading heading={settings.heading} />
      <div className={styles.view}>
        <ReviewChoices review={review} />
        <Columns columns={roadmap.columns} go={go} />
        <SettingsSheet review={review} />
        <Accepted roadmap={roadmap} />
        {keepsTraces ? <ClearTraces /> : null}
        {setsLanguage ? (
          <Section heading={settings.language}>
            <Hint>{settings.languageHint}</Hint>
          </Section>
        ) : null}
        <Section heading={settings.about}>
          <Hint>{settings.version(packageJson.version)}</Hint>
          <Hint>{keepsTraces ? settings.privacy : browser.privacy}</Hint>
        </Section>
      </div>
    </div>
  );
}
