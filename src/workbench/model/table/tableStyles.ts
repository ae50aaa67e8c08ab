import { optional, method, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { invalidArgument, invalidOperation, itemNotFound } from "../refusals";

/** A style by its name; those of a workbook's own look like the style that they were copied from, or like none. */
interface StyleObject extends ModelObject {
  readonly context: ModelContext;
  readonly name: string;
}

interface StylesObject extends ModelObject {
  readonly context: ModelContext;
}

const BUILT_IN = [
  ["Light", 21],
  ["Medium", 28],
  ["Dark", 11],
].flatMap(([kind, count]) =>
  Array.from({ length: Number(count) }, (_, index) => `TableStyle${String(kind)}${index + 1}`),
);
const DEFAULT_STYLE = "TableStyleMedium2";
const [OWN_STYLES, CHOSEN_DEFAULT] = ["table styles", "default table style"];

const styleClass: ModelClass<StyleObject> = {
  name: "TableStyle",
  members: [
    property("Name", "1.10", { get: (self) => existing(self), set: rename }),
    property("ReadOnly", "1.10", { get: (self) => BUILT_IN.includes(existing(self)) }),
    property("_Id", "1.10", { get: (self) => existing(self) }),
    method("Delete", "1.10", {
      call: (self) => {
        const name = ownName(self);
        replaceOwn(self.context, name, null);
      },
    }),
    method("Duplicate", "1.10", {
      call: (self) => addStyle(self.context, uniqueName(self.context, existing(self)), existing(self)),
    }),
  ],
};

const NAME = [required("name", "string")];

const stylesClass: ModelClass<StylesObject> = {
  name: "TableStyleCollection",
  items: ({ context }) => namesOf(context).map((name) => styleNamed(context, name)),
  indexer: ({ context }, key) => styleNamed(context, found(context, key)),
  members: [
    method("Add", "1.10", {
      args: [...NAME, optional("makeUniqueName", "boolean")],
      call: ({ context }, [given, makeUnique]) => {
        const name = asText(given).trim();
        const isTaken = name === "" || findName(context, name) !== undefined;
        if (isTaken && (name === "" || makeUnique !== true)) throw invalidArgument();
        return addStyle(context, isTaken ? uniqueName(context, name) : name, null);
      },
    }),
    method("GetCount", "1.10", { call: ({ context }) => namesOf(context).length }),
    method("GetDefault", "1.10", { call: ({ context }) => styleNamed(context, defaultTableStyle(context)) }),
    ...twins<StylesObject>("GetItem", "1.10", {
      args: NAME,
      find: ({ context }, [given]) => {
        const name = findName(context, asText(given));
        return name === undefined ? null : styleNamed(context, name);
      },
    }),
    method("SetDefault", "1.10", {
      args: [required("newDefaultStyle", "object", "string")],
      call: ({ context }, [given]) => {
        const name = typeof given === "string" ? given : (given as Partial<StyleObject>).name;
        context.engine.state.set(null, CHOSEN_DEFAULT, found(context, name));
      },
    }),
  ],
};

export function createTableStyles(context: ModelContext): ModelObject {
  const styles: StylesObject = { modelClass: stylesClass, isNull: false, context };
  return styles;
}

export function defaultTableStyle(context: ModelContext): string {
  const chosen = context.engine.state.get(null, CHOSEN_DEFAULT);
  return (typeof chosen === "string" ? findName(context, chosen) : undefined) ?? DEFAULT_STYLE;
}

/** The name of a style as it is written in the collection; "" is no style. Throws InvalidArgument for an unknown one. */
export function tableStyleGiven(context: ModelContext, given: unknown): string {
  const text = asText(given);
  const name = text === "" ? text : findName(context, text);
  if (name === undefined) throw invalidArgument();
  return name;
}

/** By name, with the style that each was copied from. */
type OwnStyles = Readonly<Record<string, string | null>>;

function ownStyles({ engine }: ModelContext): OwnStyles {
  return (engine.state.get(null, OWN_STYLES) as OwnStyles | undefined) ?? {};
}

function namesOf(context: ModelContext): string[] {
  return [...BUILT_IN, ...Object.keys(ownStyles(context))];
}

function findName(context: ModelContext, given: string): string | undefined {
  return namesOf(context).find((name) => name.toLowerCase() === given.toLowerCase());
}

function found(context: ModelContext, given: unknown): string {
  const name = typeof given === "string" ? findName(context, given) : undefined;
  if (name === undefined) throw itemNotFound();
  return name;
}

function existing({ context, name }: StyleObject): string {
  return found(context, name);
}

/** Excel's own styles cannot be changed. */
function ownName(self: StyleObject): string {
  const name = existing(self);
  if (BUILT_IN.includes(name)) throw invalidOperation("Excel's own styles cannot be changed.");
  return name;
}

function styleNamed(context: ModelContext, name: string): ModelObject {
  const style: StyleObject = { modelClass: styleClass, isNull: false, context, name };
  return style;
}

function addStyle(context: ModelContext, name: string, copiedFrom: string | null): ModelObject {
  context.engine.state.set(null, OWN_STYLES, { ...ownStyles(context), [name]: copiedFrom });
  return styleNamed(context, name);
}

function uniqueName(context: ModelContext, base: string): string {
  let number = 2;
  while (findName(context, `${base}${number}`) !== undefined) number += 1;
  return `${base}${number}`;
}

function rename(self: StyleObject, value: unknown): void {
  const before = ownName(self);
  const after = asText(value).trim();
  const taken = findName(self.context, after);
  if (after === "" || (taken !== undefined && taken !== before)) throw invalidArgument();
  replaceOwn(self.context, before, after);
}

/** Tables with the style get its new name, or the default where it is deleted. */
function replaceOwn(context: ModelContext, before: string, after: string | null): void {
  const { state, tables } = context.engine;
  const { [before]: copiedFrom = null, ...others } = ownStyles(context);
  state.set(null, OWN_STYLES, after === null ? others : { ...others, [after]: copiedFrom });
  for (const { id, style } of tables.list())
    if (style === before) tables.update(id, { style: after ?? defaultTableStyle(context) });
}
