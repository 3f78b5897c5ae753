import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";
import { AskFirst } from "../shared/ask-first";
import { Hint, Section } from "./section";

/** Takes everything of the add-in out of the workbook, after asking. */
export function ClearTraces(): React.JSX.Element {
  const { session } = usePane();
  const { pane: { settings } } = useAllWords();
  return (
    <Section heading={settings.traces}>
      <Hint>{settings.tracesHint}</Hint>
      <AskFirst button={settings.clearTraces} heading={settings.clearQuestion} accept={settings.clearTraces} cancel={settings.cancel} isGrave onAccept={() => void session.removeTraces()}>
        {settings.clearWarning}
      </AskFirst>
    </Section>
  );
}
