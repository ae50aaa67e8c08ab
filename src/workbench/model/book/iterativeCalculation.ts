import { changeIteration, readIteration } from "../../engine/book/bookIteration";
import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asNumber } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";

interface IterationObject extends ModelObject {
  readonly context: ModelContext;
}

const MOST_ITERATIONS = 32_767;

const iterationClass: ModelClass<IterationObject> = {
  name: "IterativeCalculation",
  members: [
    property("Enabled", "1.9", {
      get: () => false,
      set: (_, value) => {
        // The grid shows an error for a circle, and never goes round it.
        if (asBoolean(value)) throw unsupported("calculate circular references.");
      },
    }),
    property("MaxIteration", "1.9", {
      get: (self) => readIteration(self.context.engine.state).maxIteration,
      set: (self, value) => {
        const maxIteration = asNumber(value);
        if (!Number.isInteger(maxIteration) || maxIteration < 1 || maxIteration > MOST_ITERATIONS)
          throw invalidArgument();
        changeIteration(self.context.engine.state, { maxIteration });
      },
    }),
    property("MaxChange", "1.9", {
      get: (self) => readIteration(self.context.engine.state).maxChange,
      set: (self, value) => {
        const maxChange = asNumber(value);
        if (maxChange < 0) throw invalidArgument();
        changeIteration(self.context.engine.state, { maxChange });
      },
    }),
  ],
};

export function createIterativeCalculation(context: ModelContext): ModelObject {
  const iteration: IterationObject = { modelClass: iterationClass, isNull: false, context };
  return iteration;
}
