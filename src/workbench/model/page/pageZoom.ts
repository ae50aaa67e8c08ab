import type { PageZoom } from "../../engine/page/pageLayout";
import { asIndex, asNumber } from "../plainValue";
import { invalidArgument } from "../refusals";

/** As `Excel.PageLayoutZoomOptions`; null for what does not count. */
export function zoomOptions(zoom: PageZoom) {
  return "scale" in zoom
    ? { scale: zoom.scale, horizontalFitToPages: null, verticalFitToPages: null }
    : { scale: null, horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall };
}

const SMALLEST = 10;
const LARGEST = 400;
const MOST_PAGES = 32_767;

/** A percentage, or numbers of pages: not both, and one of them. */
export function toZoom(value: unknown): PageZoom {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Readonly<Record<string, unknown>>;
  const pagesWide = pagesOf(horizontalFitToPages);
  const pagesTall = pagesOf(verticalFitToPages);
  const isFitted = pagesWide !== null || pagesTall !== null;
  if (scale === undefined || scale === null) {
    if (!isFitted) throw invalidArgument();
    return { pagesWide, pagesTall };
  }
  const percent = asNumber(scale);
  if (isFitted || percent < SMALLEST || percent > LARGEST) throw invalidArgument();
  return { scale: percent };
}

function pagesOf(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const pages = asIndex(value);
  if (pages > MOST_PAGES) throw invalidArgument();
  return pages === 0 ? null : pages;
}
