import "../support/domParser";
import type {
  BindingSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import {
  bindingCellsIn,
  bindingsIn,
  bindingsXml,
  writeBindingCells,
} from "../../../src/workbench/xlsx/bindings";
import { parseXml } from "../../../src/workbench/xlsx/xmlTree";
import { setText, textOf } from "../../../src/workbench/xlsx/zip";
import type { Parts } from "../../../src/workbench/xlsx/zip";

const bindings: readonly BindingSnapshot[] = [
  { id: 'a "quoted" id', type: "Range", area: { sheetName: "Data", top: 0, left: 3, bottom: 1, right: 4 } },
  { id: "drinks", type: "Table", area: { sheetName: "My Data", top: 0, left: 0, bottom: 2, right: 1 } },
  { id: "first", type: "Text", area: { sheetName: "Data", top: 0, left: 0, bottom: 0, right: 0 } },
];

describe("bindings in files", () => {
  const parts: Parts = new Map();
  const paths = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"];
  for (const path of paths) setText(parts, path, "<worksheet><sheetData/></worksheet>");
  const sheets = [{ name: "Data" }, { name: "My Data" }];
  writeBindingCells(parts, { sheets, bindings } as unknown as WorkbookSnapshot);
  const cells = new Map(paths.flatMap((path) => [...bindingCellsIn(parseXml(textOf(parts, path) ?? ""))]));
  const extension = parseXml(
    `<we:webextension xmlns:we="http://x">${bindingsXml(bindings)}</we:webextension>`,
  );

  it("are read as they were written, with their cells in the parts of their sheets", () => {
    expect(bindingsIn(extension, cells)).toEqual(bindings);
    expect(textOf(parts, "xl/worksheets/sheet2.xml")).toContain("<xm:f>'My Data'!$A$1:$B$3</xm:f>");
  });

  it("are left out where no sheet has their cells", () => {
    expect(bindingsIn(extension, new Map())).toEqual([]);
  });
});
