import { PAPER_SIZES, PLAIN_PAGE } from "../../engine/page/pageLayout";
import type { HeaderFooterTexts, PageLayout } from "../../engine/page/pageLayout";
import type { PageSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { escapeXml } from "../escapeXml";
import { withSheetElement } from "../sheetElements";
import type { SheetElement } from "../sheetElements";
import { LAST_COLUMN, LAST_ROW, POINTS_PER_INCH } from "./pageFile";
import { ERROR_WORDS, COMMENT_WORDS, lowerFirst } from "./pageFile";

/** How a sheet is printed, put into its part (ISO/IEC 29500-1, 18.3.1.46, 62 to 64, 70, 73, 14). */
export function withPage(xml: string, { layout, rowBreaks, columnBreaks }: PageSnapshot): string {
  const elements: readonly (readonly [SheetElement, string])[] = [
    ["printOptions", printOptionsXml(layout)],
    ["pageMargins", marginsXml(layout)],
    ["pageSetup", setupXml(layout)],
    ["headerFooter", headerFooterXml(layout)],
    ["rowBreaks", breaksXml("rowBreaks", rowBreaks, LAST_COLUMN)],
    ["colBreaks", breaksXml("colBreaks", columnBreaks, LAST_ROW)],
  ];
  // The writer has margins of its own.
  const bare = xml.replace(/<pageMargins [^>]*\/>/, "").replace(/<pageSetup [^>]*\/>/, "");
  const written = elements.reduce(
    (text, [kind, element]) => (element === "" ? text : withSheetElement(text, kind, element)),
    bare,
  );
  return "scale" in layout.zoom ? written : withFitToPage(written);
}

/** Whether pages are counted is said with the sheet's properties. */
function withFitToPage(xml: string): string {
  const setup = '<pageSetUpPr fitToPage="1"/>';
  if (/<sheetPr>/.test(xml)) return xml.replace("</sheetPr>", () => `${setup}</sheetPr>`);
  return withSheetElement(xml, "sheetPr", `<sheetPr>${setup}</sheetPr>`);
}

function attributes(given: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(given)
    .filter(([, value]) => value !== null && value !== false)
    .map(([name, value]) => ` ${name}="${value === true ? 1 : value}"`)
    .join("");
}

function printOptionsXml(layout: PageLayout): string {
  const options = attributes({
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  });
  return options === "" ? "" : `<printOptions${options}/>`;
}

function marginsXml({ margins }: PageLayout): string {
  const { left, right, top, bottom, header, footer } = margins;
  const inches = Object.entries({ left, right, top, bottom, header, footer }).map(
    ([side, points]) => ` ${side}="${Number((points / POINTS_PER_INCH).toFixed(6))}"`,
  );
  return `<pageMargins${inches.join("")}/>`;
}

function setupXml(layout: PageLayout): string {
  const { zoom, firstPageNumber } = layout;
  const isOther = <Key extends keyof PageLayout>(key: Key): boolean => layout[key] !== PLAIN_PAGE[key];
  const fitted =
    "scale" in zoom
      ? { scale: zoom.scale === 100 ? null : Math.round(zoom.scale) }
      : { fitToWidth: zoom.pagesWide ?? 0, fitToHeight: zoom.pagesTall ?? 0 };
  const setup = attributes({
    paperSize: isOther("paperSize") ? PAPER_SIZES.indexOf(layout.paperSize) + 1 : null,
    ...fitted,
    firstPageNumber,
    pageOrder: isOther("printOrder") ? lowerFirst(layout.printOrder) : null,
    orientation: isOther("orientation") ? lowerFirst(layout.orientation) : null,
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
    cellComments: isOther("printComments") ? COMMENT_WORDS[layout.printComments] : null,
    useFirstPageNumber: firstPageNumber !== null,
    errors: isOther("printErrors") ? ERROR_WORDS[layout.printErrors] : null,
  });
  return setup === "" ? "" : `<pageSetup${setup}/>`;
}

function headerFooterXml(layout: PageLayout): string {
  const { headersFooters, headerFooterState: state } = layout;
  const flags =
    attributes({
      differentOddEven: state === "OddAndEven" || state === "FirstOddAndEven",
      differentFirst: state === "FirstAndDefault" || state === "FirstOddAndEven",
    }) +
    (layout.useSheetScale ? "" : ' scaleWithDoc="0"') +
    (layout.useSheetMargins ? "" : ' alignWithMargins="0"');
  const texts = (["odd", "even", "first"] as const).map((pages) => {
    const { leftHeader, centerHeader, rightHeader } = headersFooters[pages];
    const { leftFooter, centerFooter, rightFooter } = headersFooters[pages];
    return (
      textXml(`${pages}Header`, [leftHeader, centerHeader, rightHeader]) +
      textXml(`${pages}Footer`, [leftFooter, centerFooter, rightFooter])
    );
  });
  const content = texts.join("");
  return flags + content === "" ? "" : `<headerFooter${flags}>${content}</headerFooter>`;
}

type Parts = readonly [HeaderFooterTexts[keyof HeaderFooterTexts], string, string];

function textXml(name: string, parts: Parts): string {
  const text = parts.map((part, index) => (part === "" ? "" : `&${"LCR"[index]}${part}`)).join("");
  return text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`;
}

function breaksXml(name: string, breaks: readonly number[], last: number): string {
  if (breaks.length === 0) return "";
  const items = breaks.map((index) => `<brk id="${index}" max="${last}" man="1"/>`);
  const count = breaks.length;
  return `<${name} count="${count}" manualBreakCount="${count}">${items.join("")}</${name}>`;
}
