import { HORIZONTAL_ALIGNMENTS, READING_ORDERS, VERTICAL_ALIGNMENTS } from "../../engine/looks/cellFormat";
import type { PropertyMember } from "../member";
import { asBoolean, asIndex, asNumber, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";
import { lookProperty } from "./lookTarget";
import type { LookObject } from "./lookTarget";

/** The sets that introduced the members, which cells and styles have in common. */
interface Since {
  readonly basic: string;
  readonly indent: string;
  readonly orientation: string;
  readonly autoIndent: string;
}

/** How text stands in a cell, for ranges and for styles. */
export function alignmentMembers(since: Since): readonly PropertyMember<LookObject>[] {
  return [
    lookProperty("HorizontalAlignment", since.basic, {
      key: "horizontalAlignment",
      parse: (value) => asOneOf(value, HORIZONTAL_ALIGNMENTS),
    }),
    lookProperty("VerticalAlignment", since.basic, {
      key: "verticalAlignment",
      parse: (value) => asOneOf(value, VERTICAL_ALIGNMENTS),
    }),
    lookProperty("WrapText", since.basic, { key: "wrapText", parse: asBoolean }),
    lookProperty("IndentLevel", since.indent, { key: "indentLevel", parse: asIndent }),
    lookProperty("ReadingOrder", since.indent, {
      key: "readingOrder",
      parse: (value) => asOneOf(value, READING_ORDERS),
    }),
    lookProperty("ShrinkToFit", since.indent, { key: "shrinkToFit", parse: asBoolean }),
    lookProperty("TextOrientation", since.orientation, { key: "textOrientation", parse: asOrientation }),
    lookProperty("AutoIndent", since.autoIndent, { key: "autoIndent", parse: asBoolean }),
  ];
}

export const MOST_INDENT = 250;

function asIndent(value: unknown): number {
  const level = asIndex(value);
  if (level > MOST_INDENT) throw invalidArgument();
  return level;
}

/** Degrees from -90 to 90, or 180 for letters one below the other. */
function asOrientation(value: unknown): number {
  const degrees = asNumber(value);
  const isTurned = Number.isInteger(degrees) && Math.abs(degrees) <= 90;
  if (!isTurned && degrees !== 180) throw invalidArgument();
  return degrees;
}
