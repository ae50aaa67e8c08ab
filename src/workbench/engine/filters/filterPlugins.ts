import { registries } from "@odoo/o-spreadsheet";
import type {
  Command,
  CommandResult,
  CoreTable,
  CorePlugin,
  UIPlugin,
  UpdateFilterCommand,
} from "@odoo/o-spreadsheet";
import { criteriaIn, hasCriteria } from "./filterState";
import type { StateGetters } from "./filterState";
import { canTranslate, toHiddenValues } from "./gridFilterValue";

/**
 * The grid's own filters know less than Excel's, are not undone, and hide rows anew after every change. Here the buttons and
 * menus stay, and what they ask for goes to `GridFilters`, which hides rows as such: a hidden row of a filtered table is a
 * filtered one, which is how Excel's files say it too.
 */

type CoreConfig = ConstructorParameters<typeof CorePlugin>[0];
type UiConfig = ConstructorParameters<typeof UIPlugin>[0];
type Position = { readonly sheetId: string; readonly col: number; readonly row: number };

interface TableGetters extends StateGetters {
  getCoreTables(sheetId: string): CoreTable[];
  isRowFolded(sheetId: string, row: number): boolean;
  isRowFilteredOut(sheetId: string, row: number): boolean;
  getFilter(
    position: Position,
  ): { id: string; col: number; filteredRange?: { zone: { top: number; bottom: number } } } | undefined;
  getEvaluatedCell(position: Position): { formattedValue: string };
}

interface Visibility {
  readonly hiddenHeaders: Readonly<Record<string, { readonly ROW: readonly boolean[] }>>;
  isRowHiddenByUser(sheetId: string, row: number): boolean;
  getHiddenRowsGroups(sheetId: string): number[][];
}
interface VisibilityClass {
  new (config: CoreConfig): CorePlugin & Visibility;
  readonly getters: readonly string[];
}

class FilteredVisibility extends (registries.corePluginRegistry.get(
  "header visibility",
) as unknown as VisibilityClass) {
  static override readonly getters = [
    ...(registries.corePluginRegistry.get("header visibility") as unknown as VisibilityClass).getters,
    "isRowFilteredOut",
  ];

  isRowFilteredOut(sheetId: string, row: number): boolean {
    if (this.hiddenHeaders[sheetId]?.ROW[row] !== true) return false;
    const getters = this.getters as unknown as TableGetters;
    const state = getters.getWorkbenchState(sheetId);
    return (
      hasCriteria(state) && getters.getCoreTables(sheetId).some((table) => isFilteredRow(table, row, state))
    );
  }

  override isRowHiddenByUser(sheetId: string, row: number): boolean {
    if (!super.isRowHiddenByUser(sheetId, row)) return false;
    const { isRowFolded } = this.getters as unknown as TableGetters;
    return isRowFolded(sheetId, row) || !this.isRowFilteredOut(sheetId, row);
  }

  override getHiddenRowsGroups(sheetId: string): number[][] {
    const groups = super.getHiddenRowsGroups(sheetId);
    if (!hasCriteria((this.getters as unknown as TableGetters).getWorkbenchState(sheetId))) return groups;
    return groups
      .map((group) => group.filter((row) => !this.isRowFilteredOut(sheetId, row)))
      .filter((group) => group.length > 0);
  }
}

function isFilteredRow(table: CoreTable, row: number, state: Readonly<Record<string, unknown>>): boolean {
  if (table.type === "dynamic") return false;
  const { top, bottom } = table.range.zone;
  const { numberOfHeaders, totalRow } = table.config;
  if (row < top + numberOfHeaders || row > bottom - (totalRow ? 1 : 0)) return false;
  return table.filters.some(({ id }) => criteriaIn(state, id) !== null);
}

interface EvaluationClass {
  new (config: UiConfig): UIPlugin;
  readonly getters: readonly string[];
}
type GridValue = UpdateFilterCommand["value"];

class ExcelFilters extends (registries.statefulUIPluginRegistry.get(
  "evaluation_filter",
) as unknown as EvaluationClass) {
  override allowDispatch(command: Command): ReturnType<UIPlugin["allowDispatch"]> {
    if (command.type === "UPDATE_FILTER" && !canTranslate(command.value))
      return "FilterNotFound" as CommandResult;
    return super.allowDispatch(command);
  }

  /** The grid's own memory of filters is not used. */
  updateFilter(): void {}
  updateHiddenRows(): void {}

  isRowFiltered(sheetId: string, row: number): boolean {
    return this.known.isRowFilteredOut(sheetId, row);
  }

  isFilterActive(position: Position): boolean {
    const filter = this.known.getFilter(position);
    return (
      filter !== undefined && criteriaIn(this.known.getWorkbenchState(position.sheetId), filter.id) !== null
    );
  }

  getFilterValue(position: Position): GridValue | undefined {
    return this.isFilterActive(position)
      ? { filterType: "values", hiddenValues: this.getFilterHiddenValues(position) }
      : undefined;
  }

  /** Of a filter by values those that it hides; of others none, and the menu lists what is in sight. */
  getFilterHiddenValues(position: Position): string[] {
    const filter = this.known.getFilter(position);
    const zone = filter?.filteredRange?.zone;
    const criteria = filter && criteriaIn(this.known.getWorkbenchState(position.sheetId), filter.id);
    if (!zone || !criteria) return [];
    const { sheetId } = position;
    const texts = Array.from({ length: zone.bottom - zone.top + 1 }, (_, offset) => {
      return this.known.getEvaluatedCell({ sheetId, col: position.col, row: zone.top + offset })
        .formattedValue;
    });
    return toHiddenValues(criteria, texts);
  }

  private get known(): TableGetters {
    return this.getters as unknown as TableGetters;
  }
}

registries.corePluginRegistry.replace("header visibility", FilteredVisibility);
registries.statefulUIPluginRegistry.replace("evaluation_filter", ExcelFilters as never);
