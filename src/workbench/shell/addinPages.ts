import type { PageRuntime } from "../wire/appContext";
import type { CommandOutcome } from "../wire/commands";
import { createRequestLog, type RequestLog } from "../wire/requestLog";
import { createAddinPage, type AddinPage, type PageParts } from "./addinPage";
import { BackgroundFrame } from "./backgroundFrame";
import { createDeferred } from "./deferred";
import { fetchText } from "./fetchText";
import type { OpenAddinOptions } from "./openAddinOptions";

/**
 * The pages of an add-in. With a shared runtime there is one, in the pane. Otherwise functions and commands have
 * pages of their own that nobody sees, and nothing in them is common with the pane but the workbook.
 */
export interface AddinPages {
  /** What all of them asked. */
  readonly log: RequestLog;
  /** The pane's page runs, and the functions can be called. */
  readonly started: Promise<void>;
  /** Shows another page in the pane, unless it is the one that is there. */
  showInPane(pageUrl: string): void;
  /** Runs the action of a ribbon button; rejects when its page cannot be read. */
  runAction(controlId: string, actionName: string): Promise<CommandOutcome>;
  tellVisibility(visible: boolean): void;
  pendingCount(): number;
  /** When any of them last asked for something, in milliseconds of `performance.now()`. */
  lastRequestAt(): number;
  close(): void;
}

export function createAddinPages(options: OpenAddinOptions, parts: Omit<PageParts, "log">): AddinPages {
  const { manifest, library } = options.addin;
  const log = createRequestLog();
  const paneStarted = createDeferred();
  const functionsReady = createDeferred();
  const { pane, functions, commands } = createPages(options, {
    ...parts,
    log,
    onPaneStarted: paneStarted.resolve,
    onFunctionsReady: functionsReady.resolve,
  });
  const pages = [...new Set([pane, functions, commands])];

  if (library.functions.length === 0) functionsReady.resolve();
  options.workbook.engine.defineFunctions(library, functions.host.functions);
  pane.open(manifest.pageUrl);
  if (manifest.functions?.pageUrl) functions.open(manifest.functions.pageUrl);

  let shownUrl = manifest.pageUrl;
  const openCommands = createCommandsOpener(commands, options);
  return {
    log,
    started: Promise.all([paneStarted.promise, functionsReady.promise]).then(() => undefined),
    showInPane(pageUrl) {
      // A shared runtime lives as long as the add-in, in the page that the manifest says.
      if (manifest.isShared || pageUrl === shownUrl) return;
      shownUrl = pageUrl;
      pane.open(pageUrl);
    },
    async runAction(controlId, actionName) {
      await openCommands();
      return commands.host.commands.invoke(controlId, actionName);
    },
    tellVisibility: (visible) => pane.host.tellVisibility(visible),
    pendingCount: () =>
      pages.reduce((sum, { host }) => sum + host.functions.pendingCount() + host.commands.pendingCount(), 0),
    lastRequestAt: () => Math.max(...pages.map(({ host }) => host.lastRequestAt)),
    close: () => pages.forEach((page) => page.close()),
  };
}

interface PagesParts extends PageParts {
  onPaneStarted(): void;
  onFunctionsReady(): void;
}

/** What has no page of its own is the pane's. */
function createPages(options: OpenAddinOptions, parts: PagesParts) {
  const { manifest } = options.addin;
  const hasFunctionsPage = Boolean(manifest.functions?.pageUrl);
  const { onPaneStarted, onFunctionsReady, ...shared } = parts;
  const createHidden = (runtime: PageRuntime) =>
    createAddinPage(options, {
      ...shared,
      runtime,
      frame: new BackgroundFrame(),
      ...(runtime === "functions" && { onFunctionsReady }),
    });
  const pane = createAddinPage(options, {
    ...shared,
    runtime: manifest.isShared ? "shared" : "scripts",
    frame: shared.pane,
    onPageStarted: onPaneStarted,
    ...(!hasFunctionsPage && { onFunctionsReady }),
  });
  return {
    pane,
    functions: hasFunctionsPage ? createHidden("functions") : pane,
    commands: manifest.commandsUrl === null ? pane : createHidden("scripts"),
  };
}

/** Excel loads the page of commands when the first of them is wanted. */
function createCommandsOpener(commands: AddinPage, { addin, text }: OpenAddinOptions): () => Promise<void> {
  const { commandsUrl } = addin.manifest;
  let opening: Promise<void> | null = null;
  const open = async (pageUrl: string) => {
    const url = addin.served.of(pageUrl);
    const page = await fetchText(url);
    if (!page.ok) throw new Error(text.problem({ code: "page_unreachable", url, detail: page.detail }));
    commands.open(pageUrl);
  };
  return async () => {
    if (commandsUrl === null) return;
    opening ??= open(commandsUrl);
    try {
      await opening;
    } catch (failure) {
      opening = null;
      throw failure;
    }
  };
}
