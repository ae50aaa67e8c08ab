import { err, ok } from "../../src/domain/result";

describe("Result", () => {
  it("is either a value or the reason why there is none", () => {
    expect(ok(43266)).toEqual({ ok: true, value: 43266 });
    expect(err("none")).toEqual({ ok: false, error: "none" });
  });
});
