import type * as z from "zod";

const TYPES: Readonly<Record<string, string>> = { string: "text", number: "number", int: "whole number", boolean: "true or false", array: "list", object: "object", record: "object" };

/** Patterns of the schema by what they stand for; MM-DD carries its own name. */
const PATTERNS: readonly (readonly [string, string])[] = [
  ["a-z0-9-", "lower-case letters, digits and hyphens"],
  ["d{3,6}", "3–6 digits"],
  ["0[1-9]", "MM-DD"],
];

function limit(sign: string, bound: number | bigint, origin: string): string {
  if (origin === "string") return "text";
  if (origin === "array") return sign === "≥" ? `at least ${bound}` : `at most ${bound}`;
  return `number ${sign} ${bound}`;
}

/** What the schema expected where it found a fault, as a short fact that holds in every language of the product. */
export function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return TYPES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return `one of: ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return limit(issue.inclusive === false ? ">" : "≥", issue.minimum, issue.origin);
    case "too_big":
      return limit(issue.inclusive === false ? "<" : "≤", issue.maximum, issue.origin);
    case "invalid_format":
      return PATTERNS.find(([part]) => issue.pattern?.includes(part) === true)?.[1] ?? issue.format;
    case "unrecognized_keys":
      return "no such key";
    default:
      return issue.message;
  }
}
