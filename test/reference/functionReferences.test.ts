import { MEASURES } from "../../src/domain/query/measure";
import { EDITIONS } from "../../src/domain/query/edition";
import { FUNCTIONS_BY_ID } from "../../src/functions/associate";
import { CHOICES } from "../../src/reference/choiceReference";
import { EXAMPLES } from "../../src/reference/examples";
import { FUNCTION_REFERENCES } from "../../src/reference/functionReferences";

const sorted = (list: readonly string[]) => [...list].sort();

describe("the words", () => {
  it("describe exactly the functions of the add-in", () => {
    expect(sorted(FUNCTION_REFERENCES.map(({ id }) => id))).toEqual(sorted(Object.keys(FUNCTIONS_BY_ID)));
  });

  it("label exactly the measures and editions of the functions", () => {
    expect(sorted(CHOICES.MEASURE.map(({ value }) => value))).toEqual(sorted(MEASURES));
    expect(sorted(CHOICES.EDITION.map(({ value }) => value))).toEqual(sorted(EDITIONS));
  });

  it("show every function, every measure and every edition at work", () => {
    const formulas = EXAMPLES.map(({ formula }) => (typeof formula === "string" ? formula : formula.en));
    const unseen = [
      ...Object.keys(FUNCTIONS_BY_ID).map((id) => `=${id}(`),
      ...MEASURES.filter((measure) => measure !== "units").map((measure) => `"${measure}"`),
      '"printed"',
    ].filter((part) => !formulas.some((formula) => formula.includes(part)));
    expect(unseen).toEqual([]);
  });

  it("show an error of every function that can fail by its arguments", () => {
    const failing = EXAMPLES.filter(({ gives }) =>
      gives.flat().some((cell) => typeof cell === "object" && "error" in cell),
    ).map(({ functionId }) => functionId);
    const withArguments = FUNCTION_REFERENCES.filter(({ id, parameters }) => {
      // A sentence is the result there, also of a question that has no answer.
      return parameters.length > 0 && id !== "REVIMPORT.EXPLAIN";
    }).map(({ id }) => id);
    expect(withArguments.filter((id) => !failing.includes(id))).toEqual([]);
  });
});
