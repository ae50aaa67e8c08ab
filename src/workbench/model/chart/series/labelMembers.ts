import { LABEL_POSITIONS } from "../../../engine/charts/info/chartLabelsInfo";
import type {
  ChartLabelsInfo,
  LabelParts,
  PointLabelInfo,
} from "../../../engine/charts/info/chartLabelsInfo";
import { HORIZONTAL_TEXT, VERTICAL_TEXT } from "../../../engine/charts/info/chartTextInfo";
import { property } from "../../declare";
import type { Member, PropertyMember } from "../../member";
import { asBoolean, asOneOf, asText } from "../../plainValue";
import { asOrientation } from "../checkedValue";
import type { Holder } from "../held";
import { asShape, CALLOUTS } from "./labelShape";

export type InheritedLabels = PointLabelInfo & Required<Pick<PointLabelInfo, "numberFormat" | "position">>;

/** Labels of a series, or of one of its points. */
export interface Labelled {
  readonly at: Holder<PointLabelInfo>;
  /** What holds while the labels themselves say nothing. */
  inherited(): InheritedLabels;
}

/** When the members came: those of single labels are younger. */
interface Since {
  readonly first: string;
  readonly text: string;
}

const PARTS: readonly (keyof LabelParts)[] = [
  "showBubbleSize",
  "showCategoryName",
  "showLegendKey",
  "showPercentage",
  "showSeriesName",
  "showValue",
];

/** The members that the labels of a series and of a point share. */
export function labelMembers<Self extends Labelled>(since: Since): Member<Self>[] {
  const of = memberOf<Self>;
  return [
    ...PARTS.map((key) =>
      of(`S${key.slice(1)}`, since.first, { key, initial: () => false, parse: asBoolean }),
    ),
    of("AutoText", since.text, { key: "autoText", initial: () => true, parse: asBoolean }),
    of("Position", since.first, {
      key: "position",
      initial: (self) => self.inherited().position,
      parse: (value) => asOneOf(value, LABEL_POSITIONS),
    }),
    of("Separator", since.first, { key: "separator", initial: () => "; ", parse: asText }),
    of("NumberFormat", since.text, {
      key: "numberFormat",
      initial: (self) => self.inherited().numberFormat,
      parse: asText,
    }),
    property("LinkNumberFormat", "1.9", {
      get: (self) => (self.at.read().numberFormat ?? null) === null,
      set: (self, value) => {
        const { numberFormat } = self.inherited();
        self.at.write({ numberFormat: asBoolean(value) ? undefined : numberFormat });
      },
    }),
    of("TextOrientation", since.text, { key: "orientation", initial: () => 0, parse: asOrientation }),
    of("HorizontalAlignment", since.text, {
      key: "horizontalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, HORIZONTAL_TEXT),
    }),
    of("VerticalAlignment", since.text, {
      key: "verticalAlignment",
      initial: () => "Center",
      parse: (value) => asOneOf(value, VERTICAL_TEXT),
    }),
    of("GeometricShapeType", "1.19", { key: "shape", initial: () => null, parse: asShape }),
    property("ShowAsStickyCallout", "1.19", {
      get: (self) => CALLOUTS.includes(self.at.read().shape ?? self.inherited().shape ?? ""),
    }),
  ];
}

function memberOf<Self extends Labelled>(
  name: string,
  since: string,
  {
    key,
    initial,
    parse,
  }: {
    readonly key: keyof ChartLabelsInfo;
    initial(self: Self): unknown;
    parse(value: unknown): unknown;
  },
): PropertyMember<Self> {
  return property(name, since, {
    get: (self) => self.at.read()[key] ?? self.inherited()[key] ?? initial(self),
    set: (self, value) => self.at.write({ [key]: parse(value) }),
  });
}
