import type { ValidationSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { escapeXml } from "../escapeXml";
import { toFileFormula } from "../fileFormula";
import type { FunctionNames } from "../functionNames";
import { VALIDATION_WORDS } from "./comparisonWords";
import { toReferences } from "./ruleCells";
import { ALERT_WORDS, KIND_WORDS } from "./validationWords";

/** The element of a sheet's data validations, or "" when there are none. */
export function validationsXml(validations: readonly ValidationSnapshot[], functions: FunctionNames): string {
  if (validations.length === 0) return "";
  const elements = validations.map((validation) => validationXml(validation, functions));
  return `<dataValidations count="${validations.length}">${elements.join("")}</dataValidations>`;
}

function validationXml({ areas, settings }: ValidationSnapshot, functions: FunctionNames): string {
  const { kind, operator, formulas, alert, prompt, ignoreBlanks, inCellDropDown } = settings;
  const attributes = [
    attribute("type", KIND_WORDS[kind], "none"),
    attribute("errorStyle", ALERT_WORDS[alert.style], "stop"),
    attribute("operator", VALIDATION_WORDS[operator], "between"),
    flag("allowBlank", ignoreBlanks),
    // The attribute's name says the opposite of what it does.
    flag("showDropDown", kind === "List" && !inCellDropDown),
    flag("showInputMessage", prompt.showPrompt),
    flag("showErrorMessage", alert.showAlert),
    attribute("errorTitle", alert.title, ""),
    attribute("error", alert.message, ""),
    attribute("promptTitle", prompt.title, ""),
    attribute("prompt", prompt.message, ""),
    attribute("sqref", toReferences(areas), ""),
  ];
  const operands = formulas.map((formula, index) => {
    const text = formula.startsWith("=")
      ? toFileFormula(formula, { functions, tableName: null })
      : `"${formula.replaceAll('"', '""')}"`;
    return `<formula${index + 1}>${escapeXml(text)}</formula${index + 1}>`;
  });
  return `<dataValidation${attributes.join("")}>${operands.join("")}</dataValidation>`;
}

export function attribute(name: string, value: string, usual: string): string {
  // A line break as itself would be read as a blank.
  return value === usual ? "" : ` ${name}="${escapeXml(value).replaceAll("\n", "&#10;")}"`;
}

export function flag(name: string, value: boolean): string {
  return value ? ` ${name}="1"` : "";
}
