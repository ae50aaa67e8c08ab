import type { Range } from "@odoo/o-spreadsheet";
import { parseAddress } from "../address";
import { areaAt, intersectionOf, isSameArea, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area } from "../area";
import { PositionAreas } from "../changes/positionAreas";
import { scanFormula } from "../formulas/formulaScanner";
import type { Grid } from "../grid/grid";
import type { NameStore } from "../names/nameStore";
import type { LinkReach, LinkStore } from "./linkStore";

/** A formula's cell and what it refers to. */
interface Link {
  readonly cell: Area;
  readonly sources: readonly Area[];
}

export class GridLinks implements LinkStore {
  constructor(
    private readonly grid: Grid,
    private readonly names: Pick<NameStore, "list">,
  ) {}

  precedents(area: Area, { isDirect }: LinkReach): readonly Area[] {
    const links = this.links();
    const found: Area[] = [];
    let reached: readonly Area[] = [area];
    do {
      const next = links
        .filter(({ cell }) => reached.some((one) => intersectionOf(one, cell) !== null))
        .flatMap(({ sources }) => sources);
      reached = withoutTwins(next).filter((one) => !found.some((known) => isSameArea(known, one)));
      found.push(...reached);
    } while (!isDirect && reached.length > 0);
    return found;
  }

  dependents(area: Area, { isDirect }: LinkReach): readonly Area[] {
    let rest = this.links();
    const found: Area[] = [];
    let reached: readonly Area[] = [area];
    do {
      const refersTo = ({ sources }: Link): boolean =>
        sources.some((source) => reached.some((one) => intersectionOf(one, source) !== null));
      const next = rest.filter(refersTo);
      rest = rest.filter((link) => !next.includes(link));
      reached = next.map(({ cell }) => cell);
      found.push(...reached);
    } while (!isDirect && reached.length > 0);
    return gathered(found);
  }

  private links(): Link[] {
    const { getters } = this.grid;
    const names = this.namedAreas();
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCells(sheetId).flatMap((cell): Link[] => {
        if (!cell.isFormula) return [];
        const { row, col: column } = getters.getCellPosition(cell.id);
        const { compiledFormula } = cell;
        const ranges = compiledFormula.rangeDependencies.flatMap((range) => areasOf(range));
        const named =
          names.size === 0
            ? []
            : scanFormula(compiledFormula.toFormulaString(getters)).flatMap(
                ({ kind, source }) => (kind === "word" && names.get(source.toLowerCase())) || [],
              );
        const sources = withoutTwins([...ranges, ...named]);
        return sources.length === 0 ? [] : [{ cell: areaAt({ sheetId, row, column }), sources }];
      }),
    );
  }

  /** Names of cells; those of constants lead nowhere. */
  private namedAreas(): Map<string, Area> {
    const areas = new Map<string, Area>();
    for (const { name, formula } of this.names.list()) {
      const address = formula.startsWith("=") ? parseAddress(formula.slice(1)) : null;
      const sheetId = address?.sheetName && this.grid.getters.getSheetIdByName(address.sheetName);
      if (!address || !sheetId) continue;
      const { top, left, bottom, right } = address;
      areas.set(name.toLowerCase(), { sheetId, top, left, bottom, right });
    }
    return areas;
  }
}

/** None for a lost reference. */
function areasOf({ sheetId, zone, unboundedZone, invalidXc }: Range): Area[] {
  if (invalidXc !== undefined || zone.top < 0 || zone.left < 0) return [];
  const bottom = unboundedZone.bottom === undefined ? MAX_ROWS - 1 : zone.bottom;
  const right = unboundedZone.right === undefined ? MAX_COLUMNS - 1 : zone.right;
  return [{ sheetId, top: zone.top, left: zone.left, bottom, right }];
}

function withoutTwins(areas: readonly Area[]): Area[] {
  return areas.filter((area, index) => areas.findIndex((other) => isSameArea(area, other)) === index);
}

function gathered(cells: readonly Area[]): Area[] {
  const bySheet = new Map<string, PositionAreas>();
  for (const { sheetId, top, left } of cells) {
    const positions = bySheet.get(sheetId) ?? new PositionAreas(sheetId);
    positions.add(top, left);
    bySheet.set(sheetId, positions);
  }
  return [...bySheet.values()].flatMap((positions) => positions.areas());
}
