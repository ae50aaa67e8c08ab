import type { GridZone } from "../grid/grid";

/** What is left of the zones without the others, as zones that do not overlap where the first did not. */
export function zonesWithout(zones: readonly GridZone[], others: readonly GridZone[]): GridZone[] {
  return others.reduce<GridZone[]>((left, other) => left.flatMap((zone) => without(zone, other)), [...zones]);
}

export function sharedZone(one: GridZone, other: GridZone): GridZone | null {
  const zone = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return zone.top > zone.bottom || zone.left > zone.right ? null : zone;
}

/** At most four parts: above, below, and beside on the rows that both have. */
function without(zone: GridZone, other: GridZone): GridZone[] {
  const shared = sharedZone(zone, other);
  if (!shared) return [zone];
  const parts = [
    { ...zone, bottom: shared.top - 1 },
    { ...zone, top: shared.bottom + 1 },
    { ...shared, left: zone.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: zone.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
