import type { NewRoadmapWords } from "../core/new-roadmap/new-roadmap-words";

/** The part of a new roadmap's words that is pure text; names of fields and values come from their own tables. */
export type NewRoadmapTexts = Omit<NewRoadmapWords, "language" | "statuses" | "lights" | "fieldName" | "settings">;
