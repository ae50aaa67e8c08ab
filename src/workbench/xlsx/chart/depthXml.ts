import { chartKind } from "../../engine/charts/info/chartKinds";
import type { ChartSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { group, value } from "./element";
import { shapeXml } from "./shapeXml";

/** How a chart with depth is looked at, and the walls around it, as Excel writes them; nothing for flat charts. */
export function depthXml({ type, series }: ChartSnapshot): string {
  const { kind, solid, isDeep } = chartKind(type);
  if (solid === undefined) return "";
  const isPie = kind === "pie";
  const isRightAngled = !isPie && isDeep !== true;
  return [
    group(
      "c:view3D",
      value("rotX", isPie ? 30 : 15),
      value("rotY", isPie ? (series[0]?.firstSliceAngle ?? 0) : 20),
      value("depthPercent", 100),
      value("rAngAx", isRightAngled),
    ),
    ...["c:floor", "c:sideWall", "c:backWall"].map((wall) =>
      group(wall, value("thickness", 0), shapeXml({ fill: "", line: { style: "None" } })),
    ),
  ].join("");
}

/** The axis along which series stand one behind another. */
export function seriesAxisXml(id: number, categoryAxisId: number): string {
  return group(
    "c:serAx",
    value("axId", id),
    group("c:scaling", value("orientation", "minMax")),
    value("delete", false),
    value("axPos", "b"),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", categoryAxisId),
    value("crosses", "autoZero"),
  );
}
