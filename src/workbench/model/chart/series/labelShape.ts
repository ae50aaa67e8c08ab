import { asText } from "../../plainValue";
import { invalidArgument } from "../../refusals";

/** Shapes with a tail that points at the data point. */
export const CALLOUTS: readonly string[] = [
  "AccentCallout1",
  "AccentCallout2",
  "BorderCallout1",
  "BorderCallout2",
  "WedgeRectCallout",
  "WedgeRRectCallout",
  "WedgeEllipseCallout",
];

/** Excel's data labels take these of its shapes ("Change Data Label Shapes"). */
const SHAPES: readonly string[] = [
  "Rectangle",
  "RoundRectangle",
  "Ellipse",
  "RightArrow",
  "DownArrow",
  "LeftArrow",
  "UpArrow",
  ...CALLOUTS,
];

export function asShape(value: unknown): string {
  const shape = asText(value);
  if (!SHAPES.includes(shape)) throw invalidArgument();
  return shape;
}
