import type { StateStore } from "../state/stateStore";

/** In Excel's order: the number of a size in files is its place, from 1 (ISO/IEC 29500-1, 18.3.1.63). */
export const PAPER_SIZES = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

export const ORIENTATIONS = ["Portrait", "Landscape"] as const;
export const PRINT_COMMENTS = ["NoComments", "EndSheet", "InPlace"] as const;
export const PRINT_ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
export const PRINT_ORDERS = ["DownThenOver", "OverThenDown"] as const;
export const HEADER_FOOTER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** In points. */
export interface PageMargins {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

/** By a percentage, or so that all goes on so many pages; null for a direction that does not matter. */
export type PageZoom =
  { readonly scale: number } | { readonly pagesWide: number | null; readonly pagesTall: number | null };

/** Texts with Excel's codes ("&P" is the page's number), "" for nothing. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const NO_TEXTS: HeaderFooterTexts = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** `odd` holds for all pages, unless others have their own. */
export type HeaderFooterPages = "odd" | "even" | "first";

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: (typeof ORIENTATIONS)[number];
  readonly paperSize: (typeof PAPER_SIZES)[number];
  readonly margins: PageMargins;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** Null for the number that comes by itself. */
  readonly firstPageNumber: number | null;
  readonly printComments: (typeof PRINT_COMMENTS)[number];
  readonly printErrors: (typeof PRINT_ERRORS)[number];
  readonly printOrder: (typeof PRINT_ORDERS)[number];
  readonly headerFooterState: (typeof HEADER_FOOTER_STATES)[number];
  readonly useSheetMargins: boolean;
  readonly useSheetScale: boolean;
  readonly headersFooters: Readonly<Record<HeaderFooterPages, HeaderFooterTexts>>;
}

/** A new sheet's: Excel's "Normal" margins, 0.7 and 0.75 inches. */
export const PLAIN_PAGE: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  margins: { top: 54, left: 50.4, bottom: 54, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: null,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  headerFooterState: "Default",
  useSheetMargins: true,
  useSheetScale: true,
  headersFooters: { odd: NO_TEXTS, even: NO_TEXTS, first: NO_TEXTS },
};

const KEY = "pageLayout";

export function readPageLayout(state: StateStore, sheetId: string): PageLayout {
  return { ...PLAIN_PAGE, ...(state.get(sheetId, KEY) as Partial<PageLayout> | undefined) };
}

/** Only what is not as on a new sheet is kept. */
export function changePageLayout(state: StateStore, sheetId: string, change: Partial<PageLayout>): void {
  const changed = Object.entries({ ...readPageLayout(state, sheetId), ...change }).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(PLAIN_PAGE[key as keyof PageLayout]),
  );
  state.set(sheetId, KEY, changed.length === 0 ? undefined : Object.fromEntries(changed));
}
