import { createApplication } from "./application";
import { method, navigation, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { invalidOperation } from "../refusals";
import { createRuntime } from "./runtime";
import { createSettings } from "./setting";
import { createWorksheets } from "../worksheet/worksheetCollection";

interface WorkbookObject extends ModelObject {
  readonly context: ModelContext;
}

const workbookClass: ModelClass<WorkbookObject> = {
  name: "Workbook",
  members: [
    property("Name", "1.7", { get: ({ context }) => context.workbookName }),
    property("ReadOnly", "1.8", { get: () => false }),
    navigation("Application", "1.1", ({ context }) => createApplication(context)),
    navigation("Worksheets", "1.1", ({ context }) => createWorksheets(context)),
    navigation("Tables", "1.1", ({ context }) => context.objects.tables(null)),
    navigation("Names", "1.1", ({ context }) => context.objects.names()),
    navigation("Settings", "1.4", ({ context }) => createSettings(context)),
    navigation("_Runtime", "1.5", ({ context }) => createRuntime(context)),
    method("GetSelectedRange", "1.1", {
      call: ({ context }) => {
        const areas = context.engine.selection.areas();
        const [area] = areas;
        // Several areas have no single range; getSelectedRanges is for them.
        if (areas.length !== 1 || !area) throw invalidOperation("Several areas are selected.");
        return context.objects.range(area);
      },
    }),
    method("GetActiveCell", "1.7", {
      call: ({ context }) => context.objects.range(context.engine.selection.activeCell()),
    }),
  ],
};

export function createWorkbookObject(context: ModelContext): ModelObject {
  const workbook: WorkbookObject = { modelClass: workbookClass, isNull: false, context };
  return workbook;
}
