import type { BoxLook } from "../../../engine/charts/info/chartLooks";
import { navigation } from "../../declare";
import type { Member, ModelClass, ModelObject } from "../../member";
import type { ChartObject } from "../chartObject";
import { partOf } from "../held";
import type { ChartPart, Holder } from "../held";
import { createChartFill } from "./chartFill";
import { createChartFont } from "./chartFont";
import { createChartBorder } from "./chartLine";
import type { AutomaticLine } from "./chartLine";

/** What a box looks like while nothing is set. */
export interface AutomaticBox {
  /** In points. */
  readonly fontSize: number;
  readonly fill?: string;
  readonly border?: AutomaticLine;
}

export interface BoxObject extends ChartPart<BoxLook> {
  readonly automatic: AutomaticBox;
}

/** When each part of the format came: "1.8"; a part that is left out does not exist. */
interface Since {
  readonly border?: string;
  readonly fill?: string;
  readonly font?: string;
}

/** A class of Excel's that gathers border, fill and font of a part. */
export function boxFormatClass(
  name: string,
  since: Since,
  more: readonly Member<BoxObject>[] = [],
): ModelClass<BoxObject> {
  return {
    name,
    members: [
      ...(since.border === undefined ? [] : [navigation("Border", since.border, borderOf)]),
      ...(since.fill === undefined ? [] : [navigation("Fill", since.fill, fillOf)]),
      ...(since.font === undefined ? [] : [navigation("Font", since.font, fontOf)]),
      ...more,
    ],
  };
}

export function createBoxFormat(
  modelClass: ModelClass<BoxObject>,
  chart: ChartObject,
  { at, ...automatic }: AutomaticBox & { readonly at: Holder<BoxLook> },
): ModelObject {
  const format: BoxObject = { ...chart, modelClass, at, automatic };
  return format;
}

function borderOf(self: BoxObject): ModelObject {
  const { border } = self.automatic;
  return createChartBorder(self, partOf(self.at, "border", {}), border && (() => border));
}

function fillOf(self: BoxObject): ModelObject {
  return createChartFill(self, self.at, () => self.automatic.fill ?? "");
}

function fontOf(self: BoxObject): ModelObject {
  return createChartFont(self, partOf(self.at, "font", {}), self.automatic.fontSize);
}
