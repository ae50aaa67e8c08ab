/** The reference as a document, before it is Markdown or a page. */
export type ReferenceBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "table";
      readonly headings: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export type Inline =
  | string
  | { readonly code: string }
  | { readonly link: string; readonly text: string }
  /** Cells of a result. */
  | { readonly rows: readonly (readonly string[])[] };
