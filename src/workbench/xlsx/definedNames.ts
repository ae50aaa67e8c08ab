import { formatAddress } from "../engine/address";
import type { NameSnapshot, WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { escapeXml } from "./escapeXml";
import { fromFileFormula, toFileFormula } from "./fileFormula";
import type { FunctionNames } from "./functionNames";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { isTrue } from "./xmlFlag";

/** Names that Excel itself gives meaning to, as users see them; in files they start with "_xlnm.". */
const BUILT_IN = ["Consolidate_Area", "Criteria", "Extract", "Print_Area", "Print_Titles"];
const FILE_PREFIX = "_xlnm.";

/** `<definedNames>` of the workbook part, or "" (ECMA-376 part 1, 18.2.6); in Excel's order, by name. */
export function definedNamesXml({ names, sheets }: NamedParts, functions: FunctionNames): string {
  const all = [...names, ...sheets.flatMap(filterName)];
  if (all.length === 0) return "";
  const items = all
    .sort((one, other) => one.name.localeCompare(other.name, "en"))
    .map((name) => definedNameXml(name, { sheets, functions }));
  return `<definedNames>${items.join("")}</definedNames>`;
}

type NamedParts = Pick<WorkbookSnapshot, "names" | "sheets">;

/** Excel keeps the cells of a sheet's filter under a hidden name, too. */
function filterName({ name: sheetName, filter }: WorkbookSnapshot["sheets"][number]): NameSnapshot[] {
  if (filter === null) return [];
  const formula = `=${formatAddress(sheetName, filter.area, true)}`;
  return [{ name: `${FILE_PREFIX}_FilterDatabase`, sheetName, formula, comment: "", visible: false }];
}

interface Book {
  readonly sheets: WorkbookSnapshot["sheets"];
  readonly functions: FunctionNames;
}

function definedNameXml(
  { name, sheetName, formula, comment, visible }: NameSnapshot,
  { sheets, functions }: Book,
): string {
  const builtIn = sheetName === null ? undefined : builtInNamed(name);
  const attributes = [
    ["name", builtIn === undefined ? name : FILE_PREFIX + builtIn],
    ["comment", comment],
    ["localSheetId", sheetName === null ? "" : String(sheets.findIndex((sheet) => sheet.name === sheetName))],
    ["hidden", visible ? "" : "1"],
  ].flatMap(([key, value = ""]) => (value === "" ? [] : [` ${key}="${escapeXml(value)}"`]));
  const text = toFileFormula(formula, { functions, tableName: null });
  return `<definedName${attributes.join("")}>${escapeXml(text)}</definedName>`;
}

/** `sheetNames` are those of all sheets of the file, null for what is no worksheet. */
export function readNames(
  workbook: XmlNode,
  functions: FunctionNames,
  sheetNames: readonly (string | null)[],
): NameSnapshot[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName").flatMap(({ attributes, text }) => {
    const fileName = attributes["name"] ?? "";
    const isBuiltIn = fileName.toLowerCase().startsWith(FILE_PREFIX);
    const name = isBuiltIn ? builtInNamed(fileName.slice(FILE_PREFIX.length)) : fileName;
    const local = attributes["localSheetId"];
    const sheetName = local === undefined ? null : sheetNames[Number(local)];
    // What is left is Excel's own bookkeeping, as of filters, and names of chart sheets.
    if (name === undefined || sheetName === undefined || (local !== undefined && sheetName === null))
      return [];
    return [
      {
        name,
        sheetName,
        formula: fromFileFormula(text, { functions, tableName: null }),
        comment: attributes["comment"] ?? "",
        visible: !isTrue(attributes["hidden"]),
      },
    ];
  });
}

function builtInNamed(name: string): string | undefined {
  return BUILT_IN.find((each) => each.toLowerCase() === name.toLowerCase());
}
