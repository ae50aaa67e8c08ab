import { createChannel } from "../../../src/workbench/wire/channel";
import type { WireRequest } from "../../../src/workbench/wire/message";

const origin = "https://localhost:3000";

function openChannel(answer: (request: WireRequest) => unknown = () => ({ fine: true })) {
  const listener = new EventTarget() as unknown as Window;
  const sent: Record<string, unknown>[] = [];
  const peer = { postMessage: (text: string) => void sent.push(JSON.parse(text) as Record<string, unknown>) };
  const channel = createChannel(
    { listener, peer: () => peer as unknown as Window, origin, conversationId: "talk" },
    answer,
  );
  const receive = (message: object, from: { source?: unknown; origin?: string } = {}) => {
    const event = new Event("message");
    Object.assign(event, { source: peer, origin, data: JSON.stringify(message), ...from });
    listener.dispatchEvent(event);
  };
  return { channel, receive, sent };
}

const question = {
  _messageType: 0,
  _actionName: "executeMethod",
  _actionType: 0,
  _conversationId: "talk",
  _correlationId: 7,
  _data: { a: 1 },
};

describe("createChannel", () => {
  it("answers a request under its own correlation id", () => {
    const { receive, sent } = openChannel(({ data }) => ({ echoed: data }));
    receive(question);
    expect(sent).toEqual([
      {
        _messageType: 1,
        _actionName: "executeMethod",
        _conversationId: "talk",
        _correlationId: 7,
        _responseType: 0,
        _errorCode: 0,
        _data: { echoed: { a: 1 } },
        _origin: origin,
        _serializerVersion: 1,
      },
    ]);
  });

  it.each([
    ["another window", { source: {} }, question],
    ["another origin", { origin: "https://elsewhere.example" }, question],
    ["another conversation", {}, { ...question, _conversationId: "other" }],
    ["a message that is no request", {}, { ...question, _messageType: 1 }],
  ])("does not believe %s", (_, from, message) => {
    const { receive, sent } = openChannel();
    receive(message, from);
    expect(sent).toEqual([]);
  });

  it("tells events only after the page has registered for them", () => {
    const { channel, receive, sent } = openChannel();
    channel.tell("richApiMessage", { n: 1 });
    receive({ ...question, _actionName: "richApiMessage", _actionType: 1 });
    channel.tell("richApiMessage", { n: 2 });
    expect(sent.map(({ _responseType, _data }) => [_responseType, _data])).toEqual([
      [0, { Error: 0 }],
      [1, { n: 2 }],
    ]);
  });

  it("stays silent towards a page that has gone", () => {
    const { channel, receive, sent } = openChannel();
    receive({ ...question, _actionName: "richApiMessage", _actionType: 1 });
    channel.reset();
    channel.tell("richApiMessage", {});
    expect(sent).toHaveLength(1);
  });

  it("answers later when the answer takes time", async () => {
    const { receive, sent } = openChannel(() => Promise.resolve("later"));
    receive(question);
    expect(sent).toEqual([]);
    await Promise.resolve();
    expect(sent[0]?._data).toBe("later");
  });
});
