import type { Area } from "./area";
import type { AnchorStore } from "./anchors/anchorStore";
import type { BindingStore } from "./bindings/bindingStore";
import type { BorderStore } from "./borders/borderStore";
import type { CalculationStore } from "./calculation/calculationStore";
import type { CellStore } from "./cells/cellStore";
import type { ChartStore } from "./charts/chartStore";
import type { EngineListener } from "./changes/engineEvent";
import type { FunctionHost, FunctionLibrary, FunctionResult } from "./customFunctions/functionHost";
import type { FilterStore } from "./filters/filterStore";
import type { HeaderStore } from "./headers/headerStore";
import type { HyperlinkStore } from "./hyperlinks/hyperlinkStore";
import type { MergeStore } from "./merges/mergeStore";
import type { MoveStore } from "./moves/moveStore";
import type { LinkStore } from "./links/linkStore";
import type { NameStore } from "./names/nameStore";
import type { PageBreakStore } from "./page/pageBreakStore";
import type { ProtectionStore } from "./protection/protectionStore";
import type { SheetStore } from "./sheets/sheetStore";
import type { SortStore } from "./sorting/sortStore";
import type { StateStore } from "./state/stateStore";
import type { ConditionalFormatStore } from "./conditionalFormats/conditionalFormatStore";
import type { ValidationStore } from "./validation/validationStore";
import type { StyleStore } from "./styles/styleStore";
import type { TableStore } from "./tables/tableStore";
import type { TraitStore } from "./traits/traitStore";
import type { WorkbookDescription } from "./snapshot/workbookDescription";
import type { WorkbookSnapshot } from "./snapshot/workbookSnapshot";

export interface SelectionStore {
  /** Areas in the order in which they were selected; at least one. */
  areas(): readonly Area[];
  activeCell(): Area;
  /** Activates the sheet too; all areas are on it. */
  select(area: Area, ...more: readonly Area[]): void;
  /** Selects the visible cell beside the active one; at the edge it stays. */
  step(direction: "up" | "down"): void;
}

/** The grid and its formulas; the only door to o-spreadsheet. Everything is synchronous but function calls. */
export interface Engine {
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly borders: BorderStore;
  readonly hyperlinks: HyperlinkStore;
  readonly styles: StyleStore;
  readonly headers: HeaderStore;
  readonly filters: FilterStore;
  readonly merges: MergeStore;
  readonly links: LinkStore;
  readonly moves: MoveStore;
  readonly traits: TraitStore;
  readonly sorting: SortStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly charts: ChartStore;
  readonly selection: SelectionStore;
  readonly calculation: CalculationStore;
  readonly state: StateStore;
  readonly anchors: AnchorStore;
  readonly bindings: BindingStore;
  readonly pageBreaks: PageBreakStore;
  readonly validations: ValidationStore;
  readonly protection: ProtectionStore;
  readonly conditionalFormats: ConditionalFormatStore;

  /**
   * Makes the functions of functions.json callable in formulas; cells that showed #NAME? are entered again.
   * Calls of one evaluation reach `host.invoke` together, after the command that caused them.
   */
  defineFunctions(library: FunctionLibrary, host: FunctionHost): void;
  /** Answers to calls; only the cells that wait for them and their dependants are evaluated again. */
  settle(results: readonly FunctionResult[]): void;

  /**
   * Runs the body as the work of one batch: writes to cells are collected, and carried out together when the body
   * ends or reads. Changes inside count as a script's.
   */
  batch<T>(body: () => T): T;
  /** Carries out what waits in the batch. */
  carryOut(): void;
  undo(): void;
  redo(): void;

  /** Returns the function that ends the subscription. */
  subscribe(listener: EngineListener): () => void;
  describe(): WorkbookDescription;
  /** Everything that a file of the workbook holds. */
  snapshot(): WorkbookSnapshot;
  /** Adds the sheets of another workbook after those that are there, and gives their ids. */
  insert(snapshot: Pick<WorkbookSnapshot, "sheets" | "names">): readonly string[];
  /**
   * Replaces the workbook; there is no undo past it. The snapshot has at least one visible sheet. Where it throws, as for a
   * workbook that the grid cannot hold, the workbook that was open is there as before.
   */
  restore(snapshot: WorkbookSnapshot): void;
}
