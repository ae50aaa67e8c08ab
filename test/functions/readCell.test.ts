import { readCell } from "../../src/functions/readCell";
import { ExcelError } from "../support/customFunctionsRuntime";

describe("readCell", () => {
  it.each<[unknown, unknown]>([
    ["Suzuki", "Suzuki"],
    [2025, 2025],
    [false, false],
    ["", null],
    [null, null],
    [undefined, null],
    [{ type: "Double", basicValue: 2025 }, 2025],
    [{ type: "String", basicValue: "Suzuki" }, "Suzuki"],
    [{ type: "Entity", text: "Suzuki", basicValue: "#VALUE!" }, "Suzuki"],
    [{ strange: true }, '{"strange":true}'],
  ])("reads %p as %p", (raw, value) => {
    expect(readCell(raw, "maker")).toEqual({ ok: true, value });
  });

  it.each<[unknown, string]>([
    [new ExcelError("#REF!"), "#REF!"],
    [{ type: "Error", basicValue: "#N/A" }, "#N/A"],
  ])("says that %p is an error", (raw, errorCode) => {
    expect(readCell(raw, "period")).toEqual({
      ok: false,
      error: { code: "argument_is_error", argument: "period", errorCode },
    });
  });
});
