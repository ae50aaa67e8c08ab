import { parseFunctionLibrary } from "../../../src/workbench/shell/manifest/parseFunctionLibrary";

const url = "https://localhost/functions.json";
const add = { id: "add", name: "Add", parameters: [{ name: "first" }], result: {} };

describe("parseFunctionLibrary", () => {
  it("puts the namespace before the name, and ids and names in capitals", () => {
    const library = parseFunctionLibrary({ functions: [add] }, { url, namespace: "shop" });
    expect(library).toEqual({
      ok: true,
      value: {
        functions: [{ ...add, id: "ADD", name: "SHOP.ADD" }],
        allowErrorForDataTypeAny: false,
        allowCustomDataForDataTypeAny: false,
      },
    });
  });

  it("leaves names alone when there is no namespace", () => {
    const library = parseFunctionLibrary(
      { functions: [add], allowErrorForDataTypeAny: true },
      { url, namespace: null },
    );
    expect(library).toMatchObject({
      ok: true,
      value: { functions: [{ name: "ADD" }], allowErrorForDataTypeAny: true },
    });
  });

  it("calls a function without a name by its id, and takes one without parameters or a result", () => {
    const library = parseFunctionLibrary({ functions: [{ id: "now" }] }, { url, namespace: "shop" });
    expect(library).toMatchObject({
      ok: true,
      value: { functions: [{ id: "NOW", name: "SHOP.NOW", parameters: [], result: {} }] },
    });
  });

  it.each([
    [null, "functions"],
    [{ functions: {} }, "functions"],
    [{ functions: [add, { name: "x" }] }, "functions[1]"],
    [{ functions: [add, "x"] }, "functions[1]"],
    [{ functions: [{ ...add, parameters: [{}] }] }, "functions[0]"],
  ])("says where %j is malformed", (raw, path) => {
    expect(parseFunctionLibrary(raw, { url, namespace: null })).toEqual({
      ok: false,
      problem: { code: "functions_malformed", url, path },
    });
  });
});
