import type { Query } from "../query/query";

/** The formula that asks a question, in the spelling that works in every language; default arguments are left out. */
export function formulaText({ maker, period, measure, edition }: Query): string {
  const periodText = period.type === "year" ? period.key : `"${period.key}"`;
  const args = [`"${maker.id}"`, periodText];
  if (measure !== "units" || edition !== "reconciled") args.push(`"${measure}"`);
  if (edition !== "reconciled") args.push(`"${edition}"`);
  return `=REVIMPORT(${args.join(",")})`;
}
