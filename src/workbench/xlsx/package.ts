import { childrenOf, parseXml } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { textOf } from "./zip";
import type { Parts } from "./zip";

interface Relation {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table". */
  readonly kind: string;
  readonly target: string;
}

/** Parts that find one another by relationships; the root's are those of "". */
export class Package {
  private readonly relations = new Map<string, readonly Relation[]>();
  /** Names of parts are the same in upper and lower case (ISO/IEC 29500-2, 6.2.2.3). */
  private readonly paths: ReadonlyMap<string, string>;

  constructor(private readonly parts: Parts) {
    this.paths = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  }

  /** The text of a part, or null when there is no such part. */
  text(path: string): string | null {
    const name = this.nameOf(path);
    return name === undefined ? null : textOf(this.parts, name);
  }

  /** The same of a part that is no text. */
  bytes(path: string): Uint8Array | null {
    return this.parts.get(this.nameOf(path) ?? "") ?? null;
  }

  /** Null when there is no such part; throws an Error with a sentence for what cannot be read. */
  xml(path: string): XmlNode | null {
    const text = this.text(path);
    try {
      return text === null ? null : parseXml(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`The part ${path} of the file cannot be read: ${reason}.`, { cause: error });
    }
  }

  /** The first part of a kind that a part points at. */
  related(path: string, kind: string): XmlNode | null {
    const target = this.target(path, kind);
    return target === null ? null : this.xml(target);
  }

  target(path: string, kind: string): string | null {
    return this.relationsOf(path).find((relation) => relation.kind === kind)?.target ?? null;
  }

  targets(path: string, kind: string): string[] {
    return this.relationsOf(path)
      .filter((relation) => relation.kind === kind)
      .map(({ target }) => target);
  }

  targetWithId(path: string, id: string): string | null {
    return this.relationsOf(path).find((relation) => relation.id === id)?.target ?? null;
  }

  /** Where a relation leads that points out of the file, as it is written. */
  addressWithId(path: string, id: string): string | null {
    const relation = childrenOf(this.xml(relationsPath(path)), "Relationship").find(
      ({ attributes }) => attributes["Id"] === id && attributes["TargetMode"] === "External",
    );
    return relation?.attributes["Target"] ?? null;
  }

  private nameOf(path: string): string | undefined {
    return this.paths.get(path.toLowerCase()) ?? this.paths.get(decoded(path).toLowerCase());
  }

  private relationsOf(path: string): readonly Relation[] {
    const known = this.relations.get(path);
    if (known) return known;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const root = this.xml(relationsPath(path));
    const relations = childrenOf(root, "Relationship")
      .filter(({ attributes }) => attributes["TargetMode"] !== "External")
      .map(({ attributes }) => ({
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: resolved(folder, attributes["Target"] ?? ""),
      }));
    this.relations.set(path, relations);
    return relations;
  }
}

/** Targets are addresses, in which a blank is "%20"; most programs write them as they are. */
function decoded(path: string): string {
  return path.replace(/%[0-9A-F]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)));
}

function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** "../tables/table1.xml" from a part's folder; a leading "/" counts from the root. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
