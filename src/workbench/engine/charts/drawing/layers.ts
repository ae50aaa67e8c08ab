/** What is drawn over what, as in Excel: areas below, then bars, lines, points. */
export const LAYERS = {
  area: 400,
  bar: 300,
  funnel: 300,
  waterfall: 300,
  line: 200,
  radar: 200,
  scatter: 100,
  bubble: 100,
  pie: 0,
};
