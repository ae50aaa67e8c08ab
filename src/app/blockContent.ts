import type { Maker } from "../domain/dataset/maker";
import type { TableBlock } from "../domain/refresh/block";
import type { TableContent } from "../domain/refresh/tableContent";

/** What the table holds, not what its query would give now: the two differ until the next refresh. */
export function contentOfBlock(block: TableBlock, makers: readonly Maker[]): TableContent {
  const { written, query } = block;
  return {
    query,
    makers: written.makers.map((id, index) => {
      const heading = written.headings[index] ?? id;
      const known = makers.find((maker) => maker.id === id);
      // The names as they were written: they are the headings by which a chart finds its columns.
      return { id, name: heading, nameJa: heading, aliases: [], kind: known?.kind ?? "maker" };
    }),
    periods: written.periods,
    values: written.values,
  };
}
