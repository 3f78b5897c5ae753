import type { Range } from "../../../../src/core/grid/grid";
import type { Json } from "../json";

/** What may be typed into an area, and what is said about it. */
export interface Validation {
  readonly area: Range;
  /** Empty: anything may be typed. */
  readonly rule: Readonly<Record<string, Json>>;
  readonly prompt: Readonly<Record<string, Json>>;
  readonly errorAlert: Readonly<Record<string, Json>>;
  readonly ignoreBlanks: boolean;
}

/** What an area without a validation answers. */
export const NO_VALIDATION: Omit<Validation, "area"> = {
  rule: {},
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
};
