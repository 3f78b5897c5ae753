import { announcement } from "../logic/shell/announcement";
import { noticeText } from "../logic/shell/notice-text";
import { usePane, useSession } from "../pane-context";
import { HiddenText } from "../shared/hidden-text";

/** Says to those who do not see the pane what a check found and what was done: once, and only what has changed. */
export function Announcer(): React.JSX.Element {
  const { words } = usePane();
  const state = useSession();
  return (
    <>
      <div role="status">
        <HiddenText>{announcement(state, words)}</HiddenText>
      </div>
      <div role="status">
        <HiddenText>{state.notice === null ? "" : noticeText(state.notice, words)}</HiddenText>
      </div>
    </>
  );
}
