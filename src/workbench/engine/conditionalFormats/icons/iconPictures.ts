import type { IconSetName } from "../conditionalRule";
import { COLORS, arrow, bars, boxes, circle, dash, diamond, flag, light, mark } from "./iconShapes";
import { markInCircle, quarters, star, triangle } from "./iconShapes";
import type { Shape } from "./iconShapes";

const { green, yellow, red, gray, pink, black } = COLORS;
const ARROWS = [-90, -45, 0, 45, 90] as const;

/** The icons of every set, that of the lowest values first (Microsoft's reference, `Excel.IconSet`). */
export const ICON_PICTURES: Readonly<Record<IconSetName, readonly Shape[]>> = {
  ThreeArrows: [arrow(-90, red), arrow(0, yellow), arrow(90, green)],
  ThreeArrowsGray: [arrow(-90, gray), arrow(0, gray), arrow(90, gray)],
  ThreeFlags: [flag(red), flag(yellow), flag(green)],
  ThreeTrafficLights1: [circle(red), circle(yellow), circle(green)],
  ThreeTrafficLights2: [light(red), light(yellow), light(green)],
  ThreeSigns: [diamond(red), triangle("up", yellow), circle(green)],
  ThreeSymbols: [markInCircle("cross", red), markInCircle("warning", yellow), markInCircle("check", green)],
  ThreeSymbols2: [mark("cross", red), mark("warning", yellow), mark("check", green)],
  FourArrows: [arrow(-90, red), arrow(-45, yellow), arrow(45, yellow), arrow(90, green)],
  FourArrowsGray: [arrow(-90, gray), arrow(-45, gray), arrow(45, gray), arrow(90, gray)],
  FourRedToBlack: [circle(black), circle(gray), circle(pink), circle(red)],
  FourRating: [bars(1), bars(2), bars(3), bars(4)],
  FourTrafficLights: [circle(black), circle(red), circle(yellow), circle(green)],
  FiveArrows: ARROWS.map((degrees) =>
    arrow(degrees, degrees === -90 ? red : degrees === 90 ? green : yellow),
  ),
  FiveArrowsGray: ARROWS.map((degrees) => arrow(degrees, gray)),
  FiveRating: [bars(0), bars(1), bars(2), bars(3), bars(4)],
  FiveQuarters: [quarters(4), quarters(3), quarters(2), quarters(1), quarters(0)],
  ThreeStars: [star(0), star(1), star(2)],
  ThreeTriangles: [triangle("down", red), dash(yellow), triangle("up", green)],
  FiveBoxes: [boxes(0), boxes(1), boxes(2), boxes(3), boxes(4)],
};
