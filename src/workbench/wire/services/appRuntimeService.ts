import type { ModelObject } from "../../model/member";
import { createServiceObject } from "./serviceObject";

/** The pane as the shell shows it; hiding it keeps the page, and its runtime, alive. */
export interface PanePort {
  isVisible(): boolean;
  setVisible(visible: boolean): void;
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. "Inactive" would end the runtime, which no script can ask for. */
export function createAppRuntimeService(pane: PanePort): ModelObject {
  return createServiceObject({
    name: "AppRuntimeService",
    members: [
      {
        kind: "method",
        name: "SetAppRuntimeState",
        since: "1.1",
        args: [{ name: "appRuntimeState", types: ["string"], values: ["Visible", "Background"] }],
        call: (_, [state]) => pane.setVisible(state === "Visible"),
      },
      {
        kind: "method",
        name: "GetAppRuntimeState",
        since: "1.1",
        args: [],
        call: () => (pane.isVisible() ? "Visible" : "Background"),
      },
    ],
  });
}

/** Behind `Office.addin.setStartupBehavior`; remembered for the life of the page, as a document would. */
export function createAppRuntimePersistenceService(): ModelObject {
  let state: unknown = "Inactive";
  return createServiceObject({
    name: "AppRuntimePersistenceService",
    members: [
      {
        kind: "method",
        name: "SetAppRuntimeStartState",
        since: "1.1",
        args: [{ name: "appRuntimeState", types: ["string"], values: ["Inactive", "Background"] }],
        call: (_, [next]) => {
          state = next;
        },
      },
      { kind: "method", name: "GetAppRuntimeStartState", since: "1.1", args: [], call: () => state },
    ],
  });
}
