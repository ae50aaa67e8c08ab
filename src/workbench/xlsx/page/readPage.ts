import { NO_TEXTS, ORIENTATIONS, PAPER_SIZES, PLAIN_PAGE, PRINT_ORDERS } from "../../engine/page/pageLayout";
import type { HeaderFooterTexts, PageLayout, PageZoom } from "../../engine/page/pageLayout";
import type { PageSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { isFalse, isTrue } from "../xmlFlag";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { COMMENT_WORDS, ERROR_WORDS, lowerFirst, POINTS_PER_INCH } from "./pageFile";

type Attributes = XmlNode["attributes"];

export function readPage(sheet: XmlNode): PageSnapshot {
  return {
    layout: readLayout(sheet),
    rowBreaks: readBreaks(childOf(sheet, "rowBreaks")),
    columnBreaks: readBreaks(childOf(sheet, "colBreaks")),
  };
}

function readLayout(sheet: XmlNode): PageLayout {
  const options = childOf(sheet, "printOptions")?.attributes ?? {};
  const setup = childOf(sheet, "pageSetup")?.attributes ?? {};
  const isFitted = isTrue(childOf(sheet, "sheetPr", "pageSetUpPr")?.attributes["fitToPage"]);
  return {
    orientation: wordIn(ORIENTATIONS, setup["orientation"]) ?? PLAIN_PAGE.orientation,
    paperSize: PAPER_SIZES[Number(setup["paperSize"] ?? 1) - 1] ?? PLAIN_PAGE.paperSize,
    margins: readMargins(childOf(sheet, "pageMargins")?.attributes),
    zoom: readZoom(setup, isFitted),
    centerHorizontally: isTrue(options["horizontalCentered"]),
    centerVertically: isTrue(options["verticalCentered"]),
    printGridlines: isTrue(options["gridLines"]),
    printHeadings: isTrue(options["headings"]),
    blackAndWhite: isTrue(setup["blackAndWhite"]),
    draftMode: isTrue(setup["draft"]),
    firstPageNumber: isTrue(setup["useFirstPageNumber"]) ? Number(setup["firstPageNumber"] ?? 1) : null,
    printComments: meaningOf(COMMENT_WORDS, setup["cellComments"]) ?? PLAIN_PAGE.printComments,
    printErrors: meaningOf(ERROR_WORDS, setup["errors"]) ?? PLAIN_PAGE.printErrors,
    printOrder: wordIn(PRINT_ORDERS, setup["pageOrder"]) ?? PLAIN_PAGE.printOrder,
    ...readHeadersFooters(childOf(sheet, "headerFooter")),
  };
}

function wordIn<Word extends string>(words: readonly Word[], given: string | undefined): Word | undefined {
  return words.find((word) => lowerFirst(word) === given);
}

function meaningOf<Word extends string>(
  words: Readonly<Record<Word, string>>,
  given: string | undefined,
): Word | undefined {
  return (Object.keys(words) as Word[]).find((word) => words[word] === given);
}

function readMargins(attributes: Attributes = {}): PageLayout["margins"] {
  const sides = Object.entries(PLAIN_PAGE.margins).map(([side, plain]): [string, number] => {
    const inches = Number(attributes[side] ?? NaN);
    return [side, Number.isNaN(inches) ? plain : Number((inches * POINTS_PER_INCH).toFixed(4))];
  });
  return Object.fromEntries(sides) as unknown as PageLayout["margins"];
}

function readZoom(setup: Attributes, isFitted: boolean): PageZoom {
  if (!isFitted) return { scale: Number(setup["scale"] ?? 100) };
  const pages = (name: string): number | null => Number(setup[name] ?? 1) || null;
  return { pagesWide: pages("fitToWidth"), pagesTall: pages("fitToHeight") };
}

type HeadersFooters = Pick<
  PageLayout,
  "headerFooterState" | "useSheetMargins" | "useSheetScale" | "headersFooters"
>;

function readHeadersFooters(element: XmlNode | null): HeadersFooters {
  const attributes = element?.attributes ?? {};
  const hasEven = isTrue(attributes["differentOddEven"]);
  const hasFirst = isTrue(attributes["differentFirst"]);
  const state = hasEven
    ? hasFirst
      ? "FirstOddAndEven"
      : "OddAndEven"
    : hasFirst
      ? "FirstAndDefault"
      : "Default";
  const texts = (pages: string): HeaderFooterTexts => {
    const header = partsOf(childOf(element, `${pages}Header`)?.text ?? "");
    const footer = partsOf(childOf(element, `${pages}Footer`)?.text ?? "");
    return {
      ...NO_TEXTS,
      leftHeader: header.L,
      centerHeader: header.C,
      rightHeader: header.R,
      leftFooter: footer.L,
      centerFooter: footer.C,
      rightFooter: footer.R,
    };
  };
  return {
    headerFooterState: state,
    useSheetMargins: !isFalse(attributes["alignWithMargins"]),
    useSheetScale: !isFalse(attributes["scaleWithDoc"]),
    headersFooters: { odd: texts("odd"), even: texts("even"), first: texts("first") },
  };
}

/** "&Lleft&Cmiddle&Rright"; what stands before any of the three is in the middle. "&&" is no mark. */
function partsOf(text: string): { readonly L: string; readonly C: string; readonly R: string } {
  const parts = { L: "", C: "", R: "" };
  let current: keyof typeof parts = "C";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const mark = /^&([LCR])$/i.exec(piece)?.[1]?.toUpperCase();
    if (mark === "L" || mark === "C" || mark === "R") current = mark;
    else parts[current] += piece;
  }
  return parts;
}

/** Breaks that the printer made itself are not kept. */
function readBreaks(element: XmlNode | null): number[] {
  return childrenOf(element, "brk").flatMap(({ attributes }) =>
    isTrue(attributes["man"]) ? [Number(attributes["id"])] : [],
  );
}
