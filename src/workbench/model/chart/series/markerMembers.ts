import { MARKER_STYLES } from "../../../engine/charts/info/chartLooks";
import type { MarkerLook } from "../../../engine/charts/info/chartLooks";
import { property } from "../../declare";
import type { PropertyMember } from "../../member";
import { asColor, asOneOf } from "../../plainValue";
import { asWholeBetween } from "../checkedValue";
import type { Holder } from "../held";

interface Marked {
  readonly at: Holder<MarkerLook>;
  readonly automatic: MarkerLook;
}

/** The four properties of markers, which series and points share. */
export function markerMembers<Self>(markerOf: (self: Self) => Marked): PropertyMember<Self>[] {
  const member = <K extends keyof MarkerLook>(
    name: string,
    key: K,
    rule: { readonly none: unknown; parse(value: unknown): MarkerLook[K] },
  ) =>
    property<Self>(name, "1.7", {
      get: (self) => {
        const { at, automatic } = markerOf(self);
        return at.read()[key] ?? automatic[key] ?? rule.none;
      },
      set: (self, value) => markerOf(self).at.write({ [key]: rule.parse(value) }),
    });
  return [
    member("MarkerBackgroundColor", "background", { none: "", parse: asColor }),
    member("MarkerForegroundColor", "foreground", { none: "", parse: asColor }),
    member("MarkerSize", "size", { none: 5, parse: asWholeBetween(2, 72) }),
    member("MarkerStyle", "style", { none: "None", parse: (value) => asOneOf(value, MARKER_STYLES) }),
  ];
}
