import { HostError } from "../../model/hostError";
import type { ArgumentSpec, ModelClass, ModelObject } from "../../model/member";
import { createServiceObject } from "./serviceObject";

export interface RibbonPort {
  /** Undefined for a control that the manifest does not define. */
  control(id: string): { readonly id: string; readonly label: string; enabled: boolean } | undefined;
  /** Undefined for a tab that is not there. */
  tab(id: string): RibbonPortTab | undefined;
  /** Makes contextual tabs; throws for what defines none, and when there are some. */
  create(definition: unknown): void;
}

export interface RibbonPortTab {
  /** Only these are shown and hidden. */
  readonly isContextual: boolean;
  setVisible(visible: boolean): void;
}

interface RibbonButton extends ModelObject {
  readonly control: NonNullable<ReturnType<RibbonPort["control"]>>;
}

const since = "1.1";
const idArgument: ArgumentSpec = { name: "id", types: ["string"] };

const buttonClass: ModelClass<RibbonButton> = {
  name: "RibbonButton",
  members: [
    { kind: "property", name: "Id", since, get: ({ control }) => control.id },
    { kind: "property", name: "Label", since, get: ({ control }) => control.label },
    {
      kind: "property",
      name: "Enabled",
      since,
      get: ({ control }) => control.enabled,
      set({ control }, value) {
        if (typeof value !== "boolean") throw new HostError("InvalidArgument", "'enabled' is true or false.");
        control.enabled = value;
      },
    },
  ],
};

interface NamedTab extends ModelObject {
  readonly tab: RibbonPortTab;
}

const tabClass: ModelClass<NamedTab> = {
  name: "RibbonTab",
  members: [
    {
      kind: "method",
      name: "SetVisibility",
      since,
      args: [{ name: "visibility", types: ["boolean"] }],
      call({ tab }, [visibility]) {
        if (!tab.isContextual)
          throw new HostError("InvalidOperation", "Only contextual tabs are shown and hidden.");
        tab.setVisible(visibility === true);
      },
    },
  ],
};

/** Behind `Office.ribbon.requestUpdate` and `requestCreateControls`. */
export function createDynamicRibbonService(ribbon: RibbonPort): ModelObject {
  const button = (id: string): RibbonButton => {
    const control = ribbon.control(id);
    if (control === undefined) throw new HostError("ItemNotFound", `The ribbon has no control "${id}".`);
    return { modelClass: buttonClass, isNull: false, control };
  };
  const tabNamed = (id: string): NamedTab => {
    const tab = ribbon.tab(id);
    if (tab === undefined) throw new HostError("ItemNotFound", `The ribbon has no tab "${id}".`);
    return { modelClass: tabClass, isNull: false, tab };
  };
  return createServiceObject({
    name: "DynamicRibbon",
    members: [
      { kind: "method", name: "GetButton", since, args: [idArgument], call: (_, [id]) => button(String(id)) },
      {
        kind: "method",
        name: "GetTab",
        since,
        args: [idArgument],
        call: (_, [id]) => tabNamed(String(id)),
      },
      {
        kind: "method",
        name: "ExecuteRequestCreate",
        since,
        args: [{ name: "jsonCreate", types: ["string"] }],
        call: (_, [json]) => ribbon.create(JSON.parse(String(json))),
      },
    ],
  });
}
