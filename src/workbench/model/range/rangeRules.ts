import { navigation } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "./rangeObject";
import { createConditionalFormats } from "../conditionalFormat/conditionalFormatCollection";
import { createDataValidation } from "../validation/dataValidation";

/** What is asked of the cells of a range. */
export const rangeRules: readonly Member<RangeObject>[] = [
  navigation("DataValidation", "1.8", ({ context, area }) => createDataValidation(context, [area])),
  navigation("ConditionalFormats", "1.6", ({ context, area }) => createConditionalFormats(context, [area])),
];
