import { CODE_FIELDS } from "../programme/fields";
import { activityCodes } from "./kinds/activity-codes";
import { base } from "./kinds/base";
import { codeListKind } from "./kinds/code-list";
import { columns } from "./kinds/columns";
import { ledgerRules } from "./kinds/ledger-rules";
import { meetings } from "./kinds/meetings";
import { names } from "./kinds/names";
import { profitability } from "./kinds/profitability";
import { programme } from "./kinds/programme";
import { recipients } from "./kinds/recipients";
import { seasons } from "./kinds/seasons";
import { severities } from "./kinds/severities";
import { units } from "./kinds/units";
import type { CommonTable } from "./setting-ids";
import type { SettingKind } from "./setting-kind";

/** The kinds that every programme has; a new one is a file in `kinds/`, an id and a line here. */
export const COMMON_KINDS: Readonly<Record<CommonTable, SettingKind>> = { programme, names, columns, activityCodes, units, seasons, meetings, recipients, ledgerRules, profitability, severities };

/** One per code list. */
export const CODE_LIST_KINDS = CODE_FIELDS.map(codeListKind);

/** The kinds that change the programme, in the order that they are laid over it: the columns say last how the code lists are read. */
export const PROGRAMME_KINDS: readonly SettingKind[] = [programme, names, ...CODE_LIST_KINDS, columns, activityCodes, units, seasons, severities];

/** The kinds that hold whatever the programme is. */
export const LASTING_KINDS: readonly SettingKind[] = [meetings, recipients, ledgerRules, profitability];

/** The hidden copy of a municipality's own programme. */
export const BASE_KIND: SettingKind = base;
