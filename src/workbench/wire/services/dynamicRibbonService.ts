import { HostError } from "../../model/hostError";
import type { ArgumentSpec, ModelClass, ModelObject } from "../../model/member";
import { createServiceObject } from "./serviceObject";

export interface RibbonPort {
  /** Undefined for a control that the manifest does not define. */
  control(id: string): { readonly id: string; readonly label: string; enabled: boolean } | undefined;
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

/** Tabs can be named, but only contextual tabs can be shown and hidden, and those are refused. */
const tabClass: ModelClass<ModelObject> = { name: "RibbonTab", members: [] };

/** Behind `Office.ribbon.requestUpdate`. */
export function createDynamicRibbonService(ribbon: RibbonPort): ModelObject {
  const button = (id: string): RibbonButton => {
    const control = ribbon.control(id);
    if (control === undefined) throw new HostError("ItemNotFound", `The ribbon has no control "${id}".`);
    return { modelClass: buttonClass, isNull: false, control };
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
        call: () => createServiceObject(tabClass),
      },
    ],
  });
}
