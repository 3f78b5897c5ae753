import type { ReviewWords } from "../word-tables";
import { checks } from "./checks";
import { fields } from "./fields";
import { firstPane } from "./first-pane";
import { notes } from "./notes";
import { problems } from "./problems";
import { values } from "./values";

export const reviewWords: ReviewWords = { language: "en", fields, values, notes, checks, problems, pane: firstPane };
