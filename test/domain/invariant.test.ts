import { assertNever, InvariantError } from "../../src/domain/invariant";

describe("assertNever", () => {
  it("throws a bug that names the case", () => {
    expect(() => assertNever("tonnage" as never)).toThrow(new InvariantError('Unhandled case: "tonnage"'));
  });
});
