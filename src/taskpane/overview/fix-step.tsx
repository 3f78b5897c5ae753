import { useMemo } from "react";
import type { Review } from "../../app/session/review";
import type { Finding } from "../../core/checks/finding";
import { FindingsProvider, makeModel } from "../findings/findings-model";
import { FixDialog } from "../findings/fix-dialog";
import { useAllWords } from "../all-words";
import { usePane } from "../pane-context";

export interface FixStepProps {
  readonly review: Review;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** The same preview as among the findings: what is mended, cell by cell, before it is. */
export function FixStep({ review, findings, onClose }: FixStepProps): React.JSX.Element {
  const { session } = usePane();
  const words = useAllWords();
  const model = useMemo(() => makeModel(review, session, words), [review, session, words]);
  return (
    <FindingsProvider value={model}>
      <FixDialog findings={findings} onClose={onClose} />
    </FindingsProvider>
  );
}
