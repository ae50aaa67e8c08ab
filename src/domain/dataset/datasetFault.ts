/**
 * Why a data package is not believed, as facts; `text/faultText.ts` has the words.
 * `row` is the line a spreadsheet shows, the heading being row 1; null where the fault is not in one row.
 */
export interface DatasetFault {
  readonly file: string;
  readonly row: number | null;
  readonly reason: FaultReason;
}

export type FaultReason =
  | { readonly code: "descriptor_malformed"; readonly path: string; readonly expected: string }
  | { readonly code: "file_missing" }
  | { readonly code: "size_differs"; readonly expected: number; readonly found: number }
  | { readonly code: "hash_differs"; readonly expected: string; readonly found: string }
  | {
      readonly code: "columns_differ";
      readonly expected: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly code: "cell_count_differs"; readonly expected: number; readonly found: number }
  | { readonly code: "rows_missing" }
  | { readonly code: "rows_too_many"; readonly limit: number }
  | { readonly code: "quote_unbalanced" }
  | { readonly code: "text_undecodable" }
  | { readonly code: "value_too_long"; readonly column: string; readonly limit: number }
  | { readonly code: "value_missing"; readonly column: string }
  | { readonly code: "value_malformed"; readonly column: string; readonly value: string }
  | {
      readonly code: "value_repeated";
      readonly column: string;
      readonly value: string;
      readonly firstRow: number;
    }
  | { readonly code: "reference_unknown"; readonly column: string; readonly value: string }
  | { readonly code: "alias_ambiguous"; readonly alias: string; readonly maker: string }
  | {
      readonly code: "period_dates_differ";
      readonly period: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: "recommended_repeated"; readonly key: string; readonly firstRow: number }
  | { readonly code: "derivation_unreadable"; readonly derivation: string }
  | {
      readonly code: "derivation_differs";
      readonly derivation: string;
      readonly computed: number;
      readonly value: number;
    }
  | {
      readonly code: "growth_disagrees";
      readonly measure: string;
      readonly published: number;
      readonly computed: number;
    }
  | { readonly code: "total_differs"; readonly total: number; readonly sum: number }
  | {
      readonly code: "identity_broken";
      readonly all: number;
      readonly foreign: number;
      readonly japanese: number;
    };

/** A damaged file can break every row; the first faults say enough. */
const MAX_FAULTS = 50;

/** Collects faults while the files are read. */
export interface FaultList {
  readonly items: readonly DatasetFault[];
  add(file: string, row: number | null, reason: FaultReason): void;
}

export function createFaultList(): FaultList {
  const items: DatasetFault[] = [];
  return {
    items,
    add(file, row, reason) {
      if (items.length < MAX_FAULTS) items.push({ file, row, reason });
    },
  };
}
