import { loadableMember } from "../../../src/workbench/wire/memberLookup";
import { codeOf, ScriptedWorkbook } from "../support/script";

describe("loadableMember", () => {
  const workbook = new ScriptedWorkbook().workbook.object;

  it("finds a property, whatever the case of its first letter", () => {
    expect(loadableMember(workbook, "name", "1.21")?.name).toBe("Name");
  });

  it.each(["isNullObject", "nmae", "getActiveCell", "constructor"])("has nothing for %s", (name) => {
    expect(loadableMember(workbook, name, "1.21")).toBeUndefined();
  });

  it.each([
    ["that only Excel has", "linkedEntityDataDomains", "1.21"],
    ["that is newer than the played Excel", "isDirty", "1.8"],
  ])("refuses a property %s", (_, name, version) => {
    expect(codeOf(() => loadableMember(workbook, name, version))).toBe("ApiNotFound");
  });
});
