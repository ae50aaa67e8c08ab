import { fitNumber } from "./fitNumber";
import { toPaintedLine } from "./paintedBox";
import type { BoxContent, CellGetters, GridPosition, PaintedBox, PaintedLine } from "./paintedBox";

/** About three blanks of the standard font, which is what Excel indents by. */
const INDENT = 9;

/** Gives a box what Excel shows of its cell and the grid does not know. */
export function addExcelLooks(box: PaintedBox, getters: CellGetters, position: GridPosition): void {
  const { looks, conditionalBorders, hidesText } = box.style;
  if (hidesText) {
    box.content = undefined;
    box.clipRect = undefined;
  }
  if (box.content) {
    fitNumber(box, getters, position);
    indent(box.content, looks?.indentLevel ?? 0);
  }
  if (conditionalBorders) box.border = { ...box.border, ...conditionalEdges(conditionalBorders) };
  if (looks === undefined) return;
  const { diagonalDown, diagonalUp } = looks;
  if (diagonalDown ?? diagonalUp)
    box.diagonals = { down: toPaintedLine(diagonalDown), up: toPaintedLine(diagonalUp) };
  addPattern(box, getters, position);
}

function indent(content: BoxContent, level: number): void {
  if (content.align === "left") content.x += level * INDENT;
  else if (content.align === "right") content.x -= level * INDENT;
}

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;

function conditionalEdges(
  borders: NonNullable<PaintedBox["style"]["conditionalBorders"]>,
): Record<string, PaintedLine | undefined> {
  const edges = Object.entries(borders).map(([side, { style, color }]) => {
    const line = { style, weight: "Thin", color, tint: 0, base: color } as const;
    return [SIDES[side as keyof typeof SIDES], toPaintedLine(line)];
  });
  return Object.fromEntries(edges) as Record<string, PaintedLine | undefined>;
}

/** The grid fills with what comes nearest to a pattern; another fill over it is somebody else's, and stays. */
function addPattern(box: PaintedBox, getters: CellGetters, position: GridPosition): void {
  const { fillPattern: pattern, fillColor, patternColor = "#000000" } = box.style.looks ?? {};
  const isOwn = getters.getCellStyle(position).fillColor === box.style.fillColor;
  if (pattern === undefined || pattern === "None" || pattern === "Solid" || !fillColor || !isOwn) return;
  box.pattern = { pattern, fillColor, patternColor };
}
