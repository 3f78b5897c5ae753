import type { Refusal } from "../faults";
import type { ExcelHost } from "../host";
import type { EventEntry } from "../wire/events/wire-events";

/** Where the host page lives: a name that the client trusts. */
export const HOST_ORIGIN = "https://excel.officeapps.live.com";
export const CONVERSATION = "conv1";

/** What the client sends to the page around it. */
export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  /** 0 a call, 1 to register for an event, 2 to unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly ArrayData?: readonly unknown[]; readonly DdaMethod?: { readonly DispatchId?: number }; readonly 0?: string } | null;
}

const RESPONSE = 1;
const REGISTERS = 1;
const RICH_API_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";
/** What the client calls once the function of a ribbon button is done. */
const COMMAND_COMPLETED = 94;

/** How Excel on the web says that it turned a request away. */
const REFUSALS: Readonly<Record<Refusal, number>> = { "cell edit mode": 5004, throttled: 5102, "request too large": 5103, "answer too large": 5104, "connection lost": 5001 };
/** For what the stand-in does not play. */
const INTERNAL_ERROR = 5001;

function appContext(host: ExcelHost, locale: string): object {
  return {
    _id: "app1",
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://example.sharepoint.com/${host.workbook.name}`,
    _clientMode: 0,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _appInstanceId: "instance",
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({ ExcelApi: `1.${String(host.minorVersion)}`, SharedRuntime: "1.1" }),
    _hostFullVersion: "16.0.0.0",
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: "Digitiekartta",
    _appDomains: [],
  };
}

function batchAnswer(host: ExcelHost, { _data }: FrameRequest): object {
  const body = _data?.ArrayData?.[4];
  if (typeof body !== "string") throw new Error("A batch came without its text");
  const answer = host.process(JSON.parse(body), Buffer.byteLength(body));
  return answer.kind === "refused" ? { Error: REFUSALS[answer.why], Version: 1 } : { Error: 0, Version: 1, Data: [200, [], answer.body] };
}

/** The data of the answer to a request; null where none is wanted. `unknown` is told of calls that the stand-in does not play. */
export function answerData(host: ExcelHost, locale: string, request: FrameRequest, unknown: (name: string) => void): object | null {
  const { _actionName: name } = request;
  if (name === "ContextActivationManager_notifyHost") return null;
  if (name === "ContextActivationManager_getAppContextAsync") return appContext(host, locale);
  if (request._actionType !== 0) return { Error: 0 };
  if (completedCommand(request) !== null) return { Error: 0 };
  if (name === "executeMethod") return batchAnswer(host, request);
  unknown(name);
  return { Error: INTERNAL_ERROR, Version: 1 };
}

/** True for the request that asks for events of the workbook. */
export function asksForEvents(request: FrameRequest): boolean {
  return request._actionName === RICH_API_EVENT && request._actionType === REGISTERS;
}

/** A ribbon button that was pressed, as the client's frame takes it; `id` comes back when its function is done. */
export function commandText(functionName: string, id: string): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: COMMAND_EVENT,
    _conversationId: CONVERSATION,
    _correlationId: 0,
    _origin: HOST_ORIGIN,
    _errorCode: 0,
    _responseType: 1,
    _data: [id, functionName, JSON.stringify({ source: { id: functionName } })],
    _serializerVersion: 1,
  });
}

/** The id of the press whose function the client says is done; null for any other request. */
export function completedCommand({ _data }: FrameRequest): string | null {
  return _data?.DdaMethod?.DispatchId === COMMAND_COMPLETED ? (_data[0] ?? null) : null;
}

/** An answer as the client's frame takes it. */
export function answerText(request: FrameRequest, data: object): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: HOST_ORIGIN,
    _errorCode: 0,
    _responseType: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** Events as the client's frame takes them. */
export function eventText(entries: readonly EventEntry[]): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: RICH_API_EVENT,
    _conversationId: CONVERSATION,
    _correlationId: 0,
    _origin: HOST_ORIGIN,
    _errorCode: 0,
    _responseType: 1,
    _data: { ArrayData: entries.map((entry) => [...entry, false]) },
    _serializerVersion: 1,
  });
}
