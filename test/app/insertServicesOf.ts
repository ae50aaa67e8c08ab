import type { InsertServices } from "../../src/app/insertServices";
import type { WorkbookPort } from "../../src/app/workbookPort";
import type { FigureReader } from "../../src/domain/refresh/figureReader";
import type { TableQuery } from "../../src/domain/refresh/tableQuery";
import type { Language } from "../../src/domain/text/language";
import { figureReaderOf } from "../domain/refresh/figureReaderOf";

export const QUERY: TableQuery = {
  makers: ["Suzuki", "Honda"],
  periods: { type: "year", from: "2024", to: "latest" },
  measure: "units",
  edition: "reconciled",
};

export const FIGURES = { Suzuki: { 2024: 5819, 2025: 43266 }, Honda: { 2024: 45107, 2025: 37022 } };

/** Services with a clock that stands still and ids that count. */
export function insertServicesOf(
  workbook: WorkbookPort,
  rest: { readonly figures?: FigureReader; readonly language?: Language } = {},
): InsertServices {
  let last = 0;
  const figures = rest.figures ?? figureReaderOf(FIGURES);
  return {
    workbook,
    figures: () => figures,
    clock: { now: () => "2026-11-23T09:00:00.000Z" },
    ids: { nextId: () => `block${++last}` },
    language: rest.language ?? "en",
  };
}
