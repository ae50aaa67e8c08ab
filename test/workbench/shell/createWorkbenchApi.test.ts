import { createFaults } from "../../../src/workbench/faults/createFaults";
import { createWorkbenchApi } from "../../../src/workbench/shell/createWorkbenchApi";
import type { WorkbenchApi } from "../../../src/workbench/shell/workbenchApi";
import { TestWorkbook } from "../support/testWorkbook";

/** The page for scripts over a workbook alone: no add-in is opened. */
function openApi(): WorkbenchApi {
  const { engine } = new TestWorkbook();
  return createWorkbenchApi({ engine, faults: createFaults(), opening: new Promise(() => undefined) });
}

describe("the page for scripts", () => {
  it.each([
    [5, "5 is no address."],
    [undefined, "undefined is no address."],
    [null, "null is no address."],
    ["", '"" is no address.'],
    ["A0", '"A0" is no address.'],
    ["Nope!A1", 'There is no sheet "Nope".'],
  ])("says that %p names no cells", (address, sentence) => {
    const api = openApi();
    // Scripts in the browser are not checked for types.
    const given = address as string;
    expect(() => api.read(given)).toThrow(sentence);
    expect(() => api.enter(given, "7")).toThrow(sentence);
    expect(() => api.select(given)).toThrow(sentence);
  });

  it("types into one cell only", () => {
    const api = openApi();
    api.enter("B2:B2", "7");
    expect(api.read("B2")).toMatchObject({ value: 7 });
    expect(() => api.enter("A1:B2", "8")).toThrow('Text is typed into one cell, and "A1:B2" is more.');
    expect(api.read("A1")).toMatchObject({ value: "" });
  });

  it("reads at most 100,000 cells at a time", () => {
    const api = openApi();
    expect(() => api.read("A:A")).toThrow('"A:A" is more than 100000 cells; read fewer at a time.');
    expect(api.read("A1:B50")).toHaveLength(50);
  });
});
