import {
  contrastOf,
  formatColor,
  invertLightness,
  parseColor,
} from "../../../../src/workbench/engine/paint/colorMath";

const rgb = (text: string) => {
  const color = parseColor(text);
  if (color === null) throw new Error(`${text} is no colour.`);
  return color;
};

describe("parseColor", () => {
  it("reads three, six and eight digits, and nothing else", () => {
    const read = ["#f80", "#FF8800", "#FF8800FF"].map((text) => formatColor(rgb(text)));
    expect(read).toEqual(["#FF8800", "#FF8800", "#FF8800"]);
    expect(["red", "#12", "", "light-dark(#000, #fff)"].map(parseColor)).toEqual([null, null, null, null]);
  });
});

describe("contrastOf", () => {
  it("is 21 between black and white, in either order", () => {
    expect(contrastOf(rgb("#000"), rgb("#fff"))).toBeCloseTo(21);
    expect(contrastOf(rgb("#fff"), rgb("#000"))).toBeCloseTo(21);
  });
});

describe("invertLightness", () => {
  it("is its own inverse and keeps the hue", () => {
    const inverted = invertLightness(rgb("#203864"));
    expect(formatColor(inverted)).toBe("#9BB3DF");
    expect(formatColor(invertLightness(inverted))).toBe("#203864");
  });
});
