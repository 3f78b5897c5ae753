import { basis } from "./codes/basis";
import { beneficiary } from "./codes/beneficiary";
import { benefit } from "./codes/benefit";
import { costEffect } from "./codes/cost-effect";
import { cost } from "./codes/cost";
import { impactDuration } from "./codes/impact-duration";
import { impactReach } from "./codes/impact-reach";
import { impact } from "./codes/impact";
import { level } from "./codes/level";
import { model } from "./codes/model";
import type { ProgrammeSource } from "./schema";

/** The views after the goal, and the questions behind the two sizes: the same lists serve every municipality that uses them. */
export const VIEW_LISTS = { level, basis, benefit, beneficiary, cost, costEffect, impact, impactDuration, impactReach, model } as const satisfies ProgrammeSource["codeLists"];
