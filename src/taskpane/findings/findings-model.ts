import { createContext, useContext } from "react";
import type { Review } from "../../app/session/review";
import { roadmapSheet } from "../../app/session/review";
import type { Session } from "../../app/session/session";
import type { Finding } from "../../core/checks/finding";
import type { CellEdit } from "../../core/fixes/cell-edit";
import type { Grid } from "../../core/grid/grid";
import type { Say } from "../../text/check-words";
import { makeSay, messageOf, nameOfCheck } from "../../text/say-finding";
import type { Words } from "../../text/words";
import type { FindingPlace } from "../logic/findings/places";
import { placesOf } from "../logic/findings/places";

/** What the parts of the view know of the findings of one review. */
export interface FindingsModel {
  readonly grid: Grid;
  readonly places: ReadonlyMap<number, FindingPlace>;
  readonly say: Say;
  readonly messageOf: (finding: Finding) => string;
  /** Where a finding stands: "D7", "Rivi 7", "koko taulukko". */
  readonly addressOf: (finding: Finding) => string;
  readonly titleOf: (finding: Finding) => string;
  readonly textOf: (finding: Finding) => string;
  readonly editOf: (finding: Finding) => CellEdit | undefined;
}

/** Everything that a review's findings are said with; made once per review. */
export function makeModel(review: Review, session: Session, words: Words): FindingsModel {
  const { roadmap } = review.loaded;
  const say = makeSay(words, roadmap);
  const places = placesOf(roadmap);
  const message = (finding: Finding): string => messageOf(words, say, finding);
  const addressOf = ({ cell, row }: Finding): string => cell ?? (row === null ? words.reports.findings.wholeTable : `${words.cli.columns.row} ${row}`);
  const placeOf = ({ row }: Finding): FindingPlace | undefined => (row === null ? undefined : places.get(row));
  return {
    grid: roadmapSheet(review).grid,
    places,
    say,
    messageOf: message,
    addressOf,
    titleOf: (finding) => placeOf(finding)?.title ?? "",
    textOf: (finding) => [nameOfCheck(words, finding.check), message(finding), addressOf(finding), placeOf(finding)?.title, placeOf(finding)?.unit, placeOf(finding)?.owner].join(" "),
    editOf: (finding) => session.preview([finding])[0],
  };
}

const Context = createContext<FindingsModel | null>(null);

export const FindingsProvider = Context.Provider;

export function useFindingsModel(): FindingsModel {
  const model = useContext(Context);
  if (model === null) throw new Error("A part of the view of findings stands outside it");
  return model;
}
