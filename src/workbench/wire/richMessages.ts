import type { Channel } from "./channel";

/** Message categories of `richApiMessage`. */
const categories = { customFunction: 1, event: 65536 } as const;
const functionMessages = { invoke: 1000, cancel: 1001 } as const;

/** [category, type, target id, message, id], as the library unpacks it. */
type Entry = readonly [number, number, string, string, number];

/**
 * The stream that carries events and function calls to the page. Entries that come up during one piece of work
 * leave together, after it: a batch is answered before the events that it caused are told.
 */
export interface RichMessages {
  tellEvent(eventType: number, targetId: string, args: unknown): void;
  /** All calls of one evaluation in one message, as Excel sends them. */
  invokeFunctions(messages: readonly unknown[]): void;
  cancelFunctions(messages: readonly unknown[]): void;
}

export function createRichMessages(channel: Pick<Channel, "tell">): RichMessages {
  let waiting: Entry[] = [];
  let lastId = 0;

  const flush = () => {
    const entries = waiting;
    waiting = [];
    channel.tell("richApiMessage", { ArrayData: entries });
  };
  const add = (
    kind: { readonly category: number; readonly type: number; readonly target: string },
    message: unknown,
  ) => {
    if (waiting.length === 0) queueMicrotask(flush);
    waiting.push([kind.category, kind.type, kind.target, JSON.stringify(message), (lastId += 1)]);
  };
  const addCalls = (type: number, calls: readonly unknown[]) => {
    for (const call of calls) add({ category: categories.customFunction, type, target: "" }, call);
  };

  return {
    tellEvent: (type, target, args) => add({ category: categories.event, type, target }, args),
    invokeFunctions: (calls) => addCalls(functionMessages.invoke, calls),
    cancelFunctions: (calls) => addCalls(functionMessages.cancel, calls),
  };
}
