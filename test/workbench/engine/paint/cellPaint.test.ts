import { darkLine, darkPaint } from "../../../../src/workbench/engine/paint/cellPaint";

describe("darkPaint", () => {
  it("leaves a cell without colours to the grid", () => {
    expect(darkPaint({}, false)).toEqual({});
  });

  it("keeps a fill that was chosen, with the text that stands on it on paper", () => {
    expect(darkPaint({ fillColor: "#FFF2CC" }, false)).toEqual({
      fillColor: "#FFF2CC",
      textColor: "#000000",
    });
    expect(darkPaint({ fillColor: "#FFFFFF", textColor: "#000080" }, false)).toEqual({
      fillColor: "#FFFFFF",
      textColor: "#000080",
    });
  });

  it("turns text that is too dark for a dark cell as light as it was dark", () => {
    expect(darkPaint({ textColor: "#000000" }, false)).toEqual({ textColor: "#FFFFFF" });
    expect(darkPaint({ textColor: "#000080" }, false)).toEqual({ textColor: "#7F7FFF" });
  });

  it("keeps text that can be read on a dark cell", () => {
    expect(darkPaint({ textColor: "#FFC000" }, false)).toEqual({ textColor: "#FFC000" });
  });

  it("dims the light fill of a table, and keeps its dark one", () => {
    expect(darkPaint({ fillColor: "#FFFFFF" }, true)).toEqual({ fillColor: "#505050", textColor: undefined });
    expect(darkPaint({ fillColor: "#1F4E78", textColor: "#FFFFFF" }, true)).toEqual({
      fillColor: "#1F4E78",
      textColor: "#FFFFFF",
    });
  });
});

describe("darkLine", () => {
  it("keeps what can be seen and lightens what cannot", () => {
    expect([darkLine("#000000"), darkLine("#9BC2E6")]).toEqual(["#FFFFFF", "#9BC2E6"]);
  });
});
