import { property } from "../../declare";
import type { PropertyMember } from "../../member";
import { layoutOf } from "../checkedValue";
import type { AxisObject } from "./axisObject";

/** Where the axis stands as drawn, in points; null while it is hidden. */
export const placeMembers: readonly PropertyMember<AxisObject>[] = (
  ["left", "top", "width", "height"] as const
).map((key) =>
  property(`${key.charAt(0).toUpperCase()}${key.slice(1)}`, "1.7", {
    get: (self) => (self.at.read().visible ? (layoutOf(self).axes[self.key]?.[key] ?? null) : null),
  }),
);
