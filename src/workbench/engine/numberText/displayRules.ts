import { registries } from "@odoo/o-spreadsheet";
import type { Cell, CellPosition, EvaluatedCell, Style, UIPlugin } from "@odoo/o-spreadsheet";
import { codeOf, GENERAL } from "../cells/numberFormats";
import type { ConditionalStyle } from "../conditionalFormats/conditionalStyle";
import { displayText } from "./displayText";

/** What cells show: Excel's text for a value and its format, and the colour that a format may give. */

type Config = ConstructorParameters<typeof UIPlugin>[0];
interface PluginClass<T> {
  new (config: Config): UIPlugin & T;
  readonly getters: readonly string[];
}

interface Evaluation {
  getEvaluatedCell(position: CellPosition): EvaluatedCell;
}

interface ComputedStyle {
  getCellComputedStyle(position: CellPosition): Style;
}

/** Evaluated cells are made anew whenever their value or their format changes. */
const shown = new WeakMap<EvaluatedCell, EvaluatedCell>();

function withExcelText(cell: EvaluatedCell, getCell: () => Cell | undefined): EvaluatedCell {
  if (cell.type !== "number" && !(cell.type === "text" && cell.format && cell.format !== "@")) return cell;
  // Most numbers are short, whole and without a format.
  if (!cell.format && Number.isInteger(cell.value) && Math.abs(Number(cell.value)) < 1e11) return cell;
  const known = shown.get(cell);
  if (known) return known;
  const { text } = displayText(codeFor(cell, getCell()), cell.value as number | string);
  const withText = text === cell.formattedValue ? cell : { ...cell, formattedValue: text };
  shown.set(cell, withText);
  return withText;
}

/** A formula's result may bring the format of the cells that it was made of. */
function codeFor({ format }: EvaluatedCell, cell: Cell | undefined): string {
  return cell?.format ? codeOf(cell) : (format ?? GENERAL);
}

class ExcelTexts extends (registries.coreViewsPluginRegistry.get(
  "evaluation",
) as unknown as PluginClass<Evaluation>) {
  override getEvaluatedCell(position: CellPosition): EvaluatedCell {
    return withExcelText(super.getEvaluatedCell(position), () => this.getters.getCell(position));
  }
}

class FormatColors extends (registries.statefulUIPluginRegistry.get(
  "cell_computed_style",
) as unknown as PluginClass<ComputedStyle>) {
  override getCellComputedStyle(position: CellPosition): Style {
    const style = super.getCellComputedStyle(position);
    const cell = this.getters.getCell(position);
    const code = cell?.format ? codeOf(cell) : "";
    if (!code.includes("[")) return style;
    const evaluated = this.getters.getEvaluatedCell(position);
    const { color } =
      evaluated.type === "number" ? displayText(code, Number(evaluated.value)) : { color: null };
    return color === null ? style : { ...style, textColor: color };
  }
}

interface TextArguments {
  readonly showFormula?: boolean;
  readonly availableWidth?: number;
}

interface CellTexts {
  getCellText(position: CellPosition, given?: TextArguments): string;
}

/** What is drawn of a cell: the text that scripts read, or by the number format of a conditional format. */
class ShownTexts extends (registries.featurePluginRegistry.get(
  "ui_sheet",
) as unknown as PluginClass<CellTexts>) {
  override getCellText(position: CellPosition, given?: TextArguments): string {
    const { value, format, formattedValue, type } = this.getters.getEvaluatedCell(position);
    if (given?.showFormula || type !== "number") return super.getCellText(position, given);
    const { conditionalCode }: ConditionalStyle = this.getters.getCellConditionalFormatStyle(position) ?? {};
    if (conditionalCode !== undefined) return displayText(conditionalCode, Number(value)).text;
    // The grid knows how much of a plain number has room, and repeats a character until the cell is full.
    return !format || format.includes("*") ? super.getCellText(position, given) : formattedValue;
  }
}

registries.featurePluginRegistry.replace("ui_sheet", ShownTexts as never);
registries.coreViewsPluginRegistry.replace("evaluation", ExcelTexts as never);
registries.statefulUIPluginRegistry.replace("cell_computed_style", FormatColors as never);
