import { MAX_COLUMNS } from "../engine/area";
import type { XmlNode } from "./xmlTree";

/** The columns that a `<col>` is for, 0-based and inclusive; none where `last` comes before `first`. */
export function columnSpan({ min, max }: XmlNode["attributes"]): {
  readonly first: number;
  readonly last: number;
} {
  const first = Math.max(Math.trunc(Number(min)), 1) - 1;
  return { first, last: Math.min(Math.trunc(Number(max)), MAX_COLUMNS) - 1 };
}
