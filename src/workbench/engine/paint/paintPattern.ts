import type { FillPattern } from "../looks/cellFormat";
import type { PaintedBox, PaintedPattern } from "./paintedBox";

/** A tile of eight by eight pixels: whether a pixel has the pattern's colour. */
type Tile = (x: number, y: number) => boolean;

const TILE_SIZE = 8;

/** Ordered dots: where a share of the cell is covered, the pixels below it are. */
const DOTS = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];
const dots =
  (share: number): Tile =>
  (x, y) =>
    (DOTS[(y % 4) * 4 + (x % 4)] ?? 0) < share * DOTS.length;

const modulo = (value: number): number => ((value % 4) + 4) % 4;

const TILES: Readonly<Record<Exclude<FillPattern, "None" | "Solid">, Tile>> = {
  Gray75: dots(0.75),
  SemiGray75: (x, y) => modulo(x + y) < 2 || modulo(x - y) === 0,
  Gray50: dots(0.5),
  Gray25: dots(0.25),
  Gray16: dots(0.125),
  Gray8: dots(0.0625),
  Checker: (x, y) => (Math.floor(x / 2) + Math.floor(y / 2)) % 2 === 0,
  Horizontal: (_, y) => y % 4 < 2,
  Vertical: (x) => x % 4 < 2,
  Down: (x, y) => modulo(x - y) < 2,
  Up: (x, y) => modulo(x + y) < 2,
  LightHorizontal: (_, y) => y % 4 === 0,
  LightVertical: (x) => x % 4 === 0,
  LightDown: (x, y) => modulo(x - y) === 0,
  LightUp: (x, y) => modulo(x + y) === 0,
  Grid: (x, y) => x % 4 === 0 || y % 4 === 0,
  CrissCross: (x, y) => modulo(x + y) === 0 || modulo(x - y) === 0,
};

const tiles = new Map<string, OffscreenCanvas>();

/** A pattern over a cell whose fill is drawn. */
export function paintPattern(context: CanvasRenderingContext2D, box: PaintedBox): void {
  const { pattern, x, y, width, height } = box;
  if (!pattern || !box.style.fillColor) return;
  const repeated = context.createPattern(tileOf(pattern), "repeat");
  if (repeated === null) return;
  context.fillStyle = repeated;
  context.fillRect(x, y, width, height);
}

function tileOf({ pattern, fillColor, patternColor }: PaintedPattern): OffscreenCanvas {
  const key = [pattern, fillColor, patternColor].join();
  const known = tiles.get(key);
  if (known) return known;
  const canvas = new OffscreenCanvas(TILE_SIZE, TILE_SIZE);
  const context = canvas.getContext("2d");
  const tile = TILES[pattern as keyof typeof TILES];
  for (let at = 0; context && at < TILE_SIZE * TILE_SIZE; at += 1) {
    const [x, y] = [at % TILE_SIZE, Math.floor(at / TILE_SIZE)];
    context.fillStyle = tile(x, y) ? patternColor : fillColor;
    context.fillRect(x, y, 1, 1);
  }
  tiles.set(key, canvas);
  return canvas;
}
