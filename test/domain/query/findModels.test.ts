import { findModels, type ModelFilter } from "../../../src/domain/query/findModels";
import { datasetForTests } from "../../support/datasetForTests";

const { models, makers } = datasetForTests();
const any: ModelFilter = { makers: null, countries: null, statuses: null };

function names(filter: Partial<ModelFilter>): readonly string[] | string {
  const found = findModels(models, { ...any, ...filter });
  return found.ok ? found.value.map(({ model }) => model) : found.error.code;
}

describe("findModels", () => {
  it("lists all where nothing is asked", () => {
    expect(names({})).toHaveLength(models.length);
  });

  it("keeps what fits every filter, and any value within one", () => {
    const honda = makers.filter(({ id }) => id === "Honda" || id === "Suzuki");
    expect(names({ makers: honda, countries: ["India"], statuses: ["on sale", "planned"] })).toEqual([
      "Fronx",
      "Jimny Nomade",
      "WR-V",
      "0 Alpha",
    ]);
  });

  it("takes ALL for every maker", () => {
    expect(names({ makers: makers.filter(({ id }) => id === "ALL") })).toHaveLength(models.length);
  });

  it("fails where none fits", () => {
    expect(names({ countries: [] })).toBe("models_none");
  });
});
