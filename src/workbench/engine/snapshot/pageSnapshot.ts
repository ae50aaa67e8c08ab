import type { Engine } from "../engine";
import { changePageLayout, readPageLayout } from "../page/pageLayout";
import type { PageSnapshot } from "./workbookSnapshot";

type Parts = Pick<Engine, "pageBreaks" | "state">;

export function takePage({ pageBreaks, state }: Parts, sheetId: string): PageSnapshot {
  return {
    layout: readPageLayout(state, sheetId),
    rowBreaks: pageBreaks.list(sheetId, "rows").map(({ index }) => index),
    columnBreaks: pageBreaks.list(sheetId, "columns").map(({ index }) => index),
  };
}

export function restorePage({ pageBreaks, state }: Parts, sheetId: string, page: PageSnapshot): void {
  changePageLayout(state, sheetId, page.layout);
  for (const index of page.rowBreaks) pageBreaks.add(sheetId, "rows", index);
  for (const index of page.columnBreaks) pageBreaks.add(sheetId, "columns", index);
}
