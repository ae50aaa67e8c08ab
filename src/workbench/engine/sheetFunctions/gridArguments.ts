import { helpers } from "@odoo/o-spreadsheet";
import type { Arg, ArgDefinition, Locale } from "@odoo/o-spreadsheet";

/** The arguments of a call of one of the grid's own functions, as the rules for its errors look at them. */
export class GridArguments {
  constructor(
    private readonly args: readonly Arg[],
    private readonly locale: Locale,
  ) {}

  /** The argument as a number, counted from 0; NaN where it is left out, no number, or several cells. */
  number(index: number): number {
    const arg = this.args[index];
    return arg === undefined || Array.isArray(arg) ? NaN : this.toNumber(arg.value);
  }

  /** Of cells or an array; 1 for a value. */
  columnCount(index: number): number {
    const arg = this.args[index];
    return Array.isArray(arg) ? arg.length : 1;
  }

  rowCount(index: number): number {
    const arg = this.args[index];
    return Array.isArray(arg) ? (arg[0]?.length ?? 0) : 1;
  }

  cellCount(index: number): number {
    return this.columnCount(index) * this.rowCount(index);
  }

  isText(index: number): boolean {
    const arg = this.args[index];
    return arg !== undefined && !Array.isArray(arg) && typeof arg.value === "string";
  }

  /** Whether text stands where only a number, a date or a truth value can: #VALUE! for every function. */
  hasTextForNumber(definitions: readonly ArgDefinition[]): boolean {
    return this.args.some((_, index) => {
      const definition = definitions[Math.min(index, definitions.length - 1)];
      return (
        definition !== undefined && isForNumbers(definition) && this.isText(index) && this.isNoNumber(index)
      );
    });
  }

  private isNoNumber(index: number): boolean {
    return Number.isNaN(this.number(index));
  }

  private toNumber(value: unknown): number {
    try {
      return helpers.toNumber({ value: value as never }, this.locale);
    } catch {
      // What the grid cannot read as a number: its way to say so is to throw.
      return NaN;
    }
  }
}

function isForNumbers({ type }: ArgDefinition): boolean {
  return !type.includes("STRING") && type.some((word) => word !== "ANY" && word !== "BOOLEAN");
}
