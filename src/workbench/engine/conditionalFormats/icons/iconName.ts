import { ICON_SETS } from "../conditionalRule";
import type { IconSetName } from "../conditionalRule";

/** "FiveArrows/0" is the set's icon for the lowest values. */
export type IconName = `${IconSetName}/${number}`;

/** The nearest that the set has. */
export function iconName(set: IconSetName, index: number): IconName {
  return `${set}/${Math.min(ICON_SETS[set] - 1, Math.max(0, index))}`;
}
