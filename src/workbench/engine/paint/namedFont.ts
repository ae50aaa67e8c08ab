/** The family that o-spreadsheet 19.3.7 draws all text with. */
const GRID_FAMILY = "'Roboto', arial";

const contexts = new WeakMap<CanvasRenderingContext2D, Map<string, CanvasRenderingContext2D>>();

/** A context that draws text in a font of this name, where the system has it, and else in the grid's own. */
export function withNamedFont(context: CanvasRenderingContext2D, name: string): CanvasRenderingContext2D {
  const known = contexts.get(context) ?? new Map<string, CanvasRenderingContext2D>();
  contexts.set(context, known);
  const named = known.get(name) ?? createNamed(context, `${JSON.stringify(name)}, ${GRID_FAMILY}`);
  known.set(name, named);
  return named;
}

function createNamed(context: CanvasRenderingContext2D, family: string): CanvasRenderingContext2D {
  return new Proxy(context, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
    set(target, property, value: unknown) {
      const isFont = property === "font" && typeof value === "string";
      return Reflect.set(target, property, isFont ? value.replace(GRID_FAMILY, family) : value, target);
    },
  });
}
