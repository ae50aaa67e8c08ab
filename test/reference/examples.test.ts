import type { ExampleCell } from "../../src/reference/example";
import { EXAMPLES } from "../../src/reference/examples";
import type { Words } from "../../src/reference/functionReference";
import { FUNCTION_REFERENCES } from "../../src/reference/functionReferences";

const ids = FUNCTION_REFERENCES.map(({ id }) => id);

function beginningsOf(cell: ExampleCell): readonly Words[] {
  return typeof cell === "object" && "begins" in cell ? [cell.begins] : [];
}

describe("EXAMPLES", () => {
  it("belong to functions that are described", () => {
    expect(EXAMPLES.filter(({ functionId }) => !ids.includes(functionId))).toEqual([]);
  });

  it("use the function under which they are listed", () => {
    const others = EXAMPLES.filter(({ functionId, formula }) =>
      Object.values(typeof formula === "string" ? { formula } : formula).some(
        (text) => !text.includes(`${functionId}(`),
      ),
    );
    expect(others).toEqual([]);
  });

  it("say enough of a sentence to be told from another", () => {
    const short = EXAMPLES.flatMap(({ gives }) => gives.flat().flatMap(beginningsOf)).filter(
      ({ en, ja }) => en.length < 5 || ja.length < 5,
    );
    expect(short).toEqual([]);
  });

  it("are each listed once", () => {
    const formulas = EXAMPLES.map(({ formula }) => JSON.stringify(formula));
    expect(formulas.filter((formula, at) => formulas.indexOf(formula) !== at)).toEqual([]);
  });

  it("show no result wider or longer than it is", () => {
    const wrong = EXAMPLES.filter(
      ({ gives, rowCount, columnCount }) =>
        (rowCount ?? Infinity) < gives.length ||
        gives.some(({ length }) => length === 0 || (columnCount ?? Infinity) < length),
    );
    expect(wrong).toEqual([]);
  });
});

describe("FUNCTION_REFERENCES", () => {
  it("describe each function once", () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leave no word empty in either language", () => {
    const words = FUNCTION_REFERENCES.flatMap(({ description, result, parameters }) => [
      description,
      result,
      ...parameters.flatMap(({ name, nameJa, text, example }) => [text, example, { en: name, ja: nameJa }]),
    ]);
    expect(words.filter(({ en, ja }) => en.trim() === "" || ja.trim() === "")).toEqual([]);
  });
});
