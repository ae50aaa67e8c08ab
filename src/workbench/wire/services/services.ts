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
}

/** The services outside Excel's object model that the workbench answers for; any other name is refused. */
export function createServices({ functions, pane, ribbon }: ServicePorts): ReadonlyMap<string, ModelObject> {
  return new Map([
    ["Microsoft.ExcelServices.CustomFunctions", createCustomFunctionService(functions)],
    ["Microsoft.AppRuntime.AppRuntimeService", createAppRuntimeService(pane)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", createAppRuntimePersistenceService()],
    ["Microsoft.DynamicRibbon.DynamicRibbon", createDynamicRibbonService(ribbon)],
    ["Microsoft.InternalService.AddinInternalService", createAddinInternalService()],
  ]);
}

/** The library says here that it can take ribbon actions; that needs no answer. */
function createAddinInternalService(): ModelObject {
  return createServiceObject({
    name: "AddinInternalService",
    members: [{ kind: "method", name: "NotifyActionHandlerReady", since: "1.1", args: [], call: () => null }],
  });
}
