import { method, optionalOneOf, property } from "../declare";
import type { Member, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asBoolean } from "../plainValue";
import { unsupported } from "../refusals";

interface InWorkbook extends ModelObject {
  readonly context: ModelContext;
}

/** Members of the workbook that are about its file and its calculation as a whole. */
export const workbookFileMembers: readonly Member<InWorkbook>[] = [
  property("Name", "1.7", { get: ({ context }) => context.workbookName }),
  property("ReadOnly", "1.8", { get: () => false }),
  property("AutoSave", "1.9", { get: ({ context }) => context.file.isAutoSaved }),
  property("IsDirty", "1.9", {
    get: ({ context }) => {
      context.engine.carryOut();
      return context.file.isDirty;
    },
    set: ({ context }, value) => {
      context.engine.carryOut();
      context.file.isDirty = asBoolean(value);
    },
  }),
  property("PreviouslySaved", "1.9", { get: ({ context }) => context.file.previouslySaved }),
  method("Save", "1.11", {
    args: [optionalOneOf("saveBehavior", ["Save", "Prompt"])],
    call: ({ context }) => {
      context.engine.carryOut();
      context.file.save();
      context.file.isDirty = false;
      context.file.previouslySaved = true;
    },
  }),
  property("CalculationEngineVersion", "1.9", { get: () => CALCULATION_ENGINE }),
  property("UsePrecisionAsDisplayed", "1.9", {
    get: () => false,
    set: (_, value) => {
      if (asBoolean(value)) throw unsupported("calculate with numbers as displayed.");
    },
  }),
  property("ChartDataPointTrack", "1.9", {
    get: () => true,
    set: (_, value) => {
      if (!asBoolean(value)) throw unsupported("let charts track the index of data points.");
    },
  }),
  // Nobody else can edit this workbook.
  method("GetIsActiveCollabSession", "1.9", { call: () => false }),
];

/** Excel of today. */
export const CALCULATION_ENGINE = 191029;
