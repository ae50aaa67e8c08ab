import { formatCells, parseAddress } from "../../engine/address";
import type { RuleCells } from "../../engine/snapshot/workbookSnapshot";

/** "A1:B2 D4": the cells of a rule as files have them. */
export function toReferences(areas: readonly RuleCells[]): string {
  return areas.map((area) => formatCells(area)).join(" ");
}

/** What is no address of cells is left out. */
export function fromReferences(text: string): RuleCells[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((one) => {
      const address = parseAddress(one);
      if (!address) return [];
      const { top, left, bottom, right } = address;
      return [{ top, left, bottom, right }];
    });
}
