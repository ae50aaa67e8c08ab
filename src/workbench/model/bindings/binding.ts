import type { Area } from "../../engine/area";
import type { BindingInfo, BindingType } from "../../engine/bindings/bindingStore";
import { method, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { invalidBinding, invalidOperation, itemNotFound } from "../refusals";

interface BindingObject extends ModelObject {
  readonly context: ModelContext;
  readonly id: string;
}

const bindingClass: ModelClass<BindingObject> = {
  name: "Binding",
  members: [
    property("Id", "1.1", { get: (self) => validBinding(self).id }),
    property("_Id", "1.1", { get: (self) => validBinding(self).id }),
    property("Type", "1.1", { get: (self) => validBinding(self).type }),
    method("Delete", "1.3", { call: (self) => self.context.engine.bindings.delete(validBinding(self).id) }),
    method("GetRange", "1.1", {
      call: (self) => self.context.objects.range(bindingOfType(self, "Range").area),
    }),
    method("GetTable", "1.1", {
      call: (self) => {
        const { tableId } = bindingOfType(self, "Table");
        if (tableId === null) throw invalidBinding();
        return self.context.objects.table(tableId);
      },
    }),
    method("GetText", "1.1", {
      call: (self) => self.context.engine.cells.texts(bindingOfType(self, "Text").area)[0]?.[0] ?? "",
    }),
  ],
};

export function createBinding(context: ModelContext, id: string): ModelObject {
  const binding: BindingObject = { modelClass: bindingClass, isNull: false, context, id };
  return binding;
}

type ValidBinding = BindingInfo & { readonly area: Area };

/**
 * A binding whose cells are gone stays in the workbook and refuses everything, even to be deleted
 * (github.com/OfficeDev/office-js/issues/804 and 6122, seen in Excel on Windows in 2019 and 2025).
 */
export function isValid(binding: BindingInfo): binding is ValidBinding {
  return binding.area !== null;
}

function validBinding({ context, id }: BindingObject): ValidBinding {
  const binding = context.engine.bindings.find(id);
  if (!binding) throw itemNotFound();
  if (!isValid(binding)) throw invalidBinding();
  return binding;
}

function bindingOfType(self: BindingObject, type: BindingType): ValidBinding {
  const binding = validBinding(self);
  if (binding.type !== type) throw invalidOperation(`The binding is of type ${binding.type}.`);
  return binding;
}
