import { createRequestLog, type LoggedRequest } from "../../../src/workbench/wire/requestLog";

describe("the log of batches", () => {
  it("gives a list that later batches leave alone, and that cannot empty the log", () => {
    const log = createRequestLog();
    const request: LoggedRequest = {
      actions: [],
      housekeeping: false,
      reads: true,
      writes: false,
      bytesUp: 10,
      bytesDown: 20,
      errorCode: null,
    };
    log.add(request);
    const held = log.list() as LoggedRequest[];
    log.add(request);
    expect(held).toHaveLength(1);
    held.length = 0;
    expect(log.list()).toHaveLength(2);
  });
});
