import { NO_LOOK } from "../../engine/conditionalFormats/conditionalLook";
import type { ConditionalFormatSnapshot, SheetSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { toFileFormula } from "../fileFormula";
import type { FunctionNames } from "../functionNames";
import { withSheetElement, withSheetExtension } from "../sheetElements";
import { setText, textOf } from "../zip";
import type { Parts } from "../zip";
import { dxfXml, firstDxf, withDxfs } from "./differentialFormats";
import { conditionalXml } from "./writeConditionals";
import type { RuleToWrite } from "./writeConditionals";
import { extensionXml } from "./writeScales";
import { validationsXml } from "./writeValidations";

const STYLES = "xl/styles.xml";

/** Data validations and conditional formats, which the writer has no words for. */
export function writeRules(parts: Parts, sheets: readonly SheetSnapshot[], functions: FunctionNames): void {
  const styles = textOf(parts, STYLES) ?? "";
  const dxfs: string[] = [];
  const dxfOf = ({ look }: ConditionalFormatSnapshot): number | null => {
    if (JSON.stringify(look) === JSON.stringify(NO_LOOK)) return null;
    dxfs.push(dxfXml(look, dxfs.length));
    return firstDxf(styles) + dxfs.length - 1;
  };
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const before = textOf(parts, path);
    if (before === null) return;
    const jobs = sheet.conditionalFormats.map((format, place): RuleToWrite => {
      return {
        format,
        priority: place + 1,
        dxf: dxfOf(format),
        extensionId: idOf(index, place),
        fileFormula: (formula) => fileText(formula, functions),
      };
    });
    const after = withElements(before, jobs, validationsXml(sheet.validations, functions));
    if (after !== before) setText(parts, path, after);
  });
  if (dxfs.length > 0) setText(parts, STYLES, withDxfs(styles, dxfs));
}

function withElements(sheet: string, jobs: readonly RuleToWrite[], validations: string): string {
  const formats = jobs.map(conditionalXml).join("");
  const extension = extensionXml(jobs);
  const withFormats = formats === "" ? sheet : withSheetElement(sheet, "conditionalFormatting", formats);
  const withBoth =
    validations === "" ? withFormats : withSheetElement(withFormats, "dataValidations", validations);
  return extension === "" ? withBoth : withSheetExtension(withBoth, extension);
}

function fileText(formula: string, functions: FunctionNames): string {
  if (formula.startsWith("=")) return toFileFormula(formula, { functions, tableName: null });
  return formula === "" || Number.isFinite(Number(formula)) ? formula : `"${formula.replaceAll('"', '""')}"`;
}

function idOf(sheet: number, place: number): string {
  const hex = (number: number, length: number): string =>
    number.toString(16).toUpperCase().padStart(length, "0");
  return `{00000000-0000-4000-8${hex(sheet, 3)}-${hex(place + 1, 12)}}`;
}
