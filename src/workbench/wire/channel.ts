import { parseRequest, toAnswer, toEvent, type WireRequest } from "./message";

/** The two windows of a conversation; a part of `Window`, so that tests need no browser. */
export interface ChannelEnds {
  /** Hears `message` events: the page's own window. */
  readonly listener: Pick<Window, "addEventListener" | "removeEventListener">;
  /** The add-in's window now; it changes identity when the iframe is made anew. */
  peer(): Pick<Window, "postMessage"> | null;
  /** Origin of both pages. The library trusts a host only on its own host name. */
  readonly origin: string;
  readonly conversationId: string;
}

/** Gives the answer's data, now or later; undefined for notices that need no answer. */
export type RequestHandler = (request: WireRequest) => unknown;

export interface Channel {
  /** Tells the page an event it has registered for; others are dropped, as Excel does. */
  tell(event: string, data: unknown): void;
  isRegistered(event: string): boolean;
  /** Forgets registrations: the page they belonged to is gone. */
  reset(): void;
  close(): void;
}

/**
 * One conversation with one add-in page. A message is believed only when it comes from the expected window and
 * origin and carries the conversation's id.
 */
export function createChannel(ends: ChannelEnds, handle: RequestHandler): Channel {
  const registered = new Set<string>();
  const post = (text: string) => ends.peer()?.postMessage(text, ends.origin);

  const answerRegistration = (request: WireRequest) => {
    if (request.kind === "register") registered.add(request.action);
    else registered.delete(request.action);
    post(toAnswer(request, { Error: 0 }, ends.origin));
  };

  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== ends.peer() || event.origin !== ends.origin) return;
    const request = parseRequest(event.data);
    if (request === null || request.conversationId !== ends.conversationId) return;
    if (request.kind !== "invoke") return answerRegistration(request);

    const data = handle(request);
    if (data instanceof Promise) void data.then((later) => post(toAnswer(request, later, ends.origin)));
    else if (data !== undefined) post(toAnswer(request, data, ends.origin));
  };

  ends.listener.addEventListener("message", onMessage);
  return {
    tell(event, data) {
      if (registered.has(event))
        post(toEvent({ action: event, conversationId: ends.conversationId }, data, ends.origin));
    },
    isRegistered: (event) => registered.has(event),
    reset: () => registered.clear(),
    close: () => ends.listener.removeEventListener("message", onMessage),
  };
}
