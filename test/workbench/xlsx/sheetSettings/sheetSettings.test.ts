import "../../support/domParser";
import { UNPROTECTED } from "../../../../src/workbench/engine/protection/protectionStore";
import type { SheetProtection } from "../../../../src/workbench/engine/protection/protectionStore";
import type { SheetView } from "../../../../src/workbench/engine/sheets/sheetStore";
import {
  readSheetProtection,
  readSheetView,
} from "../../../../src/workbench/xlsx/sheetSettings/readSheetSettings";
import { withSheetSettings } from "../../../../src/workbench/xlsx/sheetSettings/writeSheetSettings";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";

const PLAIN_VIEW: SheetView = { showGridlines: true, showHeadings: true, frozenRows: 0, frozenColumns: 0 };
const PART =
  '<worksheet><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/><pageMargins/></worksheet>';

function written(view: Partial<SheetView>, protection: Partial<SheetProtection> = {}): string {
  return withSheetSettings(PART, {
    view: { ...PLAIN_VIEW, ...view },
    protection: { ...UNPROTECTED, ...protection },
  });
}

describe("the settings of a sheet in a file", () => {
  it("are nothing for a plain sheet", () => {
    expect(written({})).toBe(PART);
    expect(readSheetView(parseXml(PART))).toEqual(PLAIN_VIEW);
    expect(readSheetProtection(parseXml(PART))).toEqual(UNPROTECTED);
  });

  it.each<[Partial<SheetView>, string]>([
    [
      { frozenRows: 2 },
      '<sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView>',
    ],
    [
      { frozenColumns: 1 },
      '<sheetView workbookViewId="0"><pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/></sheetView>',
    ],
    [
      { frozenRows: 1, frozenColumns: 3, showGridlines: false, showHeadings: false },
      '<sheetView showGridLines="0" showRowColHeaders="0" workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/></sheetView>',
    ],
  ])("say the view %p", (view, xml) => {
    expect(written(view)).toContain(xml);
    expect(readSheetView(parseXml(written(view)))).toEqual({ ...PLAIN_VIEW, ...view });
  });

  it("say options, open ranges and the hash of a password, after the cells", () => {
    const protection: SheetProtection = {
      isProtected: true,
      options: { ...UNPROTECTED.options, allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" },
      password: { legacyHash: "83AF" },
      editableRanges: [{ title: "A & B", address: "A1:B2,D4", password: null }],
    };
    const xml = written({}, protection);
    expect(xml).toContain(
      '<sheetData/><sheetProtection password="83AF" sheet="1" scenarios="1" sort="0" selectLockedCells="1"/>' +
        '<protectedRanges><protectedRange sqref="A1:B2 D4" name="A &amp; B"/></protectedRanges><pageMargins/>',
    );
    expect(readSheetProtection(parseXml(xml))).toEqual({ ...protection, password: { legacyHash: "83AF" } });
  });

  it("keep a long hash as it is", () => {
    const sha = { algorithmName: "SHA-512", hashValue: "aGFzaA==", saltValue: "c2FsdA==", spinCount: 100000 };
    const xml = written({}, { isProtected: true, password: { sha } });
    expect(readSheetProtection(parseXml(xml)).password).toEqual({ sha });
  });
});
