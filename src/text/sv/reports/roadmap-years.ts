import type { RoadmapYearsWords } from "../../../core/reports/roadmap-years/roadmap-years-words";

export const roadmapYears: RoadmapYearsWords = {
  tables: {},
};
