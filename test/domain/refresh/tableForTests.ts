import type { TableBlock } from "../../../src/domain/refresh/block";
import type { TableState } from "../../../src/domain/refresh/tableState";

/** A table of Suzuki and Honda that was inserted with these values for 2024 and 2025, and goes on with later years. */
export function blockOf(values: TableBlock["written"]["values"]): TableBlock {
  return {
    kind: "table",
    id: "a1b2c3d4",
    language: "en",
    createdAt: "2026-11-23T09:00:00.000Z",
    dataset: { version: "1.0.0", hash: "old" },
    query: {
      makers: ["Suzuki", "Honda"],
      periods: { type: "year", from: "2024", to: "latest" },
      measure: "units",
      edition: "reconciled",
    },
    table: { id: null, name: "ReverseImports" },
    written: {
      makers: ["Suzuki", "Honda"],
      periodHeading: "Year",
      headings: ["Suzuki", "Honda"],
      periods: ["2024", "2025"],
      values,
    },
  };
}

/** The table as it stands in the workbook now. */
export function tableOf(
  headings: readonly unknown[],
  values: readonly (readonly unknown[])[],
  rest: Partial<TableState> = {},
): TableState {
  const place = { id: "1", name: "ReverseImports", sheet: "Sheet1", rowIndex: 0, columnIndex: 0 };
  const state = { ...place, headings, values, formulas: values, hasTotals: false, isProtected: false };
  return { ...state, freeRowsBelow: 5, ...rest };
}
