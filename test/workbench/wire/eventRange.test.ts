import { eventRangeOf } from "../../../src/workbench/wire/eventRange";
import { codeOf, ScriptedWorkbook, ScriptObject } from "../support/script";

describe("eventRangeOf", () => {
  const book = new ScriptedWorkbook();
  const workbook = book.workbook.object;
  const id = String(book.sheet().get("Id"));

  it("finds the cells of an event", () => {
    const range = eventRangeOf(workbook, "_GetRangeForEventByReferenceId", `${id}!B2:C3`);
    expect(new ScriptObject(range).get("Address")).toBe("Sheet1!B2:C3");
  });

  it("refuses those of a deleted sheet, or gives a null object", () => {
    const gone = "{gone}!A1";
    expect(codeOf(() => eventRangeOf(workbook, "_GetRangeForEventByReferenceId", gone))).toBe("ItemNotFound");
    expect(eventRangeOf(workbook, "_GetRangeOrNullObjectForEventByReferenceId", gone).isNull).toBe(true);
  });
});
