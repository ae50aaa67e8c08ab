import type { FilterOwner } from "../../engine/filters/filterStore";
import { method, oneOf, optional, optionalOneOf, property, required } from "../declare";
import type { ArgumentSpec, Member, ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { DYNAMIC_CRITERIA } from "../../engine/filters/filterCriteria";
import { resolveCriteria } from "./resolveCriteria";

/** The filter of one column of a table. */
interface ColumnFilter extends ModelObject {
  readonly context: ModelContext;
  /** Throws ItemNotFound for a column that is gone. */
  place(): { readonly owner: FilterOwner; readonly column: number };
}

const COUNT = [required("count", "number")];
const PERCENT = [required("percent", "number")];
const COLOR = [required("color", "string")];

const filterClass: ModelClass<ColumnFilter> = {
  name: "Filter",
  members: [
    property("Criteria", "1.2", {
      get: (self) => {
        const { owner, column } = self.place();
        return self.context.engine.filters.criteria(owner)[column] ?? null;
      },
    }),
    applying("Apply", [required("criteria", "object")], ([criteria]) => criteria),
    applying("ApplyBottomItemsFilter", COUNT, ([criterion1]) => ({ filterOn: "BottomItems", criterion1 })),
    applying("ApplyBottomPercentFilter", PERCENT, ([criterion1]) => ({
      filterOn: "BottomPercent",
      criterion1,
    })),
    applying("ApplyTopItemsFilter", COUNT, ([criterion1]) => ({ filterOn: "TopItems", criterion1 })),
    applying("ApplyTopPercentFilter", PERCENT, ([criterion1]) => ({ filterOn: "TopPercent", criterion1 })),
    applying("ApplyCellColorFilter", COLOR, ([color]) => ({ filterOn: "CellColor", color })),
    applying("ApplyFontColorFilter", COLOR, ([color]) => ({ filterOn: "FontColor", color })),
    applying("ApplyIconFilter", [required("icon", "object")], ([icon]) => ({ filterOn: "Icon", icon })),
    applying("ApplyValuesFilter", [required("values", "array")], ([values]) => ({
      filterOn: "Values",
      values,
    })),
    applying(
      "ApplyDynamicFilter",
      [oneOf("criteria", ["Unknown", ...DYNAMIC_CRITERIA])],
      ([dynamicCriteria]) => ({
        filterOn: "Dynamic",
        dynamicCriteria,
      }),
    ),
    applying(
      "ApplyCustomFilter",
      [
        required("criteria1", "string"),
        optional("criteria2", "string"),
        optionalOneOf("oper", ["And", "Or"]),
      ],
      ([criterion1, criterion2, operator]) => ({ filterOn: "Custom", criterion1, criterion2, operator }),
    ),
    method("Clear", "1.2", { call: (self) => show(self, null) }),
  ],
};

export function createColumnFilter(context: ModelContext, place: ColumnFilter["place"]): ModelObject {
  const filter: ColumnFilter = { modelClass: filterClass, isNull: false, context, place };
  return filter;
}

function applying(
  name: string,
  args: readonly ArgumentSpec[],
  toCriteria: (given: readonly unknown[]) => unknown,
): Member<ColumnFilter> {
  return method<ColumnFilter>(name, "1.2", {
    args,
    call: (self, given) => show(self, resolveCriteria(toCriteria(given))),
  });
}

function show(self: ColumnFilter, criteria: ReturnType<typeof resolveCriteria> | null): void {
  const { owner, column } = self.place();
  assertWritable(self.context, owner.sheetId, "allowAutoFilter");
  self.context.engine.filters.apply(owner, column, criteria);
}
