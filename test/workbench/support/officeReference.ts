import { readFileSync } from "node:fs";

/** A member in Microsoft's reference. */
export interface DocumentedMember {
  /** As scripts write it. */
  readonly name: string;
  readonly kind: "event" | "method" | "property";
  /** "1.13", or "" when the reference names no set of ExcelApi. */
  readonly since: string;
  readonly isReadOnly: boolean;
}

/** Microsoft's reference in the form of its type declarations. */
const reference = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const start = reference.indexOf("declare namespace Excel {");
const excel = reference.slice(start, reference.indexOf("\n}\n", start));

/** What every class has from the library itself, and needs no answer of a host. */
const ofLibrary = new Set(["context", "items", "load", "set", "toJSON", "track", "untrack"]);

/** Members by class, both in the order of the reference. */
export function documentedClasses(): ReadonlyMap<string, readonly DocumentedMember[]> {
  const heads = [...excel.matchAll(/\n {4}class (\w+) extends OfficeExtension\.ClientObject/g)];
  return new Map(
    heads.map((head): [string, readonly DocumentedMember[]] => {
      const body = excel.slice(head.index, excel.indexOf("\n    }\n", head.index));
      return [head[1] ?? "", membersIn(body)];
    }),
  );
}

function membersIn(body: string): readonly DocumentedMember[] {
  const members = new Map<string, DocumentedMember>();
  for (const found of body.matchAll(/\n {8}(readonly )?(\w+)(\??[(:])(.*)/g)) {
    const [, readOnly, name = "", separator = "", type = ""] = found;
    if (ofLibrary.has(name) || members.has(name)) continue;
    const doc = body.slice(body.lastIndexOf("/**", found.index), found.index);
    const [, since = ""] = /Api set: ExcelApi ([\d.]+)/.exec(doc) ?? [];
    members.set(name, { name, since, isReadOnly: readOnly !== undefined, kind: kindOf(separator, type) });
  }
  return [...members.values()];
}

function kindOf(separator: string, type: string): DocumentedMember["kind"] {
  if (separator.endsWith("(")) return "method";
  return type.includes("OfficeExtension.EventHandlers<") ? "event" : "property";
}
