import type { RibbonAction, RibbonControl, RibbonGroup, RibbonIcon, RibbonTab } from "./addinManifest";
import type { LocalizedResources } from "./localizedResources";
import { childNamed, childrenNamed, requireAttribute, requireChild, textOf, typeOf } from "./xmlElement";

/** The tabs of `PrimaryCommandSurface`; an add-in without commands has none. */
export function readRibbon(formFactor: Element, resources: LocalizedResources): readonly RibbonTab[] {
  const surface = childrenNamed(formFactor, "ExtensionPoint").find(
    (point) => typeOf(point) === "PrimaryCommandSurface",
  );
  if (surface === undefined) return [];
  return [...surface.children]
    .filter((element) => element.localName === "OfficeTab" || element.localName === "CustomTab")
    .map((tab) => readTab(tab, resources));
}

function readTab(tab: Element, resources: LocalizedResources): RibbonTab {
  const label = tab.localName === "CustomTab" ? resources.text(requireChild(tab, "Label")) : null;
  return {
    id: requireAttribute(tab, "id"),
    label,
    isContextual: false,
    startsVisible: true,
    groups: childrenNamed(tab, "Group").map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: LocalizedResources): RibbonGroup {
  return {
    id: requireAttribute(group, "id"),
    label: resources.text(requireChild(group, "Label")),
    controls: childrenNamed(group, "Control")
      // Menus are drawn as their items, side by side.
      .flatMap((control) => (typeOf(control) === "Menu" ? itemsOf(control) : [control]))
      .map((control) => readControl(control, resources)),
  };
}

function itemsOf(menu: Element): readonly Element[] {
  const items = childNamed(menu, "Items");
  return items === null ? [] : childrenNamed(items, "Item");
}

function readControl(control: Element, resources: LocalizedResources): RibbonControl {
  const supertip = requireChild(control, "Supertip");
  return {
    id: requireAttribute(control, "id"),
    label: resources.text(requireChild(control, "Label")),
    supertip: {
      title: resources.text(requireChild(supertip, "Title")),
      description: resources.text(requireChild(supertip, "Description")),
    },
    icons: readIcons(control, resources),
    action: readAction(requireChild(control, "Action"), resources),
    startsEnabled:
      textOf(childNamed(control, "Enabled") ?? control.ownerDocument.createElement("none")) !== "false",
  };
}

function readIcons(control: Element, resources: LocalizedResources): readonly RibbonIcon[] {
  const icon = childNamed(control, "Icon");
  return icon === null
    ? []
    : childrenNamed(icon, "Image").map((image) => ({
        size: Number(requireAttribute(image, "size")),
        url: resources.image(image),
      }));
}

function readAction(action: Element, resources: LocalizedResources): RibbonAction {
  if (typeOf(action) === "ExecuteFunction") {
    return { kind: "executeFunction", functionName: textOf(requireChild(action, "FunctionName")) };
  }
  const title = childNamed(action, "Title");
  return {
    kind: "showTaskpane",
    pageUrl: resources.url(requireChild(action, "SourceLocation")),
    title: title === null ? null : resources.text(title),
  };
}
