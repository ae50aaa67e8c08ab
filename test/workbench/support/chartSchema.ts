import type { XmlNode } from "../../../src/workbench/xlsx/xmlTree";

/**
 * The order in which ISO/IEC 29500's `dml-chart` schema has the children of the elements that charts are written with.
 * Excel repairs, or does not open, a file in another order.
 */
const LABEL =
  "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const ORDERS: Readonly<Record<string, string>> = {
  chartSpace: "roundedCorners style chart spPr txPr",
  chart:
    "title autoTitleDeleted view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax",
  title: "tx layout overlay spPr txPr",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h",
  plotArea:
    "layout areaChart area3DChart lineChart line3DChart stockChart radarChart scatterChart pieChart pie3DChart doughnutChart barChart bar3DChart ofPieChart bubbleChart valAx catAx dateAx serAx dTable spPr",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap axId",
  bar3DChart: "barDir grouping varyColors ser dLbls gapWidth gapDepth shape axId",
  line3DChart: "grouping varyColors ser dLbls dropLines gapDepth axId",
  area3DChart: "grouping varyColors ser dLbls dropLines gapDepth axId",
  pie3DChart: "varyColors ser dLbls",
  ofPieChart: "ofPieType varyColors ser dLbls gapWidth splitType splitPos custSplit secondPieSize serLines",
  stockChart: "ser dLbls dropLines hiLowLines upDownBars axId",
  upDownBars: "gapWidth upBars downBars",
  view3D: "rotX hPercent rotY depthPercent rAngAx perspective",
  floor: "thickness spPr",
  serAx: `${AXIS} tickLblSkip tickMarkSkip`,
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker axId",
  areaChart: "grouping varyColors ser dLbls axId",
  pieChart: "varyColors ser dLbls firstSliceAng",
  doughnutChart: "varyColors ser dLbls firstSliceAng holeSize",
  scatterChart: "scatterStyle varyColors ser dLbls axId",
  bubbleChart: "varyColors ser dLbls bubble3D bubbleScale axId",
  radarChart: "radarStyle varyColors ser dLbls axId",
  ser: "idx order tx spPr invertIfNegative marker explosion dPt dLbls trendline errBars cat xVal val yVal smooth bubbleSize bubble3D",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr",
  dLbls: `dLbl delete ${LABEL} showLeaderLines leaderLines`,
  dLbl: `idx delete layout tx ${LABEL}`,
  marker: "symbol size spPr",
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl",
  trendlineLbl: "layout tx numFmt spPr txPr",
  errBars: "errDir errBarType errValType noEndCap plus minus val spPr",
  scaling: "logBase orientation max min",
  catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit minorTimeUnit`,
  valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits`,
  dispUnits: "custUnit builtInUnit dispUnitsLbl",
  legend: "legendPos legendEntry layout overlay spPr txPr",
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr",
  numCache: "formatCode ptCount pt",
  strCache: "ptCount pt",
};

/** Groups and axes may stand in any order among themselves. */
const ANY_ORDER = /^(\w+Chart|(val|cat|date|ser)Ax)$/;

/** What stands where the schema does not have it: "catAx: crosses after auto". */
export function outOfOrder(node: XmlNode): string[] {
  const order = ORDERS[node.name]?.split(" ");
  const inside = node.children.flatMap(outOfOrder);
  if (order === undefined || node.children.length === 0) return inside;
  let last = "";
  const wrong = node.children.flatMap(({ name }) => {
    const before = last;
    last = name;
    if (!order.includes(name)) return [`${node.name}: no ${name}`];
    const isFree = ANY_ORDER.test(name) && ANY_ORDER.test(before);
    return !isFree && order.indexOf(name) < order.indexOf(before)
      ? [`${node.name}: ${name} after ${before}`]
      : [];
  });
  return [...wrong, ...inside];
}
