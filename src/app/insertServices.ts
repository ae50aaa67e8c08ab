import type { CellGrid } from "../domain/grid/cell";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { FigureReader } from "../domain/refresh/figureReader";
import type { TableContent } from "../domain/refresh/tableContent";
import { resolveTableContent, toTableGrid } from "../domain/refresh/tableContent";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { Language } from "../domain/text/language";
import { paneTextIn } from "../domain/text/paneText";
import type { InsertStamp } from "./planInsert";
import type { Clock, IdSource } from "./ports";
import type { GridSize, WorkbookPort } from "./workbookPort";

export interface InsertServices {
  readonly workbook: WorkbookPort;
  /** Answers from the dataset that is held at the time of the call. */
  readonly figures: () => FigureReader;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly language: Language;
}

export interface ResolvedInsert {
  readonly content: TableContent;
  readonly grid: CellGrid;
  readonly size: GridSize;
}

/** The table that a query makes, before anything is asked of the workbook. */
export function resolveInsert(
  services: InsertServices,
  query: TableQuery,
): Result<ResolvedInsert, WorkbookFailure> {
  const content = resolveTableContent(query, services.figures());
  if (!content.ok) return content;
  const heading = paneTextIn(services.language).periodHeading[query.periods.type];
  const grid = toTableGrid(content.value, services.language, heading);
  const size = { rowCount: grid.length, columnCount: content.value.makers.length + 1 };
  return ok({ content: content.value, grid, size });
}

export function stampOf({ clock, figures, language }: InsertServices): InsertStamp {
  const { version, hash } = figures();
  return { language, createdAt: clock.now(), dataset: { version, hash } };
}
