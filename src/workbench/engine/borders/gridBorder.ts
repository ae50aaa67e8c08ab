import type { BorderDescr } from "@odoo/o-spreadsheet";
import { NO_LINE } from "./borderLine";
import type { BorderLine } from "./borderLine";

type DrawnStyle = BorderDescr["style"];

/** The grid's border of a cell's side. Excel's line stands beside what the grid draws, which keeps and undoes both. */
export interface GridBorder extends BorderDescr {
  readonly line?: BorderLine;
}

export function toGridBorder(line: BorderLine): GridBorder | undefined {
  return line.style === "None" ? undefined : { ...drawn(line), line };
}

/** A line that a user has changed in the grid since is what the grid shows. */
export function lineOf(border: GridBorder | undefined): BorderLine {
  if (border === undefined) return NO_LINE;
  const { line } = border;
  if (line) {
    const expected = drawn(line);
    if (expected.style === border.style && expected.color === border.color) return line;
  }
  const color = border.color.toUpperCase();
  return { ...READ[border.style], color, base: color, tint: 0 };
}

const READ: Readonly<Record<DrawnStyle, Pick<BorderLine, "style" | "weight">>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  dotted: { style: "Dot", weight: "Thin" },
};

/** The nearest that the grid can draw. */
function drawn({ style, weight, color }: BorderLine): BorderDescr {
  if (style === "Dot") return { style: "dotted", color };
  if (style === "Double") return { style: "thick", color };
  if (style !== "Continuous") return { style: "dashed", color };
  return {
    style: weight === "Hairline" || weight === "Thin" ? "thin" : weight === "Medium" ? "medium" : "thick",
    color,
  };
}
