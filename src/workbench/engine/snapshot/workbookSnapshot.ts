import type { ConditionalFormatContent } from "../conditionalFormats/conditionalFormatStore";
import type { ValidationSettings } from "../validation/validationStore";
import type { BookSnapshot } from "../book/bookSnapshot";
import type { BindingType } from "../bindings/bindingStore";
import type { CellEdges } from "../borders/borderStore";
import type { CellValue } from "../cells/cellStore";
import type { ChartContent } from "../charts/info/chartInfo";
import type { CellFormat } from "../looks/cellFormat";
import type { FilterCriteria } from "../filters/filterCriteria";
import type { LinesSnapshot } from "./linesSnapshot";
import type { CellLink } from "../hyperlinks/hyperlinkStore";
import type { NameInfo } from "../names/nameStore";
import type { PageLayout } from "../page/pageLayout";
import type { CalculationMode } from "../calculation/calculationStore";
import type { SheetProperty } from "../sheets/sheetProperties";
import type { SheetProtection } from "../protection/protectionStore";
import type { SheetView, SheetVisibility } from "../sheets/sheetStore";
import type { CellStyle } from "../styles/styleStore";
import type { TableLook } from "../tables/tableStore";

/** A rectangle in a workbook whose sheets go by their names; 0-based, inclusive. */
export interface SnapshotArea {
  readonly sheetName: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  /** As typed, with "="; null for a plain value, and for a cell that another cell's formula spills into. */
  readonly formula: string | null;
  /** As Excel gives it to scripts: "" for an empty cell, the code for an error. */
  readonly value: CellValue;
  readonly isError: boolean;
  /** "General" when none is set. */
  readonly numberFormat: string;
  readonly format: CellFormat;
  /** The edges that are this cell's, or null. */
  readonly edges: CellEdges | null;
  readonly link: CellLink | null;
  /** Size of what the formula spills to, itself included; null when it does not spill. */
  readonly spill: { readonly rowCount: number; readonly columnCount: number } | null;
  readonly isSpilledInto: boolean;
}

/** What is filtered, headers included, and by what; null for a column of which all is shown. */
export interface FilterSnapshot {
  readonly area: SnapshotArea;
  readonly criteria: readonly (FilterCriteria | null)[];
}

export interface TableSnapshot extends TableLook {
  /** One for each column. */
  readonly criteria: FilterSnapshot["criteria"];
  readonly name: string;
  readonly area: SnapshotArea;
  readonly columns: readonly string[];
}

/** Where a chart stands: a cell, and the distance in pixels from that cell's top left corner. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** Sizes are in points. */
export interface ChartSnapshot extends ChartContent<SnapshotArea> {
  readonly anchor: ChartAnchor;
  readonly width: number;
  readonly height: number;
}

/** One row or column that has another size than the others, in pixels. */
export interface SizeSnapshot {
  readonly index: number;
  readonly pixels: number;
}

/** Cells of a rule's own sheet; 0-based, inclusive. */
export type RuleCells = Omit<SnapshotArea, "sheetName">;

/** Formulas of rules are meant from the first cell of their first area. */
export interface ValidationSnapshot {
  readonly areas: readonly RuleCells[];
  readonly settings: ValidationSettings;
}

export interface ConditionalFormatSnapshot extends ConditionalFormatContent {
  readonly areas: readonly RuleCells[];
}

/** How a sheet is printed; pages end before the rows and columns of the breaks. */
export interface PageSnapshot {
  readonly layout: PageLayout;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly view: SheetView;
  readonly protection: SheetProtection;
  readonly customProperties: readonly SheetProperty[];
  /** Row by row; only cells with content, a look or a number format of their own. */
  readonly cells: readonly CellSnapshot[];
  /** Pixels of the columns that are not among `columnWidths`. */
  readonly standardWidth: number;
  readonly columnWidths: readonly SizeSnapshot[];
  readonly rowHeights: readonly SizeSnapshot[];
  readonly rows: LinesSnapshot;
  readonly columns: LinesSnapshot;
  /** The sheet's own, which is no table's. */
  readonly filter: FilterSnapshot | null;
  /** Cells joined to one, in reading order. */
  readonly merges: readonly Omit<SnapshotArea, "sheetName">[];
  readonly tables: readonly TableSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly validations: readonly ValidationSnapshot[];
  /** Highest priority first. */
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly page: PageSnapshot;
}

export interface NameSnapshot extends Omit<NameInfo, "sheetId"> {
  /** The sheet where the name holds; null for a name of the workbook. */
  readonly sheetName: string | null;
}

/** A place that the add-in knows by an id; of a table all of it. Those whose cells are gone are in no file. */
export interface BindingSnapshot {
  readonly id: string;
  readonly type: BindingType;
  readonly area: SnapshotArea;
}

/** Everything that a file of a workbook holds, and nothing of how the grid keeps it. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly activeSheet: string;
  readonly names: readonly NameSnapshot[];
  /** Cell styles that are not built in. */
  readonly styles: readonly CellStyle[];
  readonly calculationMode: CalculationMode;
  readonly book: BookSnapshot;
  /** Of the add-in. */
  readonly bindings: readonly BindingSnapshot[];
}
