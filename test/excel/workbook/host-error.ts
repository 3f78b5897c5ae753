/** The error codes of Excel that the stand-in gives. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FormulaLengthExceedsLimit"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MergedRangeConflict"
  | "RangeExceedsLimit";

/** What Excel refuses; the client gets the code, and `message` says which member or rule it was. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** For what the stand-in does not play: never a silent success. */
export function unknownMember(what: string): HostError {
  return new HostError("ApiNotFound", `The stand-in for Excel does not know ${what}`);
}
