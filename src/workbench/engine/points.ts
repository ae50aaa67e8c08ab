/** The grid draws in pixels at 96 dpi; Excel's object model and its files measure in points. */
export const PIXELS_PER_POINT = 96 / 72;
export const POINTS_PER_PIXEL = 72 / 96;
