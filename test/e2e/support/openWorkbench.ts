/** The workbench in a browser, for end-to-end tests: `window.workbench` with types, and what the page did wrong. */
import { chromium, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { readEnvironment } from "./runState";
import { slowDown } from "./slowDown";
import { watchForProblems } from "./watchForProblems";
import type { CellReading, RequestRecord, WorkbenchApi, WorkbookModel } from "./workbenchApi";

export interface OpenWorkbench {
  readonly page: Page;
  readonly context: BrowserContext;
  /** The add-in's page, inside its iframe. */
  readonly pane: FrameLocator;
  /** Types `text` into a cell and waits until nothing is calculating. */
  enter(address: string, text: string): Promise<void>;
  /** One cell. */
  read(address: string): Promise<CellReading>;
  /** The values of a range, row by row. */
  values(address: string): Promise<unknown[][]>;
  select(address: string): Promise<void>;
  /** A ribbon button by its id in manifest.xml; waits until nothing is pending. */
  command(controlId: string): Promise<void>;
  idle(): Promise<void>;
  /** Loads the page again and waits until the add-in's functions answer and nothing is pending. */
  reload(): Promise<void>;
  /** The workbook as the bytes of a file. */
  saveXlsx(): Promise<Uint8Array>;
  /** Puts a file's workbook in the place of this one, and waits until nothing is pending. */
  openXlsx(bytes: Uint8Array): Promise<void>;
  model(): Promise<WorkbookModel>;
  requests(): Promise<readonly RequestRecord[]>;
  clearRequests(): Promise<void>;
  /** Errors on the console, uncaught exceptions, and requests that left this machine, since the page was opened. */
  problems(): string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  /** Language of Excel and of the browser. */
  readonly locale?: "en-US" | "ja-JP";
  /** Another add-in than the product: the path of its manifest on the server's origin. */
  readonly manifest?: string;
  /** Another Excel than the current one on the web, as in `?excel=`. */
  readonly excel?: string;
  /** A workbook to open: the path of its file on the server's origin. */
  readonly workbook?: string;
  /** The browser keeps the workbook; without it nothing is written, and closing the page asks nothing. */
  readonly isKept?: boolean;
  /** Called before the page is loaded: the place for `context.route`. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** The page and the browser's part of it. */
export type OpenedPage = Pick<OpenWorkbench, "page" | "context" | "problems" | "close">;

/** Opens the workbench in a fresh context (no cookies, no storage) and waits until the add-in's functions answer. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const opened = await openPage(options);
  return createWorkbench(() => opened);
}

export async function openPage(options: WorkbenchOptions): Promise<OpenedPage> {
  const locale = options.locale ?? "en-US";
  const browser = await chromium.connect(readEnvironment("browser"));
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
  const close = async () => {
    await context.close();
    await browser.close();
  };
  try {
    await options.prepare?.(context);
    const page = await context.newPage();
    await slowDown(page);
    const problems = watchForProblems(page);
    await page.goto(`${readEnvironment("url")}?${queryOf({ ...options, locale })}`);
    await page.evaluate(() => window.workbench.ready());
    return { page, context, problems: () => [...problems], close };
  } catch (failure) {
    await close();
    throw failure;
  }
}

function queryOf({ locale = "en-US", manifest, excel, workbook, isKept }: WorkbenchOptions): string {
  return new URLSearchParams({
    locale,
    ...(manifest && { manifest }),
    ...(excel && { excel }),
    ...(workbook && { open: workbook }),
    ...(!isKept && { storage: "off" }),
  }).toString();
}

/** `opened` is asked at every use, so that a workbench can be handed out before its page is open. */
export function createWorkbench(opened: () => OpenedPage): OpenWorkbench {
  const idle = () => opened().page.evaluate(() => window.workbench.idle());
  const readAt = (address: string) => opened().page.evaluate((at) => window.workbench.read(at), address);
  return {
    get page() {
      return opened().page;
    },
    get context() {
      return opened().context;
    },
    get pane() {
      return opened().page.frameLocator('iframe[src*="taskpane.html"]');
    },
    async enter(address, text) {
      await opened().page.evaluate(([at, typed]) => window.workbench.enter(at, typed), [
        address,
        text,
      ] as const);
      await idle();
    },
    async read(address) {
      const reading = await readAt(address);
      if (isMatrix(reading)) throw new Error(`${address} is more than one cell: use values().`);
      return reading;
    },
    async values(address) {
      const reading = await readAt(address);
      return isMatrix(reading) ? reading.map((row) => row.map((cell) => cell.value)) : [[reading.value]];
    },
    async select(address) {
      await opened().page.evaluate((at) => window.workbench.select(at), address);
      await idle();
    },
    async command(controlId) {
      await opened().page.evaluate((id) => window.workbench.command(id), controlId);
      await idle();
    },
    idle,
    async reload() {
      await opened().page.reload();
      await opened().page.evaluate(() => window.workbench.ready());
      await idle();
    },
    async saveXlsx() {
      return Uint8Array.from(
        await opened().page.evaluate(async () => Array.from(await window.workbench.saveXlsx())),
      );
    },
    async openXlsx(bytes) {
      await opened().page.evaluate(
        (file) => window.workbench.openXlsx(Uint8Array.from(file)),
        Array.from(bytes),
      );
      await idle();
    },
    model: () => opened().page.evaluate(() => window.workbench.model()),
    requests: () => opened().page.evaluate(() => window.workbench.requests()),
    clearRequests: () => opened().page.evaluate(() => window.workbench.clearRequests()),
    problems: () => opened().problems(),
    close: () => opened().close(),
  };
}

function isMatrix(reading: ReturnType<WorkbenchApi["read"]>): reading is readonly (readonly CellReading[])[] {
  return Array.isArray(reading);
}
