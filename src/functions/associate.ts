import {
  revimport,
  revimportCard,
  revimportCheck,
  revimportClaims,
  revimportEvents,
  revimportExplain,
  revimportMakers,
  revimportModels,
  revimportPeriods,
  revimportSeries,
  revimportSource,
  revimportTable,
  revimportTop,
  revimportVersion,
} from "./functions";

/** Ids as in functions.json; a test compares the two. */
export const FUNCTIONS_BY_ID = {
  REVIMPORT: revimport,
  "REVIMPORT.TABLE": revimportTable,
  "REVIMPORT.SERIES": revimportSeries,
  "REVIMPORT.TOP": revimportTop,
  "REVIMPORT.MAKERS": revimportMakers,
  "REVIMPORT.PERIODS": revimportPeriods,
  "REVIMPORT.MODELS": revimportModels,
  "REVIMPORT.EVENTS": revimportEvents,
  "REVIMPORT.SOURCE": revimportSource,
  "REVIMPORT.CLAIMS": revimportClaims,
  "REVIMPORT.EXPLAIN": revimportExplain,
  "REVIMPORT.CARD": revimportCard,
  "REVIMPORT.CHECK": revimportCheck,
  "REVIMPORT.VERSION": revimportVersion,
} as const;

/** By hand instead of by the metadata plugin: its loader would rewrite the source that we test. */
export function associateFunctions(): void {
  for (const [id, implementation] of Object.entries(FUNCTIONS_BY_ID)) {
    CustomFunctions.associate(id, implementation);
  }
}
