import {
  createWorkbench,
  openPage,
  type OpenedPage,
  type OpenWorkbench,
  type WorkbenchOptions,
} from "./openWorkbench";

/**
 * One workbench for the tests of the `describe` that calls this: opened before the first of them, closed after the
 * last. It can be taken apart at once, but asked only inside hooks and tests.
 */
export function suiteWorkbench(options: WorkbenchOptions = {}): OpenWorkbench {
  const { workbench, open, close } = prepareWorkbench(options);
  beforeAll(open);
  afterAll(close);
  return workbench;
}

/** A new workbench for each test of the `describe` that calls this. */
export function freshWorkbench(options: WorkbenchOptions = {}): OpenWorkbench {
  const { workbench, open, close } = prepareWorkbench(options);
  beforeEach(open);
  afterEach(close);
  return workbench;
}

function prepareWorkbench(options: WorkbenchOptions) {
  let opened: OpenedPage | null = null;
  const workbench = createWorkbench(() => {
    if (opened === null)
      throw new Error("The workbench opens before the first test, not while it is described.");
    return opened;
  });
  return {
    workbench,
    async open() {
      opened = await openPage(options);
    },
    async close() {
      const closing = opened;
      opened = null;
      await closing?.close();
    },
  };
}
