import { HostError } from "../../model/hostError";
import { isRecord } from "../../wire/message";
import type { RibbonAction, RibbonControl, RibbonGroup, RibbonIcon, RibbonTab } from "./addinManifest";

type Json = Readonly<Record<string, unknown>>;

/**
 * The tabs that `Office.ribbon.requestCreateControls` was given, by Microsoft's dynamic-ribbon schema; throws
 * InvalidArgument with the place where they are none.
 */
export function readContextualTabs(definition: unknown): readonly RibbonTab[] {
  const root = objectAt(definition, "the definition");
  const actions = new Map(
    listAt(root, "actions").map((action, index) => {
      const path = `actions[${index}]`;
      return [textAt(action, "id", path), readAction(action, path)];
    }),
  );
  return listAt(root, "tabs").map((tab, index) => readTab(tab, `tabs[${index}]`, actions));
}

type Actions = ReadonlyMap<string, RibbonAction>;

function readTab(tab: Json, path: string, actions: Actions): RibbonTab {
  return {
    id: textAt(tab, "id", path),
    label: textAt(tab, "label", path),
    isContextual: true,
    // Only what is asked for is shown (learn.microsoft.com, "Create custom contextual tabs in Office Add-ins").
    startsVisible: tab.visible === true,
    groups: listAt(tab, "groups", path).map((group, index) =>
      readGroup(group, `${path}.groups[${index}]`, actions),
    ),
  };
}

function readGroup(group: Json, path: string, actions: Actions): RibbonGroup {
  return {
    id: textAt(group, "id", path),
    label: textAt(group, "label", path),
    controls: listAt(group, "controls", path)
      // Menus are drawn as their items, side by side.
      .flatMap((control) => (control.type === "Menu" ? listAt(control, "items", path) : [control]))
      .map((control) => readControl(control, path, actions)),
  };
}

function readControl(control: Json, path: string, actions: Actions): RibbonControl {
  const label = textAt(control, "label", path);
  const supertip = isRecord(control.superTip) ? control.superTip : {};
  const action = actions.get(textAt(control, "actionId", path));
  if (action === undefined) throw malformed(path, `names no action for "${label}"`);
  return {
    id: textAt(control, "id", path),
    label,
    supertip: {
      title: typeof supertip.title === "string" ? supertip.title : label,
      description: typeof supertip.description === "string" ? supertip.description : "",
    },
    icons: readIcons(control, path),
    action,
    startsEnabled: control.enabled !== false,
  };
}

function readIcons(control: Json, path: string): readonly RibbonIcon[] {
  if (control.icon === undefined) return [];
  return listAt(control, "icon", path).map((icon) => {
    const url = textAt(icon, "sourceLocation", path);
    if (!URL.canParse(url)) throw malformed(path, `has "${url}" for an address`);
    return { size: Number(icon.size), url };
  });
}

function readAction(action: Json, path: string): RibbonAction {
  if (action.type === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: textAt(action, "functionName", path) };
  }
  if (action.type !== "ShowTaskpane") throw malformed(path, "has no type that Excel knows");
  const title = typeof action.title === "string" ? action.title : null;
  return { kind: "showTaskpane", pageUrl: textAt(action, "sourceLocation", path), title };
}

function objectAt(value: unknown, path: string): Json {
  if (!isRecord(value)) throw malformed(path, "is no object");
  return value;
}

function listAt(parent: Json, name: string, path = "the definition"): readonly Json[] {
  const list = parent[name];
  if (!Array.isArray(list)) throw malformed(path, `has no list "${name}"`);
  return list.map((entry, index) => objectAt(entry, `${path}: ${name}[${index}]`));
}

function textAt(parent: Json, name: string, path: string): string {
  const text = parent[name];
  if (typeof text !== "string" || text === "") throw malformed(path, `has no "${name}"`);
  return text;
}

function malformed(path: string, what: string): HostError {
  return new HostError("InvalidArgument", `The ribbon cannot be made: ${path} ${what}.`);
}
