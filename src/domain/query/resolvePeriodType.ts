import { PERIOD_TYPES, type PeriodType } from "../dataset/period";
import type { Failure } from "../failure";
import { givenText } from "../givenText";
import { err, ok, type Result } from "../result";

const NAMES: ReadonlyMap<string, PeriodType> = new Map(
  Object.entries<PeriodType>({
    calendaryear: "year",
    years: "year",
    年: "year",
    暦年: "year",
    fy: "fiscalYear",
    fiscal: "fiscalYear",
    年度: "fiscalYear",
    halfyear: "half",
    calendarhalf: "half",
    半期: "half",
    上下半期: "half",
    年度半期: "fiscalHalf",
    months: "month",
    月: "month",
    月次: "month",
    ytd: "yearToDate",
    累計: "yearToDate",
    年初来: "yearToDate",
  }),
);

/** "year", "fiscal year", "half", "fiscal half", "month" or "ytd", however it is spaced and cased. */
export function resolvePeriodType(raw: unknown): Result<PeriodType, Failure> {
  const given = givenText(raw);
  const folded = given
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const type = PERIOD_TYPES.find((id) => id.toLowerCase() === folded) ?? NAMES.get(folded);
  return type ? ok(type) : err({ code: "period_type_unknown", given });
}
