import { toPageIdentity, type HostIdentity } from "../wire/appContext";
import { AddinHost } from "../wire/addinHost";
import type { FaultSource } from "../wire/batchFaults";
import { ActivityLine } from "./activityLine";
import { cellMessageOf } from "./cellMessage";
import { mountDataCard } from "./mountDataCard";
import type { GridView } from "./gridView";
import type { LoadedAddin } from "./loadAddin";
import { mountRibbon } from "./mountRibbon";
import { PaneFrame } from "./paneFrame";
import type { PlayedExcel } from "./playedExcel";
import { createRibbonCommands } from "./ribbonCommands";
import { createRibbonState } from "./ribbonState";
import type { ScriptedWorkbook } from "./scriptedWorkbook";
import type { StatusBar } from "./statusBar";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

/** What opening an add-in needs: the page's parts and the workbook that the add-in will work on. */
export interface OpenAddinOptions {
  readonly addin: LoadedAddin;
  readonly workbook: ScriptedWorkbook;
  readonly grid: GridView;
  readonly faults: FaultSource;
  readonly status: StatusBar;
  readonly ribbonElement: HTMLElement;
  readonly paneElement: HTMLElement;
  readonly cardElement: HTMLElement;
  readonly locale: Locale;
  readonly played: PlayedExcel;
  readonly text: WorkbenchText;
  /** A script has written something, be it beside the cells. */
  /** The bytes of the workbook's file. */
  saveFile(): Promise<Uint8Array>;
  onWritten(): void;
}

/** An add-in that runs in the workbench. */
export interface OpenedAddin {
  readonly host: AddinHost;
  readonly pane: PaneFrame;
  /** Its page runs, and its functions can be called. */
  readonly started: Promise<void>;
  /** Presses a ribbon button, and waits for the end of its command. */
  runControl(controlId: string): Promise<void>;
  isBusy(): boolean;
  /** Its page, its handlers and its ribbon are gone; its functions go when others are defined. */
  close(): void;
}

/** Opens the add-in as Excel would: ribbon, then the page in the pane, which starts its runtime. */
export function openAddin(options: OpenAddinOptions): OpenedAddin {
  const { addin, workbook, status, text } = options;
  const { engine } = workbook;
  const ribbon = createRibbonState(addin.manifest.tabs);
  const pane = new PaneFrame({
    container: options.paneElement,
    text,
    onVisibility: (visible) => host.tellVisibility(visible),
  });
  const started = createDeferred();
  const identity = identityOf(options);
  const host = createHost(options, { identity, pane, ribbon, started });
  const activity = new ActivityLine(status, text, () => isBusy());
  const isBusy = () =>
    engine.calculation.isPending() || host.functions.pendingCount() > 0 || host.commands.pendingCount() > 0;
  const runControl = createRibbonCommands({
    ribbon,
    pane,
    text,
    commands: host.commands,
    onRunning: (label) => activity.setRunning(label),
  });

  mountRibbon(options.ribbonElement, {
    manifest: addin.manifest,
    state: ribbon,
    served: addin.served,
    text,
    onControl: (id) => void runControl(id).catch((failure: unknown) => activity.showFailure(failure)),
  });
  const card = mountDataCard({ button: status.cardSlot, panel: options.cardElement }, engine, text);
  const unsubscribe = engine.subscribe(() => {
    activity.update();
    status.setCellMessage(cellMessageOf(engine));
    card.update();
  });
  void started.promise.then(() => activity.update());
  openPage(options, { identity, pane });
  const close = () => {
    unsubscribe();
    card.close();
    host.close();
    options.ribbonElement.replaceChildren();
    options.paneElement.replaceChildren();
    options.paneElement.classList.remove("is-hidden");
  };
  return { host, pane, runControl, isBusy, started: started.promise, close };
}

interface HostParts {
  readonly identity: HostIdentity;
  readonly pane: PaneFrame;
  readonly ribbon: ReturnType<typeof createRibbonState>;
  readonly started: Deferred;
}

function createHost(options: OpenAddinOptions, { identity, pane, ribbon, started }: HostParts): AddinHost {
  const { addin, workbook } = options;
  const host = new AddinHost({
    engine: workbook.engine,
    workbook: workbook.root,
    library: addin.library,
    identity,
    ends: { listener: window, peer: () => pane.window, origin: location.origin },
    pane,
    ribbon,
    faults: options.faults,
    cellEdit: () => options.grid.cellEdit(),
    saveFile: () => options.saveFile(),
    onWritten: () => options.onWritten(),
    onPageStarted() {
      // An add-in without functions is ready as soon as its page talks; others say so later.
      if (addin.library.functions.length === 0) started.resolve();
    },
    onFunctionsReady: () => started.resolve(),
  });
  workbook.engine.defineFunctions(addin.library, host.functions);
  return host;
}

/** One page of an add-in, one conversation: the page knows its host by it. */
function identityOf({ addin, locale, played }: OpenAddinOptions): HostIdentity {
  return {
    locale,
    conversationId: crypto.randomUUID(),
    addinId: addin.manifest.id,
    documentUrl: new URL("workbook.xlsx", location.href).href,
    version: played.version,
    requirements: played.requirements,
  };
}

function openPage(
  options: OpenAddinOptions,
  { identity, pane }: { readonly identity: HostIdentity; readonly pane: PaneFrame },
): void {
  const { manifest, served } = options.addin;
  const page = toPageIdentity(identity, served.of(manifest.pageUrl), location.href);
  pane.setTitle(manifest.displayName);
  pane.open(page.url, page.windowName);
}

interface Deferred {
  readonly promise: Promise<void>;
  resolve(): void;
}

function createDeferred(): Deferred {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
