/** The workbench in a browser, for end-to-end tests: `window.workbench` with types, and what the page did wrong. */
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { readEnvironment } from "./runState";
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

/** Opens the workbench in a fresh context (no cookies, no storage) and waits until the add-in's functions answer. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const locale = options.locale ?? "en-US";
  const browser = await chromium.connect(readEnvironment("browser"));
  const context = await browser.newContext({ locale, viewport: { width: 1280, height: 800 } });
  await options.prepare?.(context);
  const page = await context.newPage();
  const problems = watchForProblems(page);
  const query = new URLSearchParams({
    locale,
    ...(options.manifest && { manifest: options.manifest }),
    ...(options.excel && { excel: options.excel }),
    ...(options.workbook && { open: options.workbook }),
    ...(!options.isKept && { storage: "off" }),
  });
  await page.goto(`${readEnvironment("url")}?${query.toString()}`);
  try {
    await page.evaluate(() => window.workbench.ready());
  } catch (failure) {
    await context.close();
    await browser.close();
    throw failure;
  }
  return createWorkbench({ browser, context, page, problems });
}

interface Opened {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly problems: string[];
}

function createWorkbench({ browser, context, page, problems }: Opened): OpenWorkbench {
  const idle = () => page.evaluate(() => window.workbench.idle());
  return {
    page,
    context,
    pane: page.frameLocator('iframe[src*="taskpane.html"]'),
    async enter(address, text) {
      await page.evaluate(([at, typed]) => window.workbench.enter(at, typed), [address, text] as const);
      await idle();
    },
    async read(address) {
      const reading = await page.evaluate((at) => window.workbench.read(at), address);
      if (isMatrix(reading)) throw new Error(`${address} is more than one cell: use values().`);
      return reading;
    },
    async values(address) {
      const reading = await page.evaluate((at) => window.workbench.read(at), address);
      return isMatrix(reading) ? reading.map((row) => row.map((cell) => cell.value)) : [[reading.value]];
    },
    async select(address) {
      await page.evaluate((at) => window.workbench.select(at), address);
      await idle();
    },
    async command(controlId) {
      await page.evaluate((id) => window.workbench.command(id), controlId);
      await idle();
    },
    idle,
    model: () => page.evaluate(() => window.workbench.model()),
    requests: () => page.evaluate(() => window.workbench.requests()),
    clearRequests: () => page.evaluate(() => window.workbench.clearRequests()),
    problems: () => [...problems],
    async close() {
      await context.close();
      await browser.close();
    },
  };
}

function isMatrix(reading: ReturnType<WorkbenchApi["read"]>): reading is readonly (readonly CellReading[])[] {
  return Array.isArray(reading);
}

/** The library sets a style attribute, which the pane's policy blocks: cosmetic, and not ours (office-js#1687). */
function isOfLibrary(url: string, text: string): boolean {
  return url.includes("/office-js/") && text.startsWith("Applying inline style violates");
}

function watchForProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    const { url } = message.location();
    if (message.type() !== "error" || isOfLibrary(url, message.text())) return;
    problems.push(`console: ${message.text()} (${url})`);
  });
  page.on("pageerror", (error) => problems.push(`exception: ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.hostname !== "localhost")
      problems.push(`left this machine: ${url.href}`);
  });
  return problems;
}
