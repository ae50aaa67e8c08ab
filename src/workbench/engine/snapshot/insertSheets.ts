import { freeSheetName } from "../sheets/freeSheetName";
import { addSheets, fillSheets } from "./restoreSnapshot";
import type { Parts } from "./restoreTarget";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbookSnapshot";

/**
 * Adds a workbook's sheets after those that are there, and gives their ids. A sheet whose name is taken gets another,
 * "Sheet1 (2)", and so does a table; of names those come along that nobody here has.
 */
export function insertSheets(
  engine: Parts,
  snapshot: Pick<WorkbookSnapshot, "sheets" | "names">,
): readonly string[] {
  const held = engine.sheets.list();
  const added = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  const clashing = held.filter(({ name }) => added.has(name.toLowerCase()));
  // While the sheets are filled they have their own names, so that their formulas mean each other.
  for (const { id } of clashing) engine.sheets.rename(id, `sheet that was here before ${id}`);
  const ids = addSheets(engine, snapshot.sheets);
  const renamed = withFreeNames(engine, snapshot);
  fillSheets(engine, renamed, ids);
  const taken = new Set([...held.map(({ name }) => name.toLowerCase()), ...added]);
  for (const { name } of clashing) {
    const sheet = snapshot.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    const free = freeSheetName(name, taken);
    taken.add(free.toLowerCase());
    if (sheet) engine.sheets.rename(ids.get(sheet.name) ?? "", free);
  }
  for (const { id, name } of clashing) engine.sheets.rename(id, name);
  return [...ids.values()];
}

type Inserted = Pick<WorkbookSnapshot, "sheets" | "names">;

function withFreeNames(engine: Parts, { sheets, names }: Inserted): Inserted {
  const taken = new Set(
    [...engine.names.list(), ...engine.tables.list()].map(({ name }) => name.toLowerCase()),
  );
  const isFree = (name: Inserted["names"][number]): boolean =>
    name.sheetName === null
      ? !taken.has(name.name.toLowerCase())
      : sheets.some((sheet) => sheet.name === name.sheetName);
  const free = names.filter(isFree);
  const tableNamed = (name: string): string => {
    const found = freeName(taken, (number) => (number === 1 ? name : `${name}_${number}`));
    taken.add(found.toLowerCase());
    return found;
  };
  const withTables = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, name: tableNamed(table.name) })),
  });
  return { sheets: sheets.map(withTables), names: free };
}

function freeName(taken: ReadonlySet<string>, candidate: (number: number) => string): string {
  let number = 1;
  while (taken.has(candidate(number).toLowerCase())) number += 1;
  return candidate(number);
}
