import { asBoolean, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";
import type { MatchOptions } from "./textPattern";

export interface SearchCriteria extends MatchOptions {
  readonly isBackwards: boolean;
}

/** Unless said otherwise: part of the text, in any case, forwards. Names are as scripts write them. */
export function toSearchCriteria(given: unknown): SearchCriteria {
  const criteria = given as Readonly<Record<string, unknown>>;
  const flag = (name: string): boolean => {
    const value = criteria[name];
    return value !== undefined && value !== null && asBoolean(value);
  };
  const direction = criteria.searchDirection ?? "Forward";
  return {
    completeMatch: flag("completeMatch"),
    matchCase: flag("matchCase"),
    isBackwards: asOneOf(direction, ["Forward", "Backwards"]) === "Backwards",
  };
}

export function asSearchText(value: unknown): string {
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value;
}
