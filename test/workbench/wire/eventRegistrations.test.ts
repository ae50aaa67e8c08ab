import type { ModelClass, ModelObject } from "../../../src/workbench/model/member";
import { createEventRegistrations } from "../../../src/workbench/wire/eventRegistrations";

function objectOf(className: string, id?: string): ModelObject {
  const members: ModelClass<ModelObject>["members"] =
    id === undefined ? [] : [{ kind: "property", name: "Id", since: "1.1", get: () => id }];
  return { modelClass: { name: className, members }, isNull: false };
}

describe("createEventRegistrations", () => {
  it("knows who listens to one sheet and who to all of them", () => {
    const registrations = createEventRegistrations();
    registrations.set(objectOf("Worksheet", "s1"), "_RegisterDataChangedEvent");
    registrations.set(objectOf("WorksheetCollection"), "_RegisterAddedEvent");
    expect(registrations.has("worksheetChanged", "s1")).toBe(true);
    expect(registrations.has("worksheetChanged", "Workbook")).toBe(false);
    expect(registrations.has("worksheetAdded", "Workbook")).toBe(true);
  });

  it("is off again after as many removals as additions", () => {
    const registrations = createEventRegistrations();
    const sheet = objectOf("Worksheet", "s1");
    registrations.set(sheet, "_RegisterSelectionChangedEvent");
    registrations.set(sheet, "_RegisterSelectionChangedEvent");
    registrations.set(sheet, "_UnregisterSelectionChangedEvent");
    expect(registrations.has("worksheetSelectionChanged", "s1")).toBe(true);
    registrations.set(sheet, "_UnregisterSelectionChangedEvent");
    expect(registrations.has("worksheetSelectionChanged", "s1")).toBe(false);
  });

  it("refuses events that it never raises", () => {
    expect(() =>
      createEventRegistrations().set(objectOf("Worksheet", "s1"), "_RegisterSingleClickedEvent"),
    ).toThrow(expect.objectContaining({ code: "NotImplemented" }) as Error);
  });
});
