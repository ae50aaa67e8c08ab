import { addPart, addRelation } from "./addPart";
import { escapeXml } from "./escapeXml";
import type { BookSnapshot } from "../engine/book/bookSnapshot";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { bindingsXml } from "./bindings";
import type { FileAddin } from "./fileAddin";
import type { Package } from "./package";
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
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OFFICE_RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";

type Kept = Pick<WorkbookSnapshot, "book" | "bindings">;

export function writeWebExtensions(parts: Parts, file: Kept, addin: FileAddin): void {
  const hasOwn = file.book.settings.length + file.bindings.length > 0;
  const extensions = [...(hasOwn ? [extensionXml(file, addin)] : []), ...file.book.otherAddins];
  if (extensions.length === 0) return;
  const panes = `${FOLDER}/taskpanes.xml`;
  const elements = extensions.map((xml, index) => {
    const target = `webextension${index + 1}.xml`;
    addPart(parts, `${FOLDER}/${target}`, {
      contentType: "application/vnd.ms-office.webextension+xml",
      xml,
    });
    const relation = addRelation(parts, {
      from: panes,
      type: `${OFFICE_RELATIONSHIPS}/webextension`,
      target,
    });
    return (
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${index}">` +
      `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="${relation}"/></wetp:taskpane>`
    );
  });
  addPart(parts, panes, {
    contentType: "application/vnd.ms-office.webextensiontaskpanes+xml",
    xml: `<wetp:taskpanes xmlns:wetp="${TASK_PANES}">${elements.join("")}</wetp:taskpanes>`,
  });
  addRelation(parts, { from: "", type: `${OFFICE_RELATIONSHIPS}/webextensiontaskpanes`, target: panes });
}

function extensionXml({ book, bindings }: Kept, { id, version }: FileAddin): string {
  const properties = book.settings.map(
    ([key, value]) =>
      `<we:property name="${escapeXml(key)}" value="${escapeXml(JSON.stringify(value ?? null))}"/>`,
  );
  return (
    `<we:webextension xmlns:we="${EXTENSION}" id="{${escapeXml(id)}}">` +
    `<we:reference id="${escapeXml(id)}" version="${escapeXml(version)}" store="developer" storeType="Registry"/>` +
    `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties>${bindingsXml(bindings)}` +
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`
  );
}

/** What the task panes of other add-ins keep in the file; their pictures and bindings are left out. */
export function readOtherAddins(file: Package, addinId: string): string[] {
  return file
    .targets("", "webextensiontaskpanes")
    .flatMap((panes) => file.targets(panes, "webextension"))
    .flatMap((path) => {
      const [root, text] = [file.xml(path), file.text(path)];
      if (root === null || text === null || isOf(root, addinId)) return [];
      return [withoutLinks(text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, ""))];
    });
}

/** The picture is a part of its own, by a relation that is not kept, and bindings mean marks of cells that are not. */
function withoutLinks(xml: string): string {
  return xml.replace(/<((?:\w+:)?(?:snapshot|bindings))\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, "<$1/>");
}

function isOf(extension: XmlNode, addinId: string): boolean {
  const owners = childrenOf(extension, "reference").map(({ attributes }) => attributes["id"]?.toLowerCase());
  return owners.includes(addinId.toLowerCase());
}

/** What the file keeps of one add-in; of any other's nothing is read, as Excel shows an add-in only its own. */
export function readWebExtension(parts: Parts, addinId: string): XmlNode[] {
  return [...parts.keys()].flatMap((path) => {
    if (!/^xl\/webextensions\/webextension\d*\.xml$/.test(path)) return [];
    const root = parseXml(textOf(parts, path) ?? "");
    return isOf(root, addinId) ? [root] : [];
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
