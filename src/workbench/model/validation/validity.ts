import { areaAt, columnCountOf, intersectionOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

/** True when no cell is invalid, false when every cell is, null between. */
export function validity(engine: Engine, areas: readonly Area[]): boolean | null {
  const invalid = countOf(invalidAreas(engine, areas));
  if (invalid === 0) return true;
  return invalid === countOf(areas) ? false : null;
}

/** The cells that hold what their validation does not allow: each row's neighbours as one area, joined downwards. */
export function invalidAreas(engine: Engine, areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const part of areas.flatMap((area) => engine.validations.within(area))) {
    const used = engine.cells.usedArea(part.area.sheetId, true);
    // Blanks count only where the rule says so, and then all of them.
    const looked = part.settings.ignoreBlanks ? used && intersectionOf(used, part.area) : part.area;
    if (looked && part.settings.kind !== "None") found.push(...invalidRuns(engine, looked));
  }
  return joined(found);
}

function invalidRuns(engine: Engine, area: Area): Area[] {
  const { sheetId } = area;
  const runs: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (engine.validations.isValid({ sheetId, row, column })) continue;
      const left = runs.at(-1);
      const isNext = left?.top === row && left.right === column - 1;
      if (left && isNext) runs[runs.length - 1] = { ...left, right: column };
      else runs.push(areaAt({ sheetId, row, column }));
    }
  }
  return runs;
}

function joined(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      ({ bottom, left, right }) => bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const at = areas[above];
    if (at) areas[above] = { ...at, bottom: run.bottom };
    else areas.push(run);
  }
  return areas;
}

function countOf(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + rowCountOf(area) * columnCountOf(area), 0);
}
