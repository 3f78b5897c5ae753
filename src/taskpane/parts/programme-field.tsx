import { findProgramme } from "../../core/programme/registry";
import { BY_WORKBOOK, programmeChoices } from "../logic/shell/programme-choices";
import { usePane, useSession } from "../pane-context";
import { ChoiceField } from "./choice-field";

/** The programme that the table is checked by. */
export function ProgrammeField({ showsLabel }: { readonly showsLabel: boolean }): React.JSX.Element {
  const { session, words } = usePane();
  const state = useSession();
  return (
    <ChoiceField
      showsLabel={showsLabel}
      label={words.pane.shell.programme}
      choices={programmeChoices(state, words)}
      value={state.choices.programme?.id ?? BY_WORKBOOK}
      onChoose={(id) => void session.choose({ programme: findProgramme(id) })}
    />
  );
}
