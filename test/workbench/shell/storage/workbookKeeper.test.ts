import type { KeepingState, UnreadableReason } from "../../../../src/workbench/shell/storage/keepingState";
import type { KeptSlot, KeptStore } from "../../../../src/workbench/shell/storage/keptStore";
import { WorkbookKeeper } from "../../../../src/workbench/shell/storage/workbookKeeper";

/** One browser's storage and locks, which several tabs share. */
class Browser implements KeptStore {
  readonly slots = new Map<KeptSlot, unknown>();
  refusal: Error | null = null;
  /** Until then nothing that is written is there. */
  disk: Promise<void> = Promise.resolve();
  holder: Tab | null = null;

  read = async (slot: KeptSlot) => this.slots.get(slot);
  write = async (slot: KeptSlot, value: unknown) => {
    await this.disk;
    if (this.refusal) throw this.refusal;
    this.slots.set(slot, value);
  };
  remove = async (slot: KeptSlot) => void this.slots.delete(slot);
  text(slot: KeptSlot): string | undefined {
    const entry = this.slots.get(slot) as { readonly bytes: Uint8Array } | undefined;
    return entry && new TextDecoder().decode(entry.bytes);
  }
}

/** A tab whose workbook is a text. */
class Tab {
  text = "";
  readonly states: KeepingState[] = [];
  readonly reasons: UnreadableReason[] = [];
  waiting: { readonly milliseconds: number; work(): void } | null = null;
  readonly keeper: WorkbookKeeper;

  constructor(readonly browser: Browser) {
    this.keeper = new WorkbookKeeper({
      store: browser,
      files: {
        prepareSaving: async () => undefined,
        save: async () => new TextEncoder().encode(this.text),
        open: async (bytes) => {
          this.text = "half";
          const text = new TextDecoder().decode(bytes);
          if (text === "broken") throw new Error("The file has no workbook in it.");
          this.text = text;
        },
        clear: () => void (this.text = ""),
      },
      claim: {
        tryTake: async () => (browser.holder ??= this) === this,
        take: async () => {
          browser.holder?.keeper.noteLost();
          browser.holder = this;
        },
        release: () => void (browser.holder = null),
      },
      timer: {
        now: () => 0,
        after: (milliseconds, work) => {
          this.waiting = { milliseconds, work };
          return () => void (this.waiting = null);
        },
      },
      isEmpty: () => this.text === "",
      onState: (state) => this.states.push(state),
      onUnreadable: (reason) => this.reasons.push(reason),
    });
  }

  /** Changes the workbook, and lets the time pass that it is left alone. */
  async type(text: string): Promise<void> {
    this.text = text;
    this.keeper.touch();
    await this.keeper.flush();
  }
}

async function openTab(browser: Browser): Promise<Tab> {
  const tab = new Tab(browser);
  await tab.keeper.start(null);
  return tab;
}

/** As a tab that is closed. */
async function reopen({ browser, keeper }: Tab): Promise<Tab> {
  await keeper.end();
  return openTab(browser);
}

describe("WorkbookKeeper", () => {
  it("starts with an empty workbook in a browser that keeps none", async () => {
    const tab = await openTab(new Browser());
    expect([tab.text, tab.browser.slots.size]).toEqual(["", 0]);
  });

  it("brings back what was changed last", async () => {
    const tab = await openTab(new Browser());
    await tab.type("one");
    await tab.type("two");
    expect((await reopen(tab)).text).toBe("two");
  });

  it("waits for a pause before it writes", async () => {
    const tab = await openTab(new Browser());
    tab.text = "one";
    tab.keeper.touch();
    expect([tab.browser.slots.size, tab.waiting?.milliseconds]).toEqual([0, 600]);
  });

  it("is done with keeping when a writing that had begun before is done", async () => {
    const tab = await openTab(new Browser());
    let write: () => void = () => undefined;
    tab.browser.disk = new Promise((resolve) => (write = resolve));
    tab.text = "one";
    tab.keeper.touch();
    tab.waiting?.work();
    const kept = tab.keeper.flush().then(() => tab.browser.text("current"));
    setImmediate(write);
    expect(await kept).toBe("one");
  });

  it("has something unkept while a change waits for the end of a writing", async () => {
    const tab = await openTab(new Browser());
    await tab.type("one");
    let write: () => void = () => undefined;
    tab.browser.disk = new Promise((resolve) => (write = resolve));
    const kept = tab.type("two");
    expect(tab.keeper.hasUnkept()).toBe(false);
    tab.text = "three";
    tab.keeper.touch();
    expect(tab.keeper.hasUnkept()).toBe(true);
    write();
    await kept;
    expect([tab.keeper.hasUnkept(), tab.browser.text("current")]).toEqual([false, "three"]);
  });

  it("keeps what a new workbook took the place of, and brings it back", async () => {
    const tab = await openTab(new Browser());
    await tab.type("mine");
    await tab.keeper.replace(() => void (tab.text = ""));
    expect([tab.browser.text("current"), tab.browser.text("earlier")]).toEqual(["", "mine"]);
    expect(await tab.keeper.bringBackEarlier()).toBe(true);
    expect([tab.text, tab.browser.text("current")]).toEqual(["mine", "mine"]);
  });

  it("does not push the earlier workbook out with an empty one", async () => {
    const tab = await openTab(new Browser());
    await tab.type("mine");
    await tab.keeper.replace(() => void (tab.text = ""));
    await tab.keeper.replace(() => void (tab.text = "example"));
    expect(tab.browser.text("earlier")).toBe("mine");
  });

  it("keeps the workbook when what should take its place cannot be opened", async () => {
    const tab = await openTab(new Browser());
    await tab.type("mine");
    const replacing = tab.keeper.replace(() => Promise.reject(new Error("no file")));
    await expect(replacing).rejects.toThrow("no file");
    expect([tab.browser.text("current"), tab.browser.text("earlier")]).toEqual(["mine", undefined]);
  });

  it("opens an asked workbook in the place of the kept one, which is the earlier one then", async () => {
    const first = await openTab(new Browser());
    await first.type("mine");
    await first.keeper.end();
    const tab = new Tab(first.browser);
    await tab.keeper.start(() => void (tab.text = "example"));
    expect([tab.browser.text("current"), tab.browser.text("earlier")]).toEqual(["example", "mine"]);
  });

  describe.each([
    { what: "is of another format", raw: { format: 2 }, reason: { code: "other_format", format: 2 } },
    { what: "is rubbish", raw: "rubbish", reason: { code: "damaged", detail: "" } },
    {
      what: "holds no file",
      raw: { format: 1, savedAt: 0, hasContent: true, bytes: new TextEncoder().encode("broken") },
      reason: { code: "damaged", detail: "The file has no workbook in it." },
    },
  ])("an entry that $what", ({ raw, reason }) => {
    it("gives an empty workbook and the reason", async () => {
      const browser = new Browser();
      browser.slots.set("current", raw);
      const tab = await openTab(browser);
      expect([tab.text, tab.reasons]).toEqual(["", [reason]]);
    });

    it("is not lost with the next change, and told of at the next visit", async () => {
      const browser = new Browser();
      browser.slots.set("current", raw);
      const tab = await openTab(browser);
      await tab.type("new");
      expect(browser.slots.get("unreadable")).toEqual([raw]);
      const later = await reopen(tab);
      expect([later.text, later.reasons]).toEqual(["new", [{ code: "of_earlier_visit" }]]);
    });
  });

  describe("in a second tab", () => {
    it("shows the workbook and keeps no change to it", async () => {
      const first = await openTab(new Browser());
      await first.type("first");
      const second = await openTab(first.browser);
      await second.type("second");
      expect([second.states, second.keeper.hasUnkept()]).toEqual([[{ kind: "elsewhere" }], true]);
      expect(first.browser.text("current")).toBe("first");
    });

    it("takes over when told to, and what the first tab kept is the earlier workbook", async () => {
      const first = await openTab(new Browser());
      await first.type("first");
      const second = await openTab(first.browser);
      second.text = "second";
      await second.keeper.takeOver();
      expect([first.browser.text("current"), first.browser.text("earlier")]).toEqual(["second", "first"]);
      await first.type("first again");
      expect([first.keeper.state, first.browser.text("current")]).toEqual([{ kind: "elsewhere" }, "second"]);
    });

    it("leaves an entry that it cannot read where it is", async () => {
      const browser = new Browser();
      const first = await openTab(browser);
      browser.slots.set("current", "rubbish");
      const second = await openTab(browser);
      expect([first.browser.slots.get("current"), second.reasons.length]).toEqual(["rubbish", 1]);
    });
  });

  it("says when the browser has no room, and keeps the change once there is some", async () => {
    const tab = await openTab(new Browser());
    tab.browser.refusal = new DOMException("full", "QuotaExceededError");
    await tab.type("one");
    expect(tab.keeper.state).toEqual({ kind: "refused", problem: { code: "storage_full" } });
    expect(tab.keeper.hasUnkept()).toBe(true);
    tab.browser.refusal = null;
    await tab.type("two");
    expect([tab.keeper.state, tab.browser.text("current")]).toEqual([{ kind: "kept" }, "two"]);
  });

  it("says why a browser keeps nothing at all", async () => {
    const browser = new Browser();
    browser.read = () => Promise.reject(new Error("access denied"));
    const tab = await openTab(browser);
    const problem = { code: "storage_refused", detail: "access denied" };
    expect(tab.keeper.state).toEqual({ kind: "refused", problem });
  });
});
