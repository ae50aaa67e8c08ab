/** Shapes of icons as paths of SVG, in a box of 24 by 24. */

/** Filled one over the other, the first at the bottom. */
export type Shape = readonly { readonly path: string; readonly fillColor: string }[];

export const COLORS = {
  green: "#3E9B57",
  yellow: "#E8B021",
  red: "#D2543D",
  pink: "#E8A79A",
  gray: "#808080",
  black: "#404040",
  blue: "#4A74B8",
  pale: "#D5D5D5",
  white: "#FFFFFF",
} as const;
type Color = (typeof COLORS)[keyof typeof COLORS];

const CIRCLE = "M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z";

/** Points of an arrow to the right, around the middle of the box. */
const ARROW = [
  [-9, -3.5],
  [0, -3.5],
  [0, -9],
  [10, 0],
  [0, 9],
  [0, 3.5],
  [-9, 3.5],
] as const;

/** Degrees against the clock: 0 points right, 90 up. */
export function arrow(degrees: number, fillColor: Color): Shape {
  const angle = (-degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = ARROW.map(([x, y]) => [12 + x * cos - y * sin, 12 + x * sin + y * cos]);
  return [{ path: polygon(points), fillColor }];
}

export function circle(fillColor: Color): Shape {
  return [{ path: CIRCLE, fillColor }];
}

export function light(fillColor: Color): Shape {
  return [
    {
      path: "M5 1h14a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H5a4 4 0 0 1-4-4V5a4 4 0 0 1 4-4z",
      fillColor: COLORS.black,
    },
    { path: "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16z", fillColor },
  ];
}

export function triangle(direction: "up" | "down", fillColor: Color): Shape {
  return [{ path: direction === "up" ? "M12 3L23 21H1z" : "M12 21L23 3H1z", fillColor }];
}

export function dash(fillColor: Color): Shape {
  return [{ path: "M2 9h20v6H2z", fillColor }];
}

export function diamond(fillColor: Color): Shape {
  return [{ path: "M12 1L23 12L12 23L1 12z", fillColor }];
}

export function flag(fillColor: Color): Shape {
  return [
    { path: "M4 2h2v20H4z", fillColor: COLORS.black },
    { path: "M6 3L21 8L6 14z", fillColor },
  ];
}

const MARKS = {
  check: "M5 12l3-3l3 3l6-6l3 3l-9 9z",
  warning: "M10.5 5h3v9h-3zM10.5 16h3v3h-3z",
  cross: "M6 8.5L8.5 6L12 9.5L15.5 6L18 8.5L14.5 12L18 15.5L15.5 18L12 14.5L8.5 18L6 15.5L9.5 12z",
} as const;

export function mark(kind: keyof typeof MARKS, fillColor: Color): Shape {
  return [{ path: MARKS[kind], fillColor }];
}

export function markInCircle(kind: keyof typeof MARKS, fillColor: Color): Shape {
  return [...circle(fillColor), ...mark(kind, COLORS.white)];
}

/** Four bars of a growing height, the first ones filled. */
export function bars(filled: number): Shape {
  return [0, 1, 2, 3].map((index) => ({
    path: `M${2 + index * 5.2} ${17 - index * 4.5}h4V22h-4z`,
    fillColor: index < filled ? COLORS.blue : COLORS.pale,
  }));
}

/** Quarters of a disc that are black, from the top with the clock. */
export function quarters(filled: number): Shape {
  const ends = ["", "L22 12", "L12 22", "L2 12"];
  const rim = { path: CIRCLE, fillColor: COLORS.black };
  if (filled === 4) return [rim];
  const disc = { path: "M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16z", fillColor: COLORS.white };
  if (filled === 0) return [rim, disc];
  const [x = "12", y = "2"] = (ends[filled] ?? "").slice(1).split(" ");
  const isLarge = filled > 2 ? 1 : 0;
  return [rim, disc, { path: `M12 12V2A10 10 0 ${isLarge} 1 ${x} ${y}z`, fillColor: COLORS.black }];
}

const STAR = "M12 1l3.2 7.2l7.8.8l-5.9 5.2l1.7 7.8L12 18l-6.8 4l1.7-7.8L1 9l7.8-.8z";
const LEFT_OF_STAR = "M12 1V18l-6.8 4l1.7-7.8L1 9l7.8-.8z";

/** 0, 1 or 2 halves of gold. */
export function star(halves: number): Shape {
  const whole = { path: STAR, fillColor: halves === 2 ? COLORS.yellow : COLORS.pale };
  return halves === 1 ? [whole, { path: LEFT_OF_STAR, fillColor: COLORS.yellow }] : [whole];
}

/** Four squares, the first ones filled, from the lower left with the clock. */
export function boxes(filled: number): Shape {
  const corners = ["M2 13h9v9H2z", "M2 2h9v9H2z", "M13 2h9v9h-9z", "M13 13h9v9h-9z"];
  return corners.map((path, index) => ({ path, fillColor: index < filled ? COLORS.blue : COLORS.pale }));
}

function polygon(points: readonly (readonly number[])[]): string {
  return `M${points.map((point) => point.map((at) => at.toFixed(2)).join(" ")).join("L")}z`;
}
