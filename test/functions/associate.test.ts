import { associateFunctions } from "../../src/functions/associate";
import { revimport } from "../../src/functions/functions";
import { installCustomFunctions } from "../support/customFunctionsRuntime";

describe("associateFunctions", () => {
  it("binds every id to a function", () => {
    const associated = installCustomFunctions();
    associateFunctions();
    expect([...associated.keys()]).toEqual([
      "REVIMPORT",
      "REVIMPORT.TABLE",
      "REVIMPORT.SERIES",
      "REVIMPORT.TOP",
      "REVIMPORT.MAKERS",
      "REVIMPORT.PERIODS",
      "REVIMPORT.MODELS",
      "REVIMPORT.EVENTS",
      "REVIMPORT.SOURCE",
      "REVIMPORT.CLAIMS",
      "REVIMPORT.EXPLAIN",
      "REVIMPORT.CARD",
      "REVIMPORT.CHECK",
      "REVIMPORT.VERSION",
    ]);
    expect(associated.get("REVIMPORT")).toBe(revimport);
  });
});
