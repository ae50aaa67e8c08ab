/**
 * Kinds of charts that came with Excel 2016 have a vocabulary of their own ([MS-ODRAWXML], 2.24.3), and their parts
 * stand beside the classic ones. By Excel's name of the type: its layout, and the part of the vocabulary that an
 * application must know to show it.
 */
export const NEWER_LAYOUTS: Readonly<Record<string, NewerLayout>> = {
  Waterfall: { layoutId: "waterfall", requires: "cx1", year: "2015/9/8" },
  Funnel: { layoutId: "funnel", requires: "cx2", year: "2015/10/21" },
};

interface NewerLayout {
  readonly layoutId: string;
  readonly requires: string;
  readonly year: string;
}

export const NEWER_NAMESPACE = "http://schemas.microsoft.com/office/drawing/2014/chartex";
