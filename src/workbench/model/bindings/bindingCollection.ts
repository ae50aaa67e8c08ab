import type { Area } from "../../engine/area";
import type { BindingInfo } from "../../engine/bindings/bindingStore";
import { method, oneOf, property, required } from "../declare";
import type { ArgumentSpec, ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex, asOneOf, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument, invalidBinding, invalidReference, itemNotFound } from "../refusals";
import { BINDING_TYPES, bindingFor } from "./bindable";
import { createBinding, isValid } from "./binding";

interface BindingsObject extends ModelObject {
  readonly context: ModelContext;
}

const ID = [required("id", "string")];
const TYPE_AND_ID: readonly ArgumentSpec[] = [oneOf("bindingType", BINDING_TYPES), ...ID];

const bindingsClass: ModelClass<BindingsObject> = {
  name: "BindingCollection",
  items: (self) => listOf(self).map(({ id }) => createBinding(self.context, id)),
  indexer: (self, id) => found(self, withId(self, id)),
  members: [
    property("Count", "1.1", { get: (self) => listOf(self).length }),
    method("Add", "1.3", {
      args: [required("range", "object", "string"), ...TYPE_AND_ID],
      call: (self, [range, type, id]) => add(self, areaGiven(self, range), [type, id]),
    }),
    method("AddFromNamedItem", "1.3", {
      args: [required("name", "string"), ...TYPE_AND_ID],
      call: (self, [name, type, id]) => add(self, areaNamed(self, asText(name)), [type, id]),
    }),
    method("AddFromSelection", "1.3", {
      args: TYPE_AND_ID,
      call: (self, given) => add(self, onlyArea(self.context.engine.selection.areas()), given),
    }),
    method("GetCount", "1.4", { call: (self) => listOf(self).length }),
    method("GetItem", "1.1", { args: ID, call: (self, [id]) => bindingsClass.indexer?.(self, id) }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => {
        const binding = listOf(self)[asIndex(index)];
        if (!binding) throw invalidArgument();
        return found(self, binding);
      },
    }),
    method("GetItemOrNullObject", "1.4", {
      args: ID,
      call: (self, [id]) => {
        const binding = withId(self, id);
        return binding ? found(self, binding) : self.context.objects.nothing();
      },
    }),
  ],
};

export function createBindings(context: ModelContext): ModelObject {
  const bindings: BindingsObject = { modelClass: bindingsClass, isNull: false, context };
  return bindings;
}

function listOf({ context }: BindingsObject): readonly BindingInfo[] {
  return context.engine.bindings.list();
}

function withId({ context }: BindingsObject, id: unknown): BindingInfo | undefined {
  return context.engine.bindings.find(asText(id));
}

function found({ context }: BindingsObject, binding: BindingInfo | undefined): ModelObject {
  if (!binding) throw itemNotFound();
  if (!isValid(binding)) throw invalidBinding();
  return createBinding(context, binding.id);
}

/** A text is a full address, sheet and all. */
function areaGiven({ context: { engine } }: BindingsObject, given: unknown): Area {
  return isRange(given) ? given.area : resolveRange(engine, asText(given), engine.sheets.active().id);
}

/** Of a name or a table; what is no single area of cells is no valid reference. */
function areaNamed({ context: { engine } }: BindingsObject, name: string): Area {
  const table = engine.tables.list().find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table) return table.area;
  const info = engine.names.resolve(name, engine.sheets.active().id);
  if (!info) throw itemNotFound();
  const area = engine.names.area(info);
  if (!area) throw invalidReference();
  return area;
}

function onlyArea([area, ...more]: readonly Area[]): Area {
  if (area === undefined || more.length > 0) throw invalidReference();
  return area;
}

/** Under an id that is there already the binding is made anew. */
function add({ context }: BindingsObject, area: Area, [type, id]: readonly unknown[]): ModelObject {
  const name = asText(id);
  if (name === "") throw invalidArgument();
  const binding = bindingFor(context.engine, { id: name, type: asOneOf(type, BINDING_TYPES), area });
  if (!binding) throw invalidReference();
  context.engine.bindings.put(binding);
  return createBinding(context, binding.id);
}
