import { makeStyles } from "@fluentui/react-components";
import type { Review } from "../../app/session/review";
import { useAllWords } from "../all-words";
import { AsOfField } from "../parts/as-of-field";
import { ProgrammeField } from "../parts/programme-field";
import { SheetField } from "../parts/sheet-field";
import { GivenRange } from "./given-range";
import { Hint, Section } from "./section";

const useStyles = makeStyles({ fields: { display: "grid", gridTemplateColumns: "max-content minmax(0, 1fr)", alignItems: "center", gap: "8px" } });

/** Which table is checked, on which day and by which programme, with where the programme comes from. */
export function ReviewChoices({ review }: { readonly review: Review }): React.JSX.Element {
  const { pane: { settings } } = useAllWords();
  const styles = useStyles();
  return (
    <Section heading={settings.review}>
      <div className={styles.fields}>
        <SheetField review={review} showsLabel />
        <ProgrammeField showsLabel />
      </div>
      <GivenRange />
      <AsOfField />
      <Hint>{settings.programmeSource[review.loaded.programmeSource]}</Hint>
    </Section>
  );
}
