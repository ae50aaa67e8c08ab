import "../../support/domParser";
import { NO_TEXTS, PLAIN_PAGE } from "../../../../src/workbench/engine/page/pageLayout";
import type { PageSnapshot } from "../../../../src/workbench/engine/snapshot/workbookSnapshot";
import { readPage } from "../../../../src/workbench/xlsx/page/readPage";
import { withPage } from "../../../../src/workbench/xlsx/page/writePage";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";

const sheet = '<worksheet><sheetData/><pageMargins left="0.1"/><drawing/></worksheet>';
const plain: PageSnapshot = { layout: PLAIN_PAGE, rowBreaks: [], columnBreaks: [] };

const full: PageSnapshot = {
  layout: {
    orientation: "Landscape",
    paperSize: "A4",
    margins: { top: 72, left: 36, bottom: 72, right: 18, header: 9, footer: 0 },
    zoom: { pagesWide: 1, pagesTall: null },
    centerHorizontally: true,
    centerVertically: true,
    printGridlines: true,
    printHeadings: true,
    blackAndWhite: true,
    draftMode: true,
    firstPageNumber: 3,
    printComments: "EndSheet",
    printErrors: "NotAvailable",
    printOrder: "OverThenDown",
    headerFooterState: "FirstOddAndEven",
    useSheetMargins: false,
    useSheetScale: false,
    headersFooters: {
      odd: { ...NO_TEXTS, leftHeader: "a && b", centerHeader: "Page &P", rightFooter: "<end>" },
      even: { ...NO_TEXTS, centerFooter: "even" },
      first: { ...NO_TEXTS, rightHeader: '&"Arial,Bold"first' },
    },
  },
  rowBreaks: [4, 19],
  columnBreaks: [2],
};

describe("pages in files", () => {
  it.each([
    ["plain", plain],
    ["full", full],
    ["scaled", { ...plain, layout: { ...PLAIN_PAGE, zoom: { scale: 85 } } }],
  ])("are read as they were written: %s", (_, page) => {
    expect(readPage(parseXml(withPage(sheet, page)))).toEqual(page);
  });

  it("have their elements in the order of the format, and margins once", () => {
    const names = [...withPage(sheet, full).matchAll(/<(\w+)[ />]/g)].map(([, name]) => name);
    const wanted = [
      "sheetPr",
      "printOptions",
      "pageMargins",
      "pageSetup",
      "headerFooter",
      "rowBreaks",
      "colBreaks",
      "drawing",
    ];
    expect(names.filter((name) => wanted.includes(name ?? ""))).toEqual(wanted);
  });

  it("are read with text before any mark in the middle, and without the printer's own breaks", () => {
    const { layout, rowBreaks } = readPage(
      parseXml(
        "<worksheet><headerFooter><oddHeader>title&amp;Rright</oddHeader></headerFooter>" +
          '<rowBreaks><brk id="3"/><brk id="7" man="1"/></rowBreaks></worksheet>',
      ),
    );
    expect(layout.headersFooters.odd).toEqual({ ...NO_TEXTS, centerHeader: "title", rightHeader: "right" });
    expect(rowBreaks).toEqual([7]);
  });
});
