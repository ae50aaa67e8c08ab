import { createCommands } from "../../../src/workbench/wire/commands";

function start() {
  const told: unknown[] = [];
  const commands = createCommands({ tell: (event, data) => void told.push([event, data]) });
  commands.markReady();
  return { commands, told };
}

describe("createCommands", () => {
  it("calls the action and waits for its end", async () => {
    const { commands, told } = start();
    const outcome = commands.invoke("Shop.Refresh", "refreshAll");
    expect(told).toEqual([
      ["appCommandInvoked", ["Shop.Refresh:1", "refreshAll", '{"source":{"id":"Shop.Refresh"}}']],
    ]);
    expect(commands.pendingCount()).toBe(1);
    commands.complete({ 0: "Shop.Refresh:1", 1: 0, 2: "{}" });
    expect(await outcome).toBe("completed");
    expect(commands.pendingCount()).toBe(0);
  });

  it("says when the page knows no such action", async () => {
    const { commands } = start();
    const outcome = commands.invoke("Shop.Refresh", "nothing");
    commands.complete({ 0: "Shop.Refresh:1", 1: 11101, 2: "" });
    expect(await outcome).toBe("unknown_action");
  });

  it("ends commands that still run when the page goes", async () => {
    const { commands } = start();
    const outcome = commands.invoke("Shop.Refresh", "refreshAll");
    commands.reset();
    expect(await outcome).toBe("failed");
  });

  it("keeps a command until the page can run actions, also over another start of the page", () => {
    const told: unknown[] = [];
    const commands = createCommands({ tell: (event) => void told.push(event) });
    void commands.invoke("Shop.Refresh", "refreshAll");
    commands.reset();
    expect(told).toEqual([]);
    expect(commands.pendingCount()).toBe(1);
    commands.markReady();
    expect(told).toEqual(["appCommandInvoked"]);
  });
});
