import type { CellEdges } from "../borders/borderStore";
import type { CellLook } from "../looks/cellFormat";

/** Which parts of a look a style decides. */
export interface StyleIncludes {
  readonly number: boolean;
  readonly alignment: boolean;
  readonly font: boolean;
  readonly border: boolean;
  readonly patterns: boolean;
  readonly protection: boolean;
}

/** A cell style: a look that cells have by its name. */
export interface CellStyle {
  /** As Excel's gallery shows it: "Heading 1", "20% - Accent1". */
  readonly name: string;
  /** Its name in `Excel.BuiltInStyle`, or null for one that a script added. */
  readonly builtIn: string | null;
  readonly includes: StyleIncludes;
  readonly look: CellLook;
  readonly numberFormat: string;
  readonly edges: CellEdges;
}

export interface StyleStore {
  /** By name. */
  list(): readonly CellStyle[];
  /** By either name of a built-in style, or by the name of another; upper and lower case are alike. */
  named(name: string): CellStyle | null;
  /** Adds the style, or takes the place of the one with its name. */
  put(style: CellStyle): void;
  remove(name: string): void;
}
