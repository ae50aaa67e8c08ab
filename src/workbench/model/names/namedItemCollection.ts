import type { NameInfo } from "../../engine/names/nameStore";
import { method, optional, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { existing, itemNotFound } from "../refusals";
import { checkDefinedName, checkNameIsFree } from "./definedName";
import { checkedFormula, formulaOfArea } from "./nameFormula";
import { createName } from "./namedItem";

/** Names of one sheet, or of the workbook, which has none of those of its sheets. */
interface NamesObject extends ModelObject {
  readonly context: ModelContext;
  /** Null for those of the workbook. */
  readonly sheetId: string | null;
}

const NAME = [required("name", "string")];

const namesClass: ModelClass<NamesObject> = {
  name: "NamedItemCollection",
  items: (self) => namesOf(self).map((info) => createName(self.context, info)),
  indexer: (self, key) => existing(named(self, key)),
  members: [
    method("Add", "1.4", {
      args: [...NAME, required("reference", "object", "string"), optional("comment", "string")],
      call: add,
    }),
    method("AddFormulaLocal", "1.4", {
      args: [...NAME, required("formula", "string"), optional("comment", "string")],
      // Formulas are in English here, whatever the culture.
      call: add,
    }),
    method("GetCount", "1.4", { call: (self) => namesOf(self).length }),
    ...twins<NamesObject>("GetItem", "1.1", {
      nullSince: "1.4",
      args: NAME,
      find: (self, [name]) => named(self, name),
    }),
  ],
};

export function createNames(context: ModelContext, sheetId: string | null): ModelObject {
  const names: NamesObject = { modelClass: namesClass, isNull: false, context, sheetId };
  return names;
}

/** The reference is a range, or text: a formula when it starts with "=", else a constant. */
function add(self: NamesObject, [given, reference, comment]: readonly unknown[]): ModelObject {
  const { context, sheetId } = self;
  const key = { name: asText(given), sheetId };
  assertSheet(self);
  checkDefinedName(key.name);
  checkNameIsFree(context.engine, key);
  context.engine.names.add({
    ...key,
    formula: isRange(reference) ? formulaOfArea(context, reference.area) : checkedFormula(context, reference),
    comment: typeof comment === "string" ? comment : "",
    visible: true,
  });
  return createName(context, key);
}

/** In the order of the alphabet, as Excel lists them. */
function namesOf(self: NamesObject): readonly NameInfo[] {
  assertSheet(self);
  return self.context.engine.names
    .list()
    .filter(({ sheetId }) => sheetId === self.sheetId)
    .sort((one, other) => one.name.localeCompare(other.name, "en"));
}

function named(self: NamesObject, name: unknown): ModelObject | null {
  assertSheet(self);
  const info = self.context.engine.names.find({ name: asText(name), sheetId: self.sheetId });
  return info ? createName(self.context, info) : null;
}

function assertSheet({ context, sheetId }: NamesObject): void {
  if (sheetId !== null && !context.engine.sheets.has(sheetId)) throw itemNotFound();
}
