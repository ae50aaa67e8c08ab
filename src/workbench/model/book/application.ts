import { method, navigation, oneOf, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asOneOf } from "../plainValue";
import { unsupported } from "../refusals";

interface ContextObject extends ModelObject {
  readonly context: ModelContext;
}

const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

const cultureClass: ModelClass<ContextObject> = {
  name: "CultureInfo",
  members: [property("Name", "1.11", { get: ({ context }) => context.culture })],
};

const applicationClass: ModelClass<ContextObject> = {
  name: "Application",
  members: [
    property("CalculationMode", "1.1", {
      get: () => "Automatic",
      set: (_, value) => {
        // The grid always calculates what is dirty; to say "Manual" and calculate all the same would be a lie.
        const mode = asOneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
        if (mode !== "Automatic") throw unsupported(`calculate in ${mode} mode.`);
      },
    }),
    property("CalculationState", "1.9", {
      get: ({ context }) => (context.engine.calculation.isPending() ? "Calculating" : "Done"),
    }),
    property("CalculationEngineVersion", "1.9", { get: () => 191029 }),
    property("DecimalSeparator", "1.11", { get: () => "." }),
    property("ThousandsSeparator", "1.11", { get: () => "," }),
    property("UseSystemSeparators", "1.11", { get: () => true }),
    navigation("CultureInfo", "1.11", ({ context }) => create(cultureClass, context)),
    method("Calculate", "1.1", {
      args: [oneOf("calculationType", CALCULATIONS)],
      call: ({ context }, [kind]) => context.engine.calculation.calculate(asOneOf(kind, CALCULATIONS)),
    }),
    // A batch's writes wait for its end or for a reading anyway: the engine has nothing more to suspend.
    method("SuspendApiCalculationUntilNextSync", "1.6", { call: () => undefined }),
    method("SuspendScreenUpdatingUntilNextSync", "1.9", { call: () => undefined }),
  ],
};

export function createApplication(context: ModelContext): ModelObject {
  return create(applicationClass, context);
}

function create(modelClass: ModelClass<ContextObject>, context: ModelContext): ContextObject {
  return { modelClass, isNull: false, context };
}
