import type { Area, CellPosition } from "../area";
import { VALIDATION_COMPARISONS } from "../rules/gridComparisons";

export const VALIDATION_KINDS = [
  "None",
  "WholeNumber",
  "Decimal",
  "List",
  "Date",
  "Time",
  "TextLength",
  "Custom",
] as const;
export type ValidationKind = (typeof VALIDATION_KINDS)[number];

export type ValidationOperator = keyof typeof VALIDATION_COMPARISONS;
export const VALIDATION_OPERATORS = Object.keys(VALIDATION_COMPARISONS) as ValidationOperator[];

export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

export interface ValidationAlert {
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
  readonly message: string;
}

export interface ValidationPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What a validation asks of a cell and what it says. "None" asks nothing: it may still have a prompt. */
export interface ValidationSettings {
  readonly kind: ValidationKind;
  readonly operator: ValidationOperator;
  /**
   * Formulas with "=", two for Between and NotBetween. For a list one: "a,b,c" or a formula; for Custom one.
   * Relative references are meant from the first cell that the validation is given to, or read of.
   */
  readonly formulas: readonly string[];
  readonly inCellDropDown: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export const PLAIN_WORDS: Omit<ValidationSettings, "formulas"> = {
  kind: "None",
  operator: "Between",
  inCellDropDown: true,
  ignoreBlanks: true,
  alert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

/** What a new validation has. */
export const PLAIN_SETTINGS: ValidationSettings = { ...PLAIN_WORDS, formulas: [] };

export interface ValidationPart {
  readonly area: Area;
  readonly settings: ValidationSettings;
}

export interface ValidationInfo {
  /** At least one; formulas are meant from the first cell of the first. */
  readonly areas: readonly Area[];
  readonly settings: ValidationSettings;
}

/** Why something that was typed is not taken: by the validation of its cell, or as no cell holds so much. */
export interface ValidationRefusal {
  readonly reason: "rule" | "tooLong";
  readonly alert: ValidationAlert;
}

export interface ValidationStore {
  list(sheetId: string): readonly ValidationInfo[];
  /**
   * The cells of an area that have a validation, in parts that share no cell; formulas are meant from the first cell
   * of the area, or from another one.
   */
  within(area: Area, from?: CellPosition): readonly ValidationPart[];
  /**
   * Changes what is given and leaves the rest, cell by cell; cells without a validation get one. All areas are on one
   * sheet; formulas are meant from the first cell of the first.
   */
  change(areas: readonly Area[], patch: Partial<ValidationSettings>): void;
  clear(areas: readonly Area[]): void;
  /** What stands in the cell is what its validation asks for, or it has none. */
  isValid(position: CellPosition): boolean;
  /** Null when the text may be typed into the cell. */
  refusalOf(position: CellPosition, text: string): ValidationRefusal | null;
}
