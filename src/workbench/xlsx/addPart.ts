import { escapeXml } from "./escapeXml";
import { setText, textOf } from "./zip";
import type { Parts } from "./zip";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface NewRelation {
  /** The part that points, or "" for the package itself. */
  readonly from: string;
  /** Address of the relationship's type. */
  readonly type: string;
  /** Relative to the folder of `from`, or an address outside the file. */
  readonly target: string;
  readonly isExternal?: boolean;
}

/** Lets one part point at another; gives the id by which the part's XML names it. */
export function addRelation(parts: Parts, { from, type, target, isExternal = false }: NewRelation): string {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${from.slice(folder.length)}.rels`;
  const before =
    textOf(parts, path) ?? `${XML_DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const taken = new Set([...before.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const mode = isExternal ? ' TargetMode="External"' : "";
  const relation = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${mode}/>`;
  setText(
    parts,
    path,
    before.replace("</Relationships>", () => `${relation}</Relationships>`),
  );
  return id;
}

/** Adds a part with its entry in the package's list of types. The text has no XML declaration. */
export function addPart(parts: Parts, path: string, { contentType, xml }: PartContent): void {
  setText(parts, path, XML_DECLARATION + xml);
  declarePart(parts, path, contentType);
}

/** Enters a part in the package's list of types. */
export function declarePart(parts: Parts, path: string, contentType: string): void {
  const types = textOf(parts, "[Content_Types].xml") ?? "";
  const override = `<Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`;
  setText(
    parts,
    "[Content_Types].xml",
    types.replace("</Types>", () => `${override}</Types>`),
  );
}

interface PartContent {
  readonly contentType: string;
  readonly xml: string;
}
