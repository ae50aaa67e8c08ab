import type { Command, EvalContext, Model } from "@odoo/o-spreadsheet";
import { GridAnchors } from "./anchors/gridAnchors";
import { GridBindings } from "./bindings/gridBindings";
import type { ChangeSource } from "./cells/cellStore";
import { ChangeLog } from "./changes/changeLog";
import { DocumentWatch } from "./changes/documentWatch";
import { describeWorkbook } from "./snapshot/describeWorkbook";
import type { Engine } from "./engine";
import type { EngineEvent, EngineListener } from "./changes/engineEvent";
import { evaluateAnswered } from "./customFunctions/evaluateAnswered";
import { evaluateVolatile } from "./customFunctions/evaluateVolatile";
import { FunctionCalls } from "./customFunctions/functionCalls";
import type { CallingCell } from "./customFunctions/functionCalls";
import { LeavingFunctions } from "./customFunctions/leavingFunctions";
import { registerFunction } from "./customFunctions/functionDefinition";
import type { FunctionBridge } from "./customFunctions/functionDefinition";
import type { FunctionHost, FunctionLibrary, FunctionResult } from "./customFunctions/functionHost";
import { Grid } from "./grid/grid";
import type { Dispatch, GridBridge } from "./grid/gridBridge";
import { GridBorders } from "./borders/gridBorders";
import { GridCalculation } from "./calculation/gridCalculation";
import { createGridCells } from "./cells/gridCells";
import { GridCharts } from "./charts/gridCharts";
import { GridFilters } from "./filters/gridFilters";
import { GridHeaders } from "./headers/gridHeaders";
import { GridHyperlinks } from "./hyperlinks/gridHyperlinks";
import { GridMerges } from "./merges/gridMerges";
import { GridSorting } from "./sorting/gridSorting";
import { linesEvents } from "./changes/linesEvents";
import { GridMoves } from "./moves/gridMoves";
import type { FormulaContext } from "./formulas/gridFormula";
import { createNameFormulas } from "./names/nameFormulas";
import { GridLinks } from "./links/gridLinks";
import { GridNames } from "./names/gridNames";
import { GridPageBreaks } from "./page/gridPageBreaks";
import { EditRefusals } from "./protection/editRefusals";
import { GridProtection } from "./protection/gridProtection";
import { GridSelection } from "./grid/gridSelection";
import { EMPTY_WORKBOOK, GridSheets } from "./sheets/gridSheets";
import { GridState } from "./state/gridState";
import { StateStyles } from "./styles/stateStyles";
import { GridTables } from "./tables/gridTables";
import { GridTraits } from "./traits/gridTraits";
import { GridConditionalFormats } from "./conditionalFormats/gridConditionalFormats";
import { GridValidations } from "./validation/gridValidations";
import { insertSheets } from "./snapshot/insertSheets";
import { priorReading } from "./changes/priorReading";
import { restoreSnapshot } from "./snapshot/restoreSnapshot";
import { SheetWatch } from "./sheets/sheetWatch";
import { shiftOf } from "./changes/shiftOf";
import { HeaderKeeper } from "./tables/headerKeeper";
import { TableFormulaFollower } from "./tables/tableFormulaFollower";
import { TableWatch } from "./tables/tableWatch";
import { takeSnapshot } from "./snapshot/takeSnapshot";
import { TypedFormulas } from "./formulas/typedFormulas";
import type { WorkbookDescription } from "./snapshot/workbookDescription";
import type { WorkbookSnapshot } from "./snapshot/workbookSnapshot";

/** Ties the parts to one grid: what the grid does reaches the functions, the typed formulas and the listeners. */
export class WorkbenchEngine implements Engine, GridBridge, FunctionBridge {
  readonly functions = new FunctionCalls();
  private readonly changes = new ChangeLog();
  private readonly documentWatch = new DocumentWatch();
  private readonly listeners = new Set<EngineListener>();
  /** The grid already dispatches while it is being made. */
  private isReady = false;
  private readonly grid = new Grid(EMPTY_WORKBOOK, this, (source) => this.afterCommand(source));
  readonly state = new GridState(this.grid);
  readonly protection = new GridProtection(this.state, () => this.cells);
  readonly sheets = new GridSheets(this.grid, this.state, () => [this.tables, this.typedFormulas]);
  readonly headers = new GridHeaders(this.grid);
  readonly merges = new GridMerges(this.grid);
  readonly moves = new GridMoves(this.grid);
  readonly traits = new GridTraits(this.grid);
  readonly names = new GridNames(this.grid, () => this.nameFormulas);
  readonly links = new GridLinks(this.grid, this.names);
  readonly tables = new GridTables(this.grid, this.state);
  readonly charts = new GridCharts(this.grid);
  readonly anchors = new GridAnchors(this.grid);
  readonly bindings = new GridBindings(this.anchors, this.tables);
  readonly pageBreaks = new GridPageBreaks(this.anchors);
  readonly selection = new GridSelection(this.grid, this.sheets);
  readonly calculation = new GridCalculation(this.grid, this.functions, (sheetId) =>
    this.changes.noteCalculated(sheetId),
  );
  private readonly formulaContext: FormulaContext = {
    hasWords: () => this.tables.hasTables() || this.names.hasOddNames(),
    tableNamed: (name) => this.tables.referenceTableNamed(name),
    tableAt: (position) => this.tables.referenceTableAt(position),
    needsQuotes: (name) => this.names.needsQuotes(name),
  };
  private readonly typedFormulas = new TypedFormulas(this.grid, this.formulaContext);
  private readonly nameFormulas = createNameFormulas(this.typedFormulas, this.formulaContext, this.functions);
  readonly sorting = new GridSorting({
    grid: this.grid,
    typedFormulas: this.typedFormulas,
    tell: (event) => this.changes.noteEvent(event),
  });
  readonly cells = createGridCells({
    grid: this.grid,
    typedFormulas: this.typedFormulas,
    functions: this.functions,
  });
  readonly conditionalFormats = new GridConditionalFormats(this.grid, this.typedFormulas);
  readonly validations = new GridValidations(this.grid, this.typedFormulas);
  readonly borders = new GridBorders(this.grid);
  readonly filters = new GridFilters({
    grid: this.grid,
    state: this.state,
    cells: this.cells,
    now: () => new Date(),
  });
  private readonly leaving = new LeavingFunctions(this.typedFormulas);
  readonly hyperlinks = new GridHyperlinks(this.grid);
  readonly styles = new StateStyles(this.state);
  private wasPending = false;
  private lastSelection = "";
  private readonly editRefusals = new EditRefusals(this.grid.model.getters, this.protection);
  private readonly sheetWatch = new SheetWatch(this.sheets, this.protection);
  private readonly tableWatch = new TableWatch(this.tables);
  private readonly headerKeeper = new HeaderKeeper(this.tables);
  private readonly tableFollower = new TableFormulaFollower({
    grid: this.grid,
    tables: this.tables,
    tableWatch: this.tableWatch,
    typedFormulas: this.typedFormulas,
    names: this.names,
  });

  constructor() {
    this.isReady = true;
    this.tables.connect(this.typedFormulas);
    this.lastSelection = this.selection.key();
    this.model.on("update", this, () => this.afterGridCommand());
    this.selection.observe(() => this.afterGridCommand());
  }

  readonly insert: Engine["insert"] = (snapshot) => insertSheets(this, snapshot);

  /** For drawing the grid; nothing outside this folder may touch it. */
  get model(): Model {
    return this.grid.model;
  }

  defineFunctions(library: FunctionLibrary, host: FunctionHost): void {
    const revived = [...this.leaving.replaceBy(library), ...this.typedFormulas.unreadable()];
    this.functions.define(library, host);
    for (const metadata of library.functions) registerFunction(metadata);
    if (revived.length === 0) return;
    this.grid.run((dispatch) => {
      for (const { position, typed } of revived) this.typedFormulas.enterAnew(dispatch, position, typed);
    });
  }

  settle(results: readonly FunctionResult[]): void {
    const cells = this.functions.settle(results);
    if (cells.size === 0) return this.afterCommand("script");
    evaluateAnswered(this.grid, cells, (sheetId) => this.changes.noteCalculated(sheetId));
  }

  batch<T>(body: () => T): T {
    return this.grid.batch(body);
  }

  carryOut(): void {
    void this.grid.getters;
  }

  undo(): void {
    this.carryOut();
    this.model.dispatch("REQUEST_UNDO");
  }

  redo(): void {
    this.carryOut();
    this.model.dispatch("REQUEST_REDO");
  }

  subscribe(listener: EngineListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  describe(): WorkbookDescription {
    return describeWorkbook(this);
  }

  noteBefore(command: Command): void {
    if (!this.isReady) return;
    this.changes.noteStart(command);
    if (command.type !== "UPDATE_CELL" || command.content === undefined) return;
    const position = { sheetId: command.sheetId, row: command.row, column: command.col };
    this.changes.noteBefore(position, command.content, () => priorReading(this.model, this.cells, position));
  }

  snapshot(): WorkbookSnapshot {
    return takeSnapshot(this);
  }

  restore(snapshot: WorkbookSnapshot): void {
    this.grid.attempt(() => restoreSnapshot(this, snapshot));
    this.grid.forgetHistory();
  }

  noteCommand(command: Command, dispatch: Dispatch): void {
    if (!this.isReady) return;
    this.changes.note(command, this.grid.source);
    this.documentWatch.note(command);
    this.sheetWatch.note(command);
    if (command.type === "UPDATE_FILTER") this.filters.noteGridFilter(command);
    this.headerKeeper.note(command, dispatch, this.isScript());
    for (const event of linesEvents(command)) this.changes.noteEvent(event);
    const shift = shiftOf(command, this.model.getters);
    if (shift) this.changes.noteShift(shift.kind, shift.area, this.grid.source);
    if (command.type !== "UPDATE_CELL" || command.content === undefined) return;
    const { sheetId, row, col, content } = command;
    const cell = this.model.getters.getCell(command);
    if (cell) this.functions.forget(cell.id);
    if (this.calculation.mode() !== "Manual") evaluateVolatile(this.grid.model, this.functions, dispatch);
    const isFormula = content.startsWith("=") && cell?.isFormula === true;
    if (isFormula) this.typedFormulas.noteEntered(dispatch, { sheetId, row, column: col }, content);
  }

  noteRunEnd(dispatch: Dispatch): void {
    if (this.isReady) this.headerKeeper.putRight(dispatch);
  }

  noteEvaluated(): void {
    this.functions.endEvaluation();
  }

  refuses(command: Command): boolean {
    return this.isReady && this.editRefusals.refuses(command);
  }

  isScript(): boolean {
    return this.isReady && this.grid.source === "script";
  }

  batchNumber(): number | null {
    return this.isReady ? this.grid.batchNumber : null;
  }

  callingCell(context: EvalContext): CallingCell | null {
    const at = context.__originCellPosition;
    const cellId = at && this.model.getters.getCell(at)?.id;
    if (!at || cellId === undefined) return null;
    const position = { sheetId: at.sheetId, row: at.row, column: at.col };
    const nameOfSheet = (sheetId: string): string => this.model.getters.getSheetName(sheetId);
    return { cellId, position, sheetName: nameOfSheet(at.sheetId), nameOfSheet };
  }

  private afterGridCommand(): void {
    if (this.selection.isBusy) return;
    if (this.grid.isRunning) return;
    this.afterCommand("user");
    this.filters.applyGridFilter();
  }

  private afterCommand(source: ChangeSource): void {
    this.tableFollower.follow();
    const events = [...this.tableWatch.take(source), ...this.takeChanges(source), ...this.sheetWatch.take()];
    events.push(...this.charts.watch.take(source));
    const refusal = this.editRefusals.take();
    if (refusal !== null) events.push({ type: "editRefused", ...refusal });
    const key = this.selection.key();
    if (key !== this.lastSelection) {
      this.lastSelection = key;
      events.push({ type: "selectionChanged", areas: this.selection.areas() });
    }
    if (this.documentWatch.take()) events.push({ type: "documentChanged" });
    this.functions.send();
    for (const event of events) this.emit(event);
    this.tellIdle();
  }

  private takeChanges(source: ChangeSource): EngineEvent[] {
    // In manual calculation a change calculates nothing but itself, and Excel tells no calculation.
    if (this.calculation.mode() !== "Manual") this.changes.noteContentsCalculated();
    return this.changes.take(source, (position) => this.cells.read(position).formula);
  }

  private tellIdle(): void {
    const isPending = this.functions.isPending();
    if (this.wasPending && !isPending) {
      this.wasPending = false;
      this.emit({ type: "idle" });
    } else this.wasPending = isPending;
  }

  private emit(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
