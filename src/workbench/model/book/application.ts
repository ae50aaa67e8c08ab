import { method, navigation, oneOf, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { createCultureInfo, cultureNamed } from "./cultureInfo";
import { createIterativeCalculation } from "./iterativeCalculation";
import { CALCULATION_ENGINE } from "./workbookFile";
import { asOneOf } from "../plainValue";

interface ContextObject extends ModelObject {
  readonly context: ModelContext;
}

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

const applicationClass: ModelClass<ContextObject> = {
  name: "Application",
  members: [
    property("CalculationMode", "1.1", {
      get: ({ context }) => context.engine.calculation.mode(),
      // What-if tables are the only ones that are excepted, and the grid has none.
      set: ({ context }, value) => context.engine.calculation.setMode(asOneOf(value, MODES)),
    }),
    property("CalculationState", "1.9", {
      get: ({ context: { engine } }) => {
        if (engine.calculation.isPending()) return "Calculating";
        return engine.calculation.isStale() ? "Pending" : "Done";
      },
    }),
    property("CalculationEngineVersion", "1.9", { get: () => CALCULATION_ENGINE }),
    property("DecimalSeparator", "1.11", {
      get: ({ context }) => cultureNamed(context.culture).numberDecimalSeparator,
    }),
    property("ThousandsSeparator", "1.11", {
      get: ({ context }) => cultureNamed(context.culture).numberGroupSeparator,
    }),
    property("UseSystemSeparators", "1.11", { get: () => true }),
    navigation("CultureInfo", "1.11", ({ context }) => createCultureInfo(context.culture)),
    navigation("IterativeCalculation", "1.9", ({ context }) => createIterativeCalculation(context)),
    method("Calculate", "1.1", {
      args: [oneOf("calculationType", CALCULATIONS)],
      call: ({ context }, [kind]) => context.engine.calculation.calculate(asOneOf(kind, CALCULATIONS)),
    }),
    method("SuspendApiCalculationUntilNextSync", "1.6", {
      call: ({ context }) => context.engine.calculation.suspend(),
    }),
    // Nothing is drawn while a batch runs anyway.
    method("SuspendScreenUpdatingUntilNextSync", "1.9", { call: () => undefined }),
  ],
};

export function createApplication(context: ModelContext): ModelObject {
  return create(applicationClass, context);
}

function create(modelClass: ModelClass<ContextObject>, context: ModelContext): ContextObject {
  return { modelClass, isNull: false, context };
}
