import { isDayEdition } from "../../../src/domain/query/edition";

describe("isDayEdition", () => {
  it("tells a day from a named edition", () => {
    expect([isDayEdition("2024-06-30"), isDayEdition("reconciled"), isDayEdition("printed")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
