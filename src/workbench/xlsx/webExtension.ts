import { addPart, addRelation } from "./addPart";
import { escapeXml } from "./escapeXml";
import type { BookSnapshot } from "../engine/book/bookSnapshot";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { bindingsXml } from "./bindings";
import type { FileAddin } from "./fileAddin";
import { childrenOf, descendantsOf, parseXml } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { textOf } from "./zip";
import type { Parts } from "./zip";

/**
 * An add-in's settings in the part where Excel keeps them: one web extension for each add-in, with a property for each
 * setting whose value is JSON ([MS-OWEXML]; learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document).
 * The reference names the add-in as one from the developer's registry, which is how a sideloaded add-in is found.
 */
const FOLDER = "xl/webextensions";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE_RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";

export function webExtensionParts(
  parts: Parts,
  { book: { settings }, bindings }: Pick<WorkbookSnapshot, "book" | "bindings">,
  { id, version }: FileAddin,
): void {
  const properties = settings.map(
    ([key, value]) =>
      `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value ?? null))}"/>`,
  );
  addPart(parts, `${FOLDER}/webextension1.xml`, {
    contentType: "application/vnd.ms-office.webextension+xml",
    xml:
      `<we:webextension xmlns:we="${EXTENSION}" id="{${escapeXml(id)}}">` +
      `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties>${bindingsXml(bindings)}` +
      `<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>`,
  });
  const panes = `${FOLDER}/taskpanes.xml`;
  const type = `${OFFICE_RELATIONSHIPS}/webextension`;
  const relation = addRelation(parts, { from: panes, type, target: "webextension1.xml" });
  addPart(parts, panes, {
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    xml:
      `<wetp:taskpanes xmlns:wetp="${TASK_PANES}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
      `<wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"/>` +
      `</wetp:taskpane></wetp:taskpanes>`,
  });
  addRelation(parts, { from: "", type: `${type}taskpanes`, target: panes });
}

/** What the file keeps of one add-in; of any other's nothing is read, as Excel shows an add-in only its own. */
export function readWebExtension(parts: Parts, addinId: string): XmlNode[] {
  return [...parts.keys()].flatMap((path) => {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) return [];
    const root = parseXml(textOf(parts, path) ?? "");
    const owners = childrenOf(root, "reference").map(({ attributes }) => attributes["id"]?.toLowerCase());
    return owners.includes(addinId.toLowerCase()) ? [root] : [];
  });
}

export function settingsIn(extensions: readonly XmlNode[]): BookSnapshot["settings"] {
  const settings = new Map<string, unknown>();
  for (const { attributes } of extensions.flatMap((root) => descendantsOf(root, "property")))
    settings.set(attributes["name"] ?? "", parsedSetting(attributes["value"] ?? ""));
  return [...settings];
}

/** Text that is no JSON stays text: other programs write such values. */
function parsedSetting(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // No JSON, which is the question here.
    return value;
  }
}
