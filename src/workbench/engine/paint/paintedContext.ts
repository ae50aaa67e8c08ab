import type { GridPalette } from "./gridPalette";

const COLOR_PROPERTIES: ReadonlySet<PropertyKey> = new Set(["fillStyle", "strokeStyle"]);

/** A canvas context that draws with a palette's colours in the place of the grid's own. */
export function createPaintedContext(
  context: CanvasRenderingContext2D,
  { colors, overlay }: GridPalette,
): CanvasRenderingContext2D {
  const methods = new Map<PropertyKey, unknown>();
  return new Proxy(context, {
    get(target, name) {
      const known = methods.get(name);
      if (known !== undefined) return known;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      const bound: unknown = value.bind(target);
      methods.set(name, bound);
      return bound;
    },
    set: (target, name, value: unknown) => Reflect.set(target, name, paint(name, value), target),
  });

  function paint(name: PropertyKey, value: unknown): unknown {
    if (typeof value !== "string") return value;
    if (COLOR_PROPERTIES.has(name)) return colors[value] ?? value;
    return name === "globalCompositeOperation" && value === "multiply" ? overlay : value;
  }
}
