import { registries } from "@odoo/o-spreadsheet";
import type { CellPosition, Model } from "@odoo/o-spreadsheet";
import type { IconSetName } from "../conditionalRule";
import { ICON_PICTURES } from "./iconPictures";

/** Of the cell's font, whose size is in points: as high as its letters, in pixels. */
const PIXELS_PER_POINT = 96 / 72;
const PLAIN_SIZE = 10;

/** The icon of a conditional format at the left of its cell. */
registries.iconsOnCellRegistry.replace(
  "conditional_formatting",
  (getters: Model["getters"], position: CellPosition) => {
    const name = getters.getConditionalIcon(position);
    if (name === undefined) return undefined;
    const [set = "", index = ""] = name.split("/");
    const paths = ICON_PICTURES[set as IconSetName][Number(index)];
    if (paths === undefined) return undefined;
    return {
      type: "conditional_formatting",
      svg: { name, width: 24, height: 24, paths: [...paths] },
      priority: 1,
      horizontalAlign: "left",
      size: Math.round((getters.getCellStyle(position).fontSize ?? PLAIN_SIZE) * PIXELS_PER_POINT),
      margin: 4,
      position,
    };
  },
);
