/** Requirement sets by lower-case name, as the library compares them. */
export type RequirementMatrix = Readonly<Record<string, string>>;

/**
 * What the played Excel claims to support. The numbers are those of Excel with a subscription, on the web, except
 * that sets are left out, or kept lower, where the workbench refuses most of what they add.
 */
export const playedRequirements: RequirementMatrix = {
  excelapi: "1.17",
  sharedruntime: "1.2",
  customfunctionsruntime: "1.5",
  customfunctions: "1.9",
  ribbonapi: "1.1",
};
