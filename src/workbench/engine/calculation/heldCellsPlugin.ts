import { registries } from "@odoo/o-spreadsheet";
import type { CoreViewPlugin } from "@odoo/o-spreadsheet";
import type { GridZone } from "../grid/grid";

type Config = ConstructorParameters<typeof CoreViewPlugin>[0];

interface SheetRange {
  readonly sheetId: string;
  readonly zone: GridZone;
}

interface Evaluator {
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly SheetRange[]): void;
}

const NativeEvaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as {
  new (config: Config): CoreViewPlugin & { readonly evaluator: Evaluator };
  readonly getters: readonly string[];
};

/** Evaluates the cells that hold something, where the grid asks every place of a sheet, millions in a long one. */
class HeldCellsEvaluation extends NativeEvaluation {
  constructor(config: Config) {
    super(config);
    const { evaluator } = this;
    evaluator.evaluateAllCells = () => {
      const PositionMap = evaluator.evaluatedCells.constructor as new () => object;
      evaluator.evaluatedCells = new PositionMap();
      evaluator.evaluate(this.getters.getSheetIds().flatMap((sheetId) => this.heldRanges(sheetId)));
    };
  }

  private heldRanges(sheetId: string): SheetRange[] {
    const rowsByColumn = new Map<number, number[]>();
    for (const { id } of Object.values(this.getters.getCells(sheetId))) {
      const position = this.getters.tryGetCellPosition(id);
      if (position === undefined) continue;
      const rows = rowsByColumn.get(position.col) ?? [];
      if (rows.length === 0) rowsByColumn.set(position.col, rows);
      rows.push(position.row);
    }
    return [...rowsByColumn].flatMap(([column, rows]) =>
      runsOf(rows).map(([top, bottom]) => ({ sheetId, zone: { left: column, right: column, top, bottom } })),
    );
  }
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows.sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

registries.coreViewsPluginRegistry.replace("evaluation", HeldCellsEvaluation as never);
