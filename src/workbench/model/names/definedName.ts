import type { Engine } from "../../engine/engine";
import type { NameKey } from "../../engine/names/nameStore";
import { alreadyExists, invalidArgument } from "../refusals";

const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;
/** A1 up to XFD1048576, and R1C1 forms, "R" and "C" included. */
const A1_LIKE = /^[a-z]{1,3}\d{1,7}$/i;
const R1C1_LIKE = /^(r\d*c?\d*|c\d*)$/i;
const LAST_COLUMN = 16_384;

/** Throws unless a name for a range or a table follows Excel's rules; case does not count. */
export function checkDefinedName(name: string): void {
  if (!WELL_FORMED.test(name) || isCellLike(name) || R1C1_LIKE.test(name)) throw invalidArgument();
}

function isCellLike(name: string): boolean {
  if (!A1_LIKE.test(name)) return false;
  const letters = (/^[a-z]+/i.exec(name)?.[0] ?? "").toUpperCase();
  const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0);
  return column <= LAST_COLUMN;
}

/** Names of the workbook and tables share one space of names; every sheet has its own beside it. */
export function checkNameIsFree(engine: Engine, { name, sheetId }: NameKey): void {
  const isTable = sheetId === null && isTableName(engine, name);
  if (isTable || engine.names.find({ name, sheetId }) !== undefined) throw alreadyExists();
}

/** `except` is what the table is called now. */
export function checkTableNameIsFree(engine: Engine, name: string, except: string): void {
  if (name.toLowerCase() === except.toLowerCase()) return;
  checkNameIsFree(engine, { name, sheetId: null });
}

function isTableName(engine: Engine, name: string): boolean {
  return engine.tables.list().some((table) => table.name.toLowerCase() === name.toLowerCase());
}
