import type { TableConfig } from "@odoo/o-spreadsheet";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { GridState } from "../state/gridState";

/** What the grid does not keep of a table. */
export interface TableNames {
  readonly name: string;
  /** As Excel names it; the grid draws the nearest that it has. */
  readonly style: string;
  readonly showFilterButton: boolean;
  /** Names of the columns while the table shows no headers. */
  readonly headers?: readonly string[];
}

interface Place {
  readonly sheetId: string;
  readonly id: string;
}

/** Names of tables are kept in the state of their sheet, so that they are undone with everything else. */
export class TableNameKeeper {
  /** Of tables that a user made in the grid, or that came with a copied sheet. */
  private readonly given = new Map<string, TableNames>();
  private lastNumber = 0;

  constructor(
    private readonly grid: Grid,
    private readonly state: GridState,
  ) {}

  of(place: Place, config: TableConfig): TableNames {
    const kept = this.state.get(place.sheetId, keyOf(place));
    return (kept as TableNames | undefined) ?? this.given.get(keyOf(place)) ?? this.give(place, config);
  }

  /** As part of a command. */
  keep(dispatch: Dispatch, place: Place, names: TableNames | undefined): void {
    this.state.setWithin(dispatch, place.sheetId, { [keyOf(place)]: names });
  }

  isTaken(name: string): boolean {
    return this.takenNames().has(name.toLowerCase());
  }

  private give(place: Place, config: TableConfig): TableNames {
    const taken = this.takenNames();
    do this.lastNumber += 1;
    while (taken.has(`table${this.lastNumber}`));
    const { styleId, hasFilters } = config;
    const names = { name: `Table${this.lastNumber}`, style: styleId, showFilterButton: hasFilters };
    this.given.set(keyOf(place), names);
    return names;
  }

  private takenNames(): Set<string> {
    const { getters } = this.grid.model;
    const kept = getters.getSheetIds().flatMap((sheetId) =>
      this.state
        .keys(sheetId)
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => (this.state.get(sheetId, key) as TableNames).name),
    );
    const given = [...this.given.values()].map(({ name }) => name);
    return new Set([...kept, ...given].map((name) => name.toLowerCase()));
  }
}

const PREFIX = "table ";

function keyOf({ id }: Place): string {
  return PREFIX + id;
}
