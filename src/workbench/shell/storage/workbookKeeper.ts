import type { XlsxFiles } from "../xlsxFiles";
import { toKeepingProblem, type KeepingState, type UnreadableReason } from "./keepingState";
import { KEPT_FORMAT, MAX_KEPT_BYTES, parseKeptEntry, type KeptEntry } from "./keptEntry";
import type { KeptStore } from "./keptStore";
import type { TabClaim } from "./tabClaim";

export interface KeeperTimer {
  now(): number;
  /** Returns the function that calls it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export interface KeeperParts {
  readonly files: Pick<XlsxFiles, "save" | "prepareSaving" | "open" | "clear">;
  readonly store: KeptStore;
  readonly claim: TabClaim;
  readonly timer: KeeperTimer;
  /** Nothing would be lost with the workbook that is open. */
  isEmpty(): boolean;
  onState(state: KeepingState): void;
  /** A kept workbook could not be opened; it lies in the slot "unreadable". */
  onUnreadable(reason: UnreadableReason): void;
}

/** A change is kept this long after the last one, or later where writing takes long: most of the time is the user's. */
const QUIET_MS = 600;
const QUIET_PER_WRITING = 5;
const MAX_QUIET_MS = 30_000;

/**
 * Keeps the workbook in the browser while it changes, and brings it back. What stood there before a new workbook, a
 * file or an example is kept as the earlier one. Never overwrites what it could not read, or what another tab keeps.
 */
export class WorkbookKeeper {
  #state: KeepingState = { kind: "kept" };
  #isChanged = false;
  /** Keeping takes one task from here on: it is done before a closing page is gone. */
  #isPrepared = false;
  #writing: Promise<void> | null = null;
  #lastWritingMs = 0;
  #callOff: () => void = () => undefined;

  constructor(private readonly parts: KeeperParts) {}

  get state(): KeepingState {
    return this.#state;
  }

  /** Something would be lost if the page were closed now, even if it were told so just before. */
  hasUnkept(): boolean {
    const isWriting = this.#writing !== null;
    if (this.#state.kind !== "kept" || !this.#isPrepared) return this.#isChanged || isWriting;
    // What is being written is out of the page's hands; what has changed since has to wait for its end.
    return this.#isChanged && isWriting;
  }

  /** Claims the workbook for this tab and opens what is kept; `instead` is opened in its place. */
  async start(instead: (() => void) | null): Promise<void> {
    try {
      if (!(await this.parts.claim.tryTake())) this.#setState({ kind: "elsewhere" });
      if (instead === null) await this.#openKept();
      else await this.#setEarlier();
    } catch (failure) {
      this.#setState({ kind: "refused", problem: toKeepingProblem(failure) });
    }
    if (instead === null) return;
    instead();
    this.#isChanged = true;
    await this.flush();
  }

  /** There is a workbook that can be brought back. */
  async hasEarlier(): Promise<boolean> {
    try {
      return parseKeptEntry(await this.parts.store.read("earlier")).kind === "entry";
    } catch (failure) {
      this.#setState({ kind: "refused", problem: toKeepingProblem(failure) });
      return false;
    }
  }

  /** The workbook has changed. */
  touch(): void {
    this.#isChanged = true;
    if (!this.#isPrepared) void this.#prepare();
    if (this.#state.kind === "elsewhere") return;
    this.#callOff();
    const quiet = Math.min(Math.max(QUIET_MS, this.#lastWritingMs * QUIET_PER_WRITING), MAX_QUIET_MS);
    this.#callOff = this.parts.timer.after(quiet, () => void this.flush());
  }

  /** Keeps what has changed, now; done when it is kept, be it by a writing that had begun before. */
  async flush(): Promise<void> {
    this.#callOff();
    while (this.#writing !== null || (this.#isChanged && this.#state.kind !== "elsewhere")) {
      this.#writing ??= this.#write().finally(() => (this.#writing = null));
      await this.#writing;
      if (this.#state.kind === "refused") return;
    }
  }

  /** Another workbook comes in the place of this one, which is the earlier one from then on. */
  async replace(bring: () => void | Promise<void>): Promise<void> {
    if (this.#state.kind === "elsewhere") return void (await bring());
    const before = this.parts.isEmpty() ? null : await this.#entry();
    await bring();
    this.#isChanged = true;
    if (before !== null) await this.#attempt(() => this.parts.store.write("earlier", before));
    await this.flush();
  }

  /** What the last workbook took the place of, in its place. False when there is none, or none that can be read. */
  async bringBackEarlier(): Promise<boolean> {
    const parsed = parseKeptEntry(await this.parts.store.read("earlier"));
    if (parsed.kind !== "entry") return false;
    await this.replace(() => this.parts.files.open(parsed.entry.bytes));
    return true;
  }

  /** This tab keeps its workbook from now on; what another tab kept is the earlier one. */
  async takeOver(): Promise<void> {
    await this.#attempt(async () => {
      await this.parts.claim.take();
      this.#setState({ kind: "kept" });
      await this.#setEarlier();
      this.#isChanged = true;
    });
    await this.flush();
  }

  /** Another tab keeps the workbook now; called by whoever watches the claim. */
  noteLost(): void {
    this.#callOff();
    this.#setState({ kind: "elsewhere" });
  }

  /** Keeps what is open, and lets other tabs have it: another add-in's keeper follows. */
  async end(): Promise<void> {
    await this.flush();
    this.parts.claim.release();
  }

  async #openKept(): Promise<void> {
    const { store, files, onUnreadable } = this.parts;
    const raw = await store.read("current");
    const reason = raw === undefined ? null : await openRaw(raw, files);
    if (reason !== null) {
      // The tab that has the claim sets it aside; another only says that it cannot read it.
      if (this.#state.kind !== "elsewhere") {
        await store.write("unreadable", [...(await this.#unreadable()), raw]);
        await store.remove("current");
      }
      onUnreadable(reason);
    } else if ((await this.#unreadable()).length > 0) onUnreadable({ code: "of_earlier_visit" });
  }

  /** What is kept will be overwritten; one that is empty does not push out an earlier one. */
  async #setEarlier(): Promise<void> {
    const raw = await this.parts.store.read("current");
    const parsed = parseKeptEntry(raw);
    const isEmpty = raw === undefined || (parsed.kind === "entry" && !parsed.entry.hasContent);
    if (this.#state.kind !== "elsewhere" && !isEmpty) await this.parts.store.write("earlier", raw);
  }

  async #unreadable(): Promise<readonly unknown[]> {
    const list = await this.parts.store.read("unreadable");
    return Array.isArray(list) ? list : [];
  }

  async #prepare(): Promise<void> {
    this.#isPrepared = await this.#attempt(() => this.parts.files.prepareSaving());
  }

  async #entry(): Promise<KeptEntry> {
    const bytes = await this.parts.files.save();
    const hasContent = !this.parts.isEmpty();
    return { format: KEPT_FORMAT, savedAt: this.parts.timer.now(), hasContent, bytes };
  }

  async #write(): Promise<void> {
    const startedAt = this.parts.timer.now();
    this.#isChanged = false;
    const isKept = await this.#attempt(async () => {
      const entry = await this.#entry();
      if (entry.bytes.length > MAX_KEPT_BYTES)
        throw new TooLargeError({ code: "workbook_too_large", bytes: entry.bytes.length });
      await this.parts.store.write("current", entry);
    });
    this.#isChanged ||= !isKept;
    this.#lastWritingMs = this.parts.timer.now() - startedAt;
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      if (this.#state.kind === "refused") this.#setState({ kind: "kept" });
      return true;
    } catch (failure) {
      const problem = failure instanceof TooLargeError ? failure.problem : toKeepingProblem(failure);
      this.#setState({ kind: "refused", problem });
      return false;
    }
  }

  #setState(state: KeepingState): void {
    this.#state = state;
    this.parts.onState(state);
  }
}

/** Why the workbook cannot be opened, or null once it is. */
async function openRaw(raw: unknown, files: KeeperParts["files"]): Promise<UnreadableReason | null> {
  const parsed = parseKeptEntry(raw);
  if (parsed.kind === "otherFormat") return { code: "other_format", format: parsed.format };
  if (parsed.kind === "malformed") return { code: "damaged", detail: "" };
  try {
    await files.open(parsed.entry.bytes);
    return null;
  } catch (failure) {
    // It may have been opened half-way.
    files.clear();
    return { code: "damaged", detail: failure instanceof Error ? failure.message : String(failure) };
  }
}

class TooLargeError extends Error {
  constructor(readonly problem: { readonly code: "workbook_too_large"; readonly bytes: number }) {
    super(problem.code);
  }
}
