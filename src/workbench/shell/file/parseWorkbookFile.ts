import { parseAddress } from "../../engine/address";
import type { CellFormat } from "../../engine/looks/cellFormat";
import { isSheetName } from "../../model/worksheet/sheetName";
import { failed, ok, type Outcome } from "../outcome";
import type { CellFile, LooksFile, Rectangle, SheetFile, WorkbookFile } from "./workbookFile";
import { isRecord } from "../../wire/message";

/** A file is data of a stranger: bounded, and nothing in it is run. */
const MOST_SHEETS = 100;
const MOST_CELLS = 100_000;
const MOST_AREA = 1_000_000;

type Kind = "boolean" | "number" | "string";
const FORMAT_KINDS: Readonly<Partial<Record<keyof CellFormat, Kind>>> = {
  bold: "boolean",
  italic: "boolean",
  wrapText: "boolean",
  fontSize: "number",
  fontColor: "string",
  fillColor: "string",
};
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** Thrown inside this file only, with the path to what is wrong. */
class Malformed {
  constructor(readonly path: string) {}
}

export function parseWorkbookFile(raw: unknown, url: string): Outcome<WorkbookFile> {
  try {
    return ok(readWorkbook(raw));
  } catch (problem) {
    if (problem instanceof Malformed) return failed({ code: "workbook_malformed", url, path: problem.path });
    throw problem;
  }
}

function readWorkbook(raw: unknown): WorkbookFile {
  const list = listAt(isRecord(raw) ? raw.sheets : null, "sheets");
  if (list.length === 0 || list.length > MOST_SHEETS) throw new Malformed("sheets");
  const sheets = list.map((sheet, at) => readSheet(sheet, `sheets[${at}]`));
  const names = sheets.map(({ name }) => name.toLowerCase());
  const twin = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twin >= 0) throw new Malformed(`sheets[${twin}].name`);
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS) throw new Malformed("sheets");
  return { sheets };
}

function readSheet(raw: unknown, path: string): SheetFile {
  if (!isRecord(raw)) throw new Malformed(path);
  const { name } = raw;
  if (typeof name !== "string" || !isSheetName(name)) throw new Malformed(`${path}.name`);
  return {
    name,
    columnWidths: listAt(raw.columnWidths ?? [], `${path}.columnWidths`).map((width, at) => {
      if (typeof width === "number" && width > 0 && width <= 2000) return width;
      throw new Malformed(`${path}.columnWidths[${at}]`);
    }),
    cells: listAt(raw.cells ?? [], `${path}.cells`).map((cell, at) => readCell(cell, `${path}.cells[${at}]`)),
    looks: listAt(raw.looks ?? [], `${path}.looks`).map((look, at) =>
      readLooks(look, `${path}.looks[${at}]`),
    ),
  };
}

function readCell(raw: unknown, path: string): CellFile {
  const [address, content]: readonly unknown[] = listAt(raw, path);
  const area = rectangleAt(address, path);
  if (area.top !== area.bottom || area.left !== area.right) throw new Malformed(path);
  return { row: area.top, column: area.left, content: readContent(content, path) };
}

function readContent(raw: unknown, path: string): CellFile["content"] {
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (isRecord(raw) && typeof raw.formula === "string" && raw.formula.startsWith("="))
    return { formula: raw.formula };
  throw new Malformed(path);
}

function readLooks(raw: unknown, path: string): LooksFile {
  if (!isRecord(raw)) throw new Malformed(path);
  const area = rectangleAt(raw.range, `${path}.range`);
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_AREA)
    throw new Malformed(`${path}.range`);
  const { numberFormat = null } = raw;
  if (numberFormat !== null && typeof numberFormat !== "string") throw new Malformed(`${path}.numberFormat`);
  return { area, numberFormat, format: readFormat(raw, path) };
}

function readFormat(raw: Readonly<Record<string, unknown>>, path: string): Partial<CellFormat> {
  const given = Object.entries(FORMAT_KINDS).filter(([key]) => raw[key] !== undefined);
  for (const [key, kind] of given) {
    if (typeof raw[key] !== kind) throw new Malformed(`${path}.${key}`);
  }
  const vertical = VERTICAL.find((name) => name === raw.verticalAlignment);
  if (raw.verticalAlignment !== undefined && !vertical) throw new Malformed(`${path}.verticalAlignment`);
  return {
    ...Object.fromEntries(given.map(([key]) => [key, raw[key]])),
    ...(vertical && { verticalAlignment: vertical }),
  };
}

function rectangleAt(raw: unknown, path: string): Rectangle {
  const parsed = typeof raw === "string" ? parseAddress(raw) : null;
  if (parsed === null || parsed.sheetName !== null) throw new Malformed(path);
  const { top, left, bottom, right } = parsed;
  return { top, left, bottom, right };
}

function listAt(raw: unknown, path: string): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  throw new Malformed(path);
}
