import { revimport, revimportExplain, revimportMakers, revimportTable, revimportVersion } from "./functions";

/** Ids as in functions.json; a test compares the two. */
export const FUNCTIONS_BY_ID = {
  REVIMPORT: revimport,
  "REVIMPORT.TABLE": revimportTable,
  "REVIMPORT.MAKERS": revimportMakers,
  "REVIMPORT.EXPLAIN": revimportExplain,
  "REVIMPORT.VERSION": revimportVersion,
} as const;

/** By hand instead of by the metadata plugin: its loader would rewrite the source that we test. */
export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS_BY_ID)) {
    CustomFunctions.associate(id, implementation);
  }
}
