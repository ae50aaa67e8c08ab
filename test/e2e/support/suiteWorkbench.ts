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
  let opened: OpenedPage | undefined;
  beforeAll(async () => {
    opened = await openPage(options);
  });
  afterAll(() => opened?.close());
  return createWorkbench(() => {
    if (opened === undefined)
      throw new Error("The workbench opens before the first test, not while it is described.");
    return opened;
  });
}
