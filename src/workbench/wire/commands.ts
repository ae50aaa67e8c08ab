import type { Channel } from "./channel";
import { isRecord } from "./message";

/** How a ribbon command ended: `completed` when the page called `event.completed()`. */
export type CommandOutcome = "completed" | "unknown_action" | "failed";

export interface Commands {
  /** Calls the action that the page has associated with this name, once it can, and waits for its end. */
  invoke(controlId: string, actionName: string): Promise<CommandOutcome>;
  /** The page reports the end of a command: `DdaMethod` 94. */
  complete(data: unknown): void;
  /** The page takes commands from now on. */
  markReady(): void;
  pendingCount(): number;
  /** The page is gone, and with it every command that still ran; those that wait are for the next one. */
  reset(): void;
}

/** The library's code for a name that no action is associated with. */
const invalidCallback = 11101;

export function createCommands(channel: Pick<Channel, "tell">): Commands {
  const running = new Map<string, (outcome: CommandOutcome) => void>();
  let waiting: { readonly commandId: string; send(): void }[] = [];
  let isReady = false;
  let lastNumber = 0;

  const finish = (commandId: string, outcome: CommandOutcome) => {
    running.get(commandId)?.(outcome);
    running.delete(commandId);
  };

  return {
    invoke(controlId, actionName) {
      const commandId = `${controlId}:${(lastNumber += 1)}`;
      return new Promise((resolve) => {
        running.set(commandId, resolve);
        const event = JSON.stringify({ source: { id: controlId } });
        const send = () => channel.tell("appCommandInvoked", [commandId, actionName, event]);
        if (isReady) send();
        else waiting.push({ commandId, send });
      });
    },
    complete(data) {
      if (!isRecord(data)) return;
      finish(String(data[0]), outcomeOf(data[1]));
    },
    markReady() {
      isReady = true;
      const sent = waiting;
      waiting = [];
      for (const { send } of sent) send();
    },
    pendingCount: () => running.size,
    reset() {
      isReady = false;
      const notSent = new Set(waiting.map(({ commandId }) => commandId));
      for (const commandId of [...running.keys()]) {
        if (!notSent.has(commandId)) finish(commandId, "failed");
      }
    },
  };
}

function outcomeOf(status: unknown): CommandOutcome {
  if (status === 0) return "completed";
  return status === invalidCallback ? "unknown_action" : "failed";
}
