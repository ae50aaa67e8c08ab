import { navigation } from "../declare";
import type { Member } from "../member";
import type { RangeObject } from "./rangeObject";
import { createDataValidation } from "../validation/dataValidation";

/** What is asked of the cells of a range. */
export const rangeRules: readonly Member<RangeObject>[] = [
  navigation("DataValidation", "1.8", ({ context, area }) => createDataValidation(context, [area])),
];
