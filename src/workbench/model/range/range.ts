import type { Area } from "../../engine/area";
import type { ModelClass } from "../member";
import type { ModelContext } from "../modelContext";
import { rangeProperties } from "../format/cellProperties";
import { rangeHyperlink } from "../format/hyperlink";
import { rangeStyle } from "../format/rangeStyle";
import { onExistingSheet } from "../worksheet/existingSheet";
import { rangeCopies } from "../copies/rangeCopies";
import { insertDelete } from "./insertDelete";
import { rangeActions } from "./rangeActions";
import { rangeCells } from "./rangeCells";
import { rangeChoices } from "./rangeChoices";
import { rangeMerges } from "./rangeMerges";
import type { RangeObject } from "./rangeObject";
import { rangePlace } from "./rangePlace";
import { rangeLines } from "./rangeLines";
import { rangeRules } from "./rangeRules";
import { rangeFill } from "../fill/rangeFill";
import { rangeLinks } from "../links/rangeLinks";
import { rangeRegions } from "../regions/rangeRegions";
import { rangeSearch } from "../search/rangeSearch";
import { rangeRelatives } from "./rangeRelatives";
import { rangeSpills } from "./rangeSpills";

const rangeClass: ModelClass<RangeObject> = {
  name: "Range",
  members: onExistingSheet([
    ...rangePlace,
    ...rangeCells,
    ...rangeLines,
    ...rangeRelatives,
    ...rangeSpills,
    ...rangeChoices,
    ...rangeSearch,
    ...rangeRegions,
    ...rangeMerges,
    ...insertDelete,
    ...rangeCopies,
    ...rangeFill,
    ...rangeLinks,
    ...rangeActions,
    ...rangeRules,
    rangeStyle("1.7", ({ context, area }) => ({ context, areas: [area] })),
    ...rangeHyperlink,
    ...rangeProperties,
  ]),
};

export function createRange(context: ModelContext, area: Area): RangeObject {
  return { modelClass: rangeClass, isNull: false, context, area };
}
