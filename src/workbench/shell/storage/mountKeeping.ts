import { askInDialog } from "../askInDialog";
import { downloadFile } from "../downloadFile";
import type { Engine } from "../../engine/engine";
import { hasContent } from "../hasContent";
import type { Notices } from "../mountNotices";
import type { WorkbenchText } from "../text/workbenchText";
import type { XlsxFiles } from "../xlsxFiles";
import { createBrowserStore } from "./browserStore";
import type { KeepingState, UnreadableReason } from "./keepingState";
import type { KeptStore } from "./keptStore";
import { createTabClaim } from "./tabClaim";
import { WorkbookKeeper } from "./workbookKeeper";

export interface KeepingParts {
  readonly engine: Engine;
  readonly files: XlsxFiles;
  readonly notices: Notices;
  readonly text: WorkbenchText;
  /** Tells the workbooks of different add-ins apart. */
  readonly owner: string;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A keeper in the browser's storage that says over the grid when something is not kept. */
export function createBrowserKeeper({ engine, files, notices, text, owner }: KeepingParts): WorkbookKeeper {
  const store = createBrowserStore(owner);
  const keeper: WorkbookKeeper = new WorkbookKeeper({
    files,
    store,
    claim: createTabClaim(owner, () => keeper.noteLost()),
    timer: { now: () => Date.now(), after },
    isEmpty: () => !hasContent(engine),
    onState: (state) => showState(state, { notices, text, takeOver: () => void keeper.takeOver() }),
    onUnreadable: (reason) => showUnreadable(reason, { store, notices, text }),
  });
  return keeper;
}

/** From now on changes are kept; returns the function that ends it. */
export function keepChanges(engine: Engine, keeper: WorkbookKeeper): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const unsubscribe = engine.subscribe(({ type }) => {
    if (type === "documentChanged") keeper.touch();
  });
  // The last moment that a browser promises to tell of.
  document.addEventListener("visibilitychange", () => void keeper.flush(), { signal });
  window.addEventListener("pagehide", () => void keeper.flush(), { signal });
  window.addEventListener(
    "beforeunload",
    (event) => {
      if (keeper.hasUnkept()) event.preventDefault();
      void keeper.flush();
    },
    { signal },
  );
  return () => {
    unsubscribe();
    stop.abort();
  };
}

function after(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

interface StateParts {
  readonly notices: Notices;
  readonly text: WorkbenchText;
  takeOver(): void;
}

function showState(state: KeepingState, { notices, text, takeOver }: StateParts): void {
  const { keeping } = text;
  if (state.kind === "kept") return notices.hide("keeping");
  const isElsewhere = state.kind === "elsewhere";
  notices.show({
    id: "keeping",
    tone: "warning",
    text: isElsewhere ? keeping.elsewhere : keeping.problem(state.problem),
    actions: isElsewhere ? [{ label: keeping.takeOver, run: takeOver }] : [],
  });
}

interface UnreadableParts {
  readonly store: KeptStore;
  readonly notices: Notices;
  readonly text: WorkbenchText;
}

function showUnreadable(reason: UnreadableReason, { store, notices, text }: UnreadableParts): void {
  const { keeping } = text;
  const forget = async () => {
    const question = { text: keeping.askForget, confirm: keeping.forget, cancel: text.cancel };
    if (!(await askInDialog(question))) return;
    await store.remove("unreadable");
    notices.hide("unreadable");
  };
  notices.show({
    id: "unreadable",
    tone: "warning",
    text: keeping.unreadable(reason),
    actions: [
      { label: keeping.downloadUnreadable, run: () => void downloadUnreadable(store) },
      { label: keeping.forget, run: () => void forget() },
    ],
  });
}

async function downloadUnreadable(store: KeptStore): Promise<void> {
  const list = (await store.read("unreadable")) ?? [await store.read("current")];
  if (Array.isArray(list)) list.forEach(downloadRaw);
}

/** As it is: the file if there is one inside, else everything as text. */
function downloadRaw(raw: unknown): void {
  const bytes = typeof raw === "object" && raw !== null && "bytes" in raw ? raw.bytes : null;
  if (bytes instanceof Uint8Array) {
    downloadFile("kept-workbook.xlsx", { type: XLSX, bytes: new Uint8Array(bytes) });
  } else {
    downloadFile("kept-workbook.json", { type: "application/json", bytes: JSON.stringify(raw) ?? "" });
  }
}
