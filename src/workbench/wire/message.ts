/** The envelope that Microsoft's client library and its host exchange through `postMessage`, as JSON text. */
export interface WireRequest {
  readonly action: string;
  readonly kind: "invoke" | "register" | "unregister";
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const kinds = ["invoke", "register", "unregister"] as const;
const requestType = 0;
const responseType = 1;
const answersCall = 0;
const tellsEvent = 1;

/** Anything that is not a request of the library is null: other scripts post messages to the same window. */
export function parseRequest(raw: unknown): WireRequest | null {
  if (typeof raw !== "string" || !raw.startsWith("{")) return null;
  const message = parseObject(raw);
  if (message === null || message._messageType !== requestType) return null;

  const { _actionName: action, _actionType: type, _conversationId: conversationId } = message;
  const kind = typeof type === "number" ? kinds[type] : undefined;
  if (typeof action !== "string" || typeof conversationId !== "string" || kind === undefined) return null;
  return { action, kind, conversationId, correlationId: Number(message._correlationId), data: message._data };
}

/** The answer to one request; `data` is what the library hands to its caller. */
export function toAnswer(request: WireRequest, data: unknown, origin: string): string {
  const { action, conversationId, correlationId } = request;
  return toEnvelope({ action, conversationId, correlationId, type: answersCall, data, origin });
}

/** An event of the host; only events that the page has registered for are heard. */
export function toEvent(
  event: { readonly action: string; readonly conversationId: string },
  data: unknown,
  origin: string,
): string {
  return toEnvelope({ ...event, correlationId: -1, type: tellsEvent, data, origin });
}

interface Envelope {
  readonly action: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly type: number;
  readonly data: unknown;
  readonly origin: string;
}

function toEnvelope({ action, conversationId, correlationId, type, data, origin }: Envelope): string {
  return JSON.stringify({
    _messageType: responseType,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: correlationId,
    _responseType: type,
    _errorCode: 0,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    // Text of some other script; not ours to report.
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
