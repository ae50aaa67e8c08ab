import type { ModelObject } from "../../model/member";
import {
  createAppRuntimePersistenceService,
  createAppRuntimeService,
  type PanePort,
} from "./appRuntimeService";
import { createCustomFunctionService, type CustomFunctionPort } from "./customFunctionService";
import { createDynamicRibbonService, type RibbonPort } from "./dynamicRibbonService";
import { createServiceObject } from "./serviceObject";

export interface ServicePorts {
  readonly functions: CustomFunctionPort;
  readonly pane: PanePort;
  readonly ribbon: RibbonPort;
  /** The page can run actions. */
  onActionsReady(): void;
}

/** The services outside Excel's object model that the workbench answers for; any other name is refused. */
export function createServices({
  functions,
  pane,
  ribbon,
  onActionsReady,
}: ServicePorts): ReadonlyMap<string, ModelObject> {
  return new Map([
    ["Microsoft.ExcelServices.CustomFunctions", createCustomFunctionService(functions)],
    ["Microsoft.AppRuntime.AppRuntimeService", createAppRuntimeService(pane)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", createAppRuntimePersistenceService()],
    ["Microsoft.DynamicRibbon.DynamicRibbon", createDynamicRibbonService(ribbon)],
    ["Microsoft.InternalService.AddinInternalService", createAddinInternalService(onActionsReady)],
  ]);
}

/** The library says here that its page is loaded and can run actions. */
function createAddinInternalService(onActionsReady: () => void): ModelObject {
  return createServiceObject({
    name: "AddinInternalService",
    members: [
      {
        kind: "method",
        name: "NotifyActionHandlerReady",
        since: "1.1",
        args: [],
        call: () => onActionsReady(),
      },
    ],
  });
}
