import { PLAIN_SETTINGS } from "../../engine/validation/validationStore";
import type { ValidationSettings } from "../../engine/validation/validationStore";
import type { ValidationSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { fromFileFormula } from "../fileFormula";
import type { FunctionNames } from "../functionNames";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { VALIDATION_WORDS } from "./comparisonWords";
import { extensionsOf } from "./extensions";
import { fromReferences } from "./ruleCells";
import { ALERT_WORDS, keyWith, KIND_WORDS } from "./validationWords";
import { isTrue } from "../xmlFlag";

/** Those that Excel keeps in an extension, for their lists are on other sheets, too. */
export function readValidations(sheet: XmlNode, functions: FunctionNames): ValidationSnapshot[] {
  const lists = [childOf(sheet, "dataValidations"), ...extensionsOf(sheet, "dataValidations")];
  return lists
    .flatMap((list) => childrenOf(list, "dataValidation"))
    .flatMap((node) => {
      const areas = fromReferences(node.attributes["sqref"] ?? childOf(node, "sqref")?.text ?? "");
      return areas.length === 0 ? [] : [{ areas, settings: settingsOf(node, functions) }];
    });
}

function settingsOf(node: XmlNode, functions: FunctionNames): ValidationSettings {
  const { attributes } = node;
  const word = (name: string, usual = ""): string => attributes[name] ?? usual;
  const isSet = (name: string): boolean => isTrue(attributes[name]);
  const kind = keyWith(KIND_WORDS, word("type"), "None");
  const operator = keyWith(VALIDATION_WORDS, word("operator"), "Between");
  const isDouble = kind !== "List" && kind !== "Custom" && /Between$/.test(operator);
  const names = isDouble ? ["formula1", "formula2"] : ["formula1"];
  const formulas = names.map((name) => {
    const formula = childOf(node, name);
    // In an extension the text stands in an element of its own.
    return formulaOf((childOf(formula, "f") ?? formula)?.text ?? "", functions);
  });
  return {
    ...PLAIN_SETTINGS,
    kind,
    operator,
    formulas: kind === "None" ? [] : formulas,
    inCellDropDown: !isSet("showDropDown"),
    ignoreBlanks: isSet("allowBlank"),
    alert: {
      showAlert: isSet("showErrorMessage"),
      style: keyWith(ALERT_WORDS, word("errorStyle"), "Stop"),
      title: word("errorTitle"),
      message: word("error"),
    },
    prompt: {
      showPrompt: isSet("showInputMessage"),
      title: word("promptTitle"),
      message: word("prompt"),
    },
  };
}

/** A list of its own stands in quotes. */
function formulaOf(text: string, functions: FunctionNames): string {
  const list = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  return list === undefined
    ? fromFileFormula(text, { functions, tableName: null })
    : list.replaceAll('""', '"');
}
