import { createApplication } from "./application";
import { createBindings } from "../bindings/bindingCollection";
import { createStyles } from "../format/styleCollection";
import { method, navigation, optional, required, twins } from "../declare";
import { createTableStyles } from "../table/tableStyles";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { invalidSelection } from "../refusals";
import { insertWorksheets } from "./insertWorksheets";
import { createRuntime } from "./runtime";
import { createSettings } from "./setting";
import { createWorkbookProtection } from "./workbookProtection";
import { workbookFileMembers } from "./workbookFile";
import { createFunctions } from "../worksheetFunctions/worksheetFunctions";
import { createXmlParts } from "../customXml/customXmlParts";
import { createDocumentProperties } from "../properties/documentProperties";
import { createWorksheets } from "../worksheet/worksheetCollection";

interface WorkbookObject extends ModelObject {
  readonly context: ModelContext;
}

const workbookClass: ModelClass<WorkbookObject> = {
  name: "Workbook",
  members: [
    ...workbookFileMembers,
    navigation("Application", "1.1", ({ context }) => createApplication(context)),
    navigation("Worksheets", "1.1", ({ context }) => createWorksheets(context)),
    navigation("Tables", "1.1", ({ context }) => context.objects.tables(null)),
    navigation("Names", "1.1", ({ context }) => context.objects.names(null)),
    navigation("TableStyles", "1.10", ({ context }) => createTableStyles(context)),
    navigation("Bindings", "1.1", ({ context }) => createBindings(context)),
    navigation("Settings", "1.4", ({ context }) => createSettings(context)),
    navigation("CustomXmlParts", "1.5", ({ context }) => createXmlParts(context)),
    navigation("Properties", "1.7", ({ context }) => createDocumentProperties(context)),
    navigation("Protection", "1.7", ({ context }) => createWorkbookProtection(context)),
    navigation("Functions", "1.2", ({ context }) => createFunctions(context)),
    navigation("Styles", "1.7", ({ context }) => createStyles(context)),
    navigation("_Runtime", "1.5", ({ context }) => createRuntime(context)),
    method("GetSelectedRange", "1.1", {
      call: ({ context }) => {
        const areas = context.engine.selection.areas();
        const [area] = areas;
        // What Excel answers for several areas: github.com/OfficeDev/office-js-docs-pr/issues/2477
        if (areas.length !== 1 || !area) throw invalidSelection();
        return context.objects.range(area);
      },
    }),
    method("GetSelectedRanges", "1.9", {
      call: ({ context }) => context.objects.rangeAreas(context.engine.selection.areas()),
    }),
    method("InsertWorksheetsFromBase64", "1.13", {
      args: [required("base64File", "string"), optional("options", "object")],
      call: ({ context }, given) => insertWorksheets(context, given),
    }),
    ...twins<WorkbookObject>("GetActiveChart", "1.9", { find: ({ context }) => activeChart(context) }),
    method("GetActiveCell", "1.7", {
      call: ({ context }) => context.objects.range(context.engine.selection.activeCell()),
    }),
  ],
};

/** The chart that is selected on the sheet that is shown. */
function activeChart({ engine, objects }: ModelContext): ModelObject | null {
  const id = engine.charts.active();
  return id === null ? null : objects.chart(engine.sheets.active().id, id);
}

export function createWorkbookObject(context: ModelContext): ModelObject {
  const workbook: WorkbookObject = { modelClass: workbookClass, isNull: false, context };
  return workbook;
}
