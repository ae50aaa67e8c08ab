/**
 * A number with properties and a card, as Excel takes it from a custom function:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-data-types-add-properties-to-basic-cell-values
 * Written out here because only src/workbook may name Excel's own types.
 */
export interface Card {
  readonly type: "Double";
  readonly basicValue: number;
  readonly numberFormat: string;
  readonly properties: Readonly<Record<CardProperty, TextProperty>>;
  readonly layouts: { readonly card: CardLayout };
}

/** Names that formulas use (`=A1.Publisher`), so they are the same in every language and never change. */
export const CARD_PROPERTIES = [
  "Maker",
  "Period",
  "Measure",
  "Status",
  "Publisher",
  "Source",
  "Other claims",
  "Dataset version",
] as const;
export type CardProperty = (typeof CARD_PROPERTIES)[number];

export interface TextProperty {
  readonly type: "String";
  readonly basicValue: string;
  /** The property's name in the user's language, shown beneath its own. */
  readonly propertyMetadata?: { readonly sublabel: string };
}

/** Lists and tables only: some builds of Excel reject two columns (office-js issue 5794). */
interface CardLayout {
  readonly title: string;
  readonly sections: readonly {
    readonly layout: "List" | "Table";
    readonly title: string;
    readonly properties: readonly CardProperty[];
  }[];
}
