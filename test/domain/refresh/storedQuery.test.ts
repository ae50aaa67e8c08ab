import fc from "fast-check";
import { formatStoredQuery, parseStoredQuery } from "../../../src/domain/refresh/storedQuery";
import type { TableQuery } from "../../../src/domain/refresh/tableQuery";

const query: TableQuery = {
  makers: ["Suzuki", "Honda"],
  periods: { type: "year", from: "2015", to: "latest" },
  measure: "units",
  edition: "reconciled",
};

const STORED =
  '{"v":1,"query":{"makers":["Suzuki","Honda"],"periods":{"type":"year","from":"2015","to":"latest"},' +
  '"measure":"units","edition":"reconciled"}}';

describe("parseStoredQuery", () => {
  it("reads what formatStoredQuery wrote", () => {
    expect(formatStoredQuery(query)).toBe(STORED);
    expect(parseStoredQuery(STORED)).toEqual(query);
  });

  it.each([
    ["another version", STORED.replace('"v":1', '"v":2')],
    ["an unknown measure", STORED.replace("units", "weight")],
    ["a period of another type", STORED.replace("2015", "2015-01")],
    ["makers that are no list", STORED.replace('["Suzuki","Honda"]', '"Suzuki"')],
    ["a text that is no JSON", "{"],
    ["a very long text", `${STORED}${" ".repeat(30_000)}`],
    ["an empty text", ""],
  ])("gives nothing for %s", (_, stored) => {
    expect(parseStoredQuery(stored)).toBeNull();
  });

  it("never throws, whatever is stored", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(parseStoredQuery(stored)).toBeNull();
      }),
    );
  });
});
