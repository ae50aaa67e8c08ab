import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean, asNumber } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";

interface IterationObject extends ModelObject {
  readonly context: ModelContext;
}

interface Iteration {
  readonly maxIteration: number;
  readonly maxChange: number;
}

const KEY = "iteration";
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
      get: (self) => iterationOf(self).maxIteration,
      set: (self, value) => {
        const maxIteration = asNumber(value);
        if (!Number.isInteger(maxIteration) || maxIteration < 1 || maxIteration > MOST_ITERATIONS)
          throw invalidArgument();
        change(self, { maxIteration });
      },
    }),
    property("MaxChange", "1.9", {
      get: (self) => iterationOf(self).maxChange,
      set: (self, value) => {
        const maxChange = asNumber(value);
        if (maxChange < 0) throw invalidArgument();
        change(self, { maxChange });
      },
    }),
  ],
};

export function createIterativeCalculation(context: ModelContext): ModelObject {
  const iteration: IterationObject = { modelClass: iterationClass, isNull: false, context };
  return iteration;
}

/** Excel's own, until somebody changes them. */
function iterationOf({ context }: IterationObject): Iteration {
  const kept = context.engine.state.get(null, KEY) as Iteration | undefined;
  return kept ?? { maxIteration: 100, maxChange: 0.001 };
}

function change(self: IterationObject, patch: Partial<Iteration>): void {
  self.context.engine.state.set(null, KEY, { ...iterationOf(self), ...patch });
}
