import { AddinHost } from "../wire/addinHost";
import { toPageIdentity, type HostIdentity, type PageRuntime } from "../wire/appContext";
import type { RequestLog } from "../wire/requestLog";
import type { OpenAddinOptions } from "./openAddinOptions";
import type { PaneFrame } from "./paneFrame";
import { createRibbonPort } from "./ribbonPort";
import type { RibbonState } from "./ribbonState";

/** One page and the conversation with it. */
export interface AddinPage {
  readonly host: AddinHost;
  open(pageUrl: string): void;
  close(): void;
}

/** The frame of a page. */
interface AddinFrame {
  readonly window: Window | null;
  open(url: string, windowName: string): void;
  close(): void;
}

/** What the pages of one add-in share. */
export interface PageParts {
  readonly pane: PaneFrame;
  readonly ribbon: RibbonState;
  readonly log: RequestLog;
}

interface AddinPageParts extends PageParts {
  readonly runtime: PageRuntime;
  readonly frame: AddinFrame;
  onPageStarted?(): void;
  onFunctionsReady?(): void;
}

export function createAddinPage(options: OpenAddinOptions, parts: AddinPageParts): AddinPage {
  const { addin, workbook } = options;
  const { frame, runtime } = parts;
  const identity = identityOf(options);
  const host = new AddinHost({
    engine: workbook.engine,
    workbook: workbook.root,
    library: addin.library,
    identity,
    ends: { listener: window, peer: () => frame.window, origin: location.origin },
    pane: parts.pane,
    ribbon: createRibbonPort(parts.ribbon, addin.manifest),
    log: parts.log,
    faults: options.faults,
    cellEdit: () => options.grid.cellEdit(),
    saveFile: () => options.saveFile(),
    onWritten: () => options.onWritten(),
    onPageStarted: () => parts.onPageStarted?.(),
    onFunctionsReady: () => parts.onFunctionsReady?.(),
  });
  return {
    host,
    open(pageUrl) {
      const page = { pageUrl: addin.served.of(pageUrl), hostUrl: location.href, runtime };
      const { url, windowName } = toPageIdentity(identity, page);
      frame.open(url, windowName);
    },
    close() {
      host.close();
      frame.close();
    },
  };
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
