/**
 * The elements of a worksheet part in the one order that readers accept (ISO/IEC 29500-1, 18.3.1.99, `CT_Worksheet`).
 */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

export type SheetElement = (typeof ORDER)[number];

/** Puts an element of a worksheet part where its kind belongs, after others of that kind. */
export function withSheetElement(xml: string, kind: SheetElement, element: string): string {
  const later = ORDER.slice(ORDER.indexOf(kind) + 1);
  // What stands in cells is escaped, so a tag found here is an element.
  const outer = withoutInsides(xml);
  const starts = later.map((name) => outer.search(new RegExp(`<${name}[ />]`))).filter((at) => at >= 0);
  const end = starts.length > 0 ? Math.min(...starts) : xml.lastIndexOf("</worksheet>");
  return xml.slice(0, end) + element + xml.slice(end);
}

/** Adds to the extensions of the sheet, which are one element. */
export function withSheetExtension(xml: string, extension: string): string {
  const end = /<\/extLst>(?=\s*<\/worksheet>)/;
  if (end.test(xml)) return xml.replace(end, () => `${extension}</extLst>`);
  return withSheetElement(xml, "extLst", `<extLst>${extension}</extLst>`);
}

/** A conditional format has an extension of its own, under the name of the sheet's; as long as the text itself. */
function withoutInsides(xml: string): string {
  return xml.replace(/<conditionalFormatting [\s\S]*?<\/conditionalFormatting>/g, (format) =>
    "<conditionalFormatting ".padEnd(format.length),
  );
}
