import type { CheckWords } from "../check-words";
import { cellChecks } from "./checks/cells";
import { contentChecks } from "./checks/content";
import { scheduleChecks } from "./checks/schedule";
import { tableChecks } from "./checks/table";

export const checks: CheckWords = { ...tableChecks, ...cellChecks, ...scheduleChecks, ...contentChecks };
