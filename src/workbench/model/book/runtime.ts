import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean } from "../plainValue";

interface RuntimeObject extends ModelObject {
  readonly context: ModelContext;
}

/** `context.runtime`, which travels as a member of the workbook. */
const runtimeClass: ModelClass<RuntimeObject> = {
  name: "Runtime",
  members: [
    property("EnableEvents", "1.8", {
      get: ({ context }) => context.runtime.enableEvents,
      set: ({ context }, value) => {
        context.runtime.enableEvents = asBoolean(value);
      },
    }),
  ],
};

export function createRuntime(context: ModelContext): ModelObject {
  const runtime: RuntimeObject = { modelClass: runtimeClass, isNull: false, context };
  return runtime;
}
