import type { Element } from "@xmldom/xmldom";
import { attribute, elementsNamed, labelOf, type ManifestDocument } from "./manifestDocument";
import { duplicatesAmong } from "./resourceFaults";

/** Requirement sets that Excel knows, each with its newest minor version (Microsoft's reference, November 2026). */
const newestMinor: Readonly<Record<string, number>> = {
  AddinCommands: 3,
  CustomFunctionsRuntime: 5,
  DialogApi: 2,
  DialogOrigin: 1,
  ExcelApi: 21,
  IdentityAPI: 3,
  ImageCoercion: 2,
  KeyboardShortcuts: 1,
  OpenBrowserWindowApi: 1,
  RibbonApi: 2,
  SharedRuntime: 2,
};

const iconSizes = ["16", "20", "24", "32", "40", "48", "64", "80"];
const longestControlId = 125;

/** What the schema allows and Excel does not, or what this product decided against. */
export function structureFaults(manifest: ManifestDocument): string[] {
  return [
    ...requiredFaults(manifest),
    ...hostFaults(manifest),
    ...requirementFaults(manifest),
    ...runtimeFaults(manifest),
    ...controlFaults(manifest),
    ...elementsNamed(manifest.document, "Icon").flatMap(iconFaults),
  ];
}

function requiredFaults({ document }: ManifestDocument): string[] {
  const missing = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "GetStarted"].filter(
    (name) => elementsNamed(document, name).length === 0,
  );
  const namespaces = elementsNamed(document, "Namespace");
  const permissions = elementsNamed(document, "Permissions").map((element) => element.textContent);
  return [
    ...missing.map((name) => `${name} is missing`),
    // docs/decisions: =REVIMPORT(...) has no prefix, which Excel grants only when nothing declares one.
    ...namespaces.map(() => "Namespace is declared: functions would get a prefix"),
    ...permissions
      .filter((permission) => permission !== "ReadWriteDocument")
      .map((permission) => `Permissions is ${permission}, not ReadWriteDocument`),
  ];
}

function hostFaults({ document }: ManifestDocument): string[] {
  return elementsNamed(document, "Host")
    .map((element) => attribute(element, "Name") || attribute(element, "type"))
    .filter((name) => name !== "Workbook")
    .map((name) => `Host is ${name}, not Workbook`);
}

function requirementFaults({ document }: ManifestDocument): string[] {
  return elementsNamed(document, "Set").flatMap((element) => {
    const name = attribute(element, "Name");
    const newest = newestMinor[name];
    if (newest === undefined) return [`requirement set ${name} is not one of Excel's`];
    const [, minor] = /^1\.(\d+)$/.exec(attribute(element, "MinVersion")) ?? [];
    return minor !== undefined && Number(minor) >= 1 && Number(minor) <= newest
      ? []
      : [`requirement set ${name} has no version ${attribute(element, "MinVersion")}`];
  });
}

/** Excel uses the shared runtime only where all of these name one resource, and says nothing where they do not. */
function runtimeFaults({ document }: ManifestDocument): string[] {
  const runtimes = elementsNamed(document, "Runtime");
  const [runtime] = runtimes;
  if (!runtime || runtimes.length > 1) return [`there are ${runtimes.length} runtimes, not one`];
  const wanted = attribute(runtime, "resid");
  const users = [
    ...elementsNamed(document, "FunctionFile"),
    ...["Page", "Action"].flatMap((name) =>
      elementsNamed(document, name).flatMap((parent) => elementsNamed(parent, "SourceLocation")),
    ),
  ];
  return [
    ...(attribute(runtime, "lifetime") === "long" ? [] : ["the runtime's lifetime is not long"]),
    ...users
      .filter((element) => attribute(element, "resid") !== wanted)
      .map((element) => `${labelOf(element)} names ${attribute(element, "resid")}, the runtime ${wanted}`),
  ];
}

function controlFaults({ document }: ManifestDocument): string[] {
  const ids = ["Control", "Group"].flatMap((name) =>
    elementsNamed(document, name).map((element) => attribute(element, "id")),
  );
  return [
    ...duplicatesAmong(ids).map((id) => `control or group ${id} is declared more than once`),
    ...ids
      .filter((id) => id.length > longestControlId)
      .map((id) => `control or group ${id} is longer than ${longestControlId} characters`),
  ];
}

function iconFaults(icon: Element): string[] {
  const sizes = elementsNamed(icon, "Image").map((image) => attribute(image, "size"));
  const owner = icon.parentNode?.nodeName ? labelOf(icon.parentNode as Element) : "Icon";
  return [
    ...iconSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `${owner} has no icon of ${size} pixels`),
    ...duplicatesAmong(sizes).map((size) => `${owner} has two icons of ${size} pixels`),
  ];
}
