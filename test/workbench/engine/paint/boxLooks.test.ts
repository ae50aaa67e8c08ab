import { addExcelLooks } from "../../../../src/workbench/engine/paint/boxLooks";
import type { CellGetters, PaintedBox } from "../../../../src/workbench/engine/paint/paintedBox";

const position = { sheetId: "s", col: 0, row: 0 };

interface Shown {
  readonly value?: number | string;
  readonly text?: string;
  readonly format?: string;
  readonly align?: "left" | "right";
  readonly style?: PaintedBox["style"];
}

/** A box of 60 pixels in which each letter takes 6, after the looks were added. */
function boxOf({
  value = "tea",
  text = String(value),
  format,
  align = "left",
  style = {},
}: Shown): PaintedBox {
  const type = typeof value === "number" ? "number" : "text";
  const evaluated = { value, type, format, formattedValue: text, defaultAlign: align };
  const getters = {
    getCellStyle: () => style,
    getEvaluatedCell: () => evaluated,
    getTextWidth: (each: string) => each.length * 6,
    shouldShowFormulas: () => false,
  } as unknown as CellGetters;
  const x = align === "left" ? 4 : 56;
  const content = { textLines: [text], x, align, textWidth: text.length * 6 };
  const box: PaintedBox = { x: 0, y: 0, width: 60, height: 23, style, content, isOverflow: true };
  addExcelLooks(box, getters, position);
  return box;
}

describe("addExcelLooks", () => {
  it("moves text away from its edge by the indent", () => {
    expect(boxOf({ style: { looks: { indentLevel: 2 } } }).content?.x).toBe(22);
    expect(boxOf({ align: "right", style: { looks: { indentLevel: 2 } } }).content?.x).toBe(38);
  });

  it("shows nothing but the bar or the icon where a conditional format says so", () => {
    expect(boxOf({ style: { hidesText: true } }).content).toBeUndefined();
  });

  it("rounds a number without a format until it fits", () => {
    const { content, isOverflow } = boxOf({ value: 1 / 3, text: "0.333333333", align: "right" });
    expect(content).toMatchObject({ textLines: ["0.333333"], align: "right", x: 56 });
    expect(isOverflow).toBe(false);
  });

  it("shows signs in the place of a number whose format has no room", () => {
    const { content } = boxOf({ value: 46000, text: "2025-12-09", format: "yyyy-mm-dd", align: "right" });
    expect(content?.textLines).toEqual(["########"]);
  });

  it("lets text run into the next cell", () => {
    expect(boxOf({ value: "a text of some length" }).isOverflow).toBe(true);
  });

  it("draws the borders of a conditional format, and takes away those that it has none of", () => {
    const conditionalBorders = {
      EdgeTop: { style: "Dash", color: "#FF0000" },
      EdgeLeft: { style: "None", color: "#000000" },
    } as const;
    const { border } = boxOf({ style: { conditionalBorders } });
    expect(border?.["top"]).toMatchObject({ color: "#FF0000", line: { style: "Dash", weight: "Thin" } });
    expect(border?.["left"]).toBeUndefined();
  });

  it("has a pattern unless another fill lies over it", () => {
    const looks = { fillPattern: "Grid", fillColor: "#FFFFFF", patternColor: "#FF0000" } as const;
    expect(boxOf({ style: { looks, fillColor: "#FFBFBF" } }).pattern).toEqual({
      pattern: "Grid",
      fillColor: "#FFFFFF",
      patternColor: "#FF0000",
    });
    expect(
      boxOf({ style: { looks: { fillColor: "#FFFFFF", fillPattern: "Solid" } } }).pattern,
    ).toBeUndefined();
  });

  it("draws diagonals from corner to corner", () => {
    const line = { style: "Double", weight: "Thick", color: "#0000FF", tint: 0, base: "#0000FF" } as const;
    const { diagonals } = boxOf({ style: { looks: { diagonalUp: line } } });
    expect(diagonals).toEqual({ down: undefined, up: { color: "#0000FF", line } });
  });
});
