import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("properties of a workbook", () => {
  it("are empty at first, and kept as they are set", () => {
    const properties = new ScriptedWorkbook().workbook.to("Properties");
    expect([properties.get("Title"), properties.get("RevisionNumber")]).toEqual(["", 0]);
    const created = String(properties.get("CreationDate"));
    expect(created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(Date.parse(created)).toBeLessThanOrEqual(Date.now());
    for (const name of [
      "Title",
      "Subject",
      "Author",
      "Keywords",
      "Comments",
      "Category",
      "Manager",
      "Company",
    ])
      properties.set(name, `the ${name}`);
    properties.set("RevisionNumber", 3);
    expect([properties.get("Manager"), properties.get("Title"), properties.get("RevisionNumber")]).toEqual([
      "the Manager",
      "the Title",
      3,
    ]);
  });

  it("refuse values of another kind", () => {
    const properties = new ScriptedWorkbook().workbook.to("Properties");
    expect(codeOf(() => properties.set("Title", 5))).toBe("InvalidArgument");
    expect(codeOf(() => properties.set("RevisionNumber", -1))).toBe("InvalidArgument");
  });

  it("undo with the batch that set them", () => {
    const book = new ScriptedWorkbook();
    const properties = book.workbook.to("Properties");
    book.engine.batch(() => {
      properties.set("Title", "Prices");
      properties.to("Custom").call("Add", "client", "Ann");
    });
    book.engine.undo();
    expect([properties.get("Title"), properties.to("Custom").call("GetCount")]).toEqual(["", 0]);
  });
});

describe("custom properties", () => {
  const start = () => new ScriptedWorkbook().workbook.to("Properties/Custom");

  it.each([
    ["text", "String"],
    [5, "Number"],
    [2.5, "Float"],
    [5e9, "Float"],
    [true, "Boolean"],
  ])("keep %p as %s", (value, type) => {
    const property = start().follow("Add", "key", value);
    expect([property.get("Value"), property.get("Type")]).toEqual([value, type]);
  });

  it("are found whatever the case of their key, which stays as it was first", () => {
    const custom = start();
    custom.call("Add", "Client", "Ann");
    custom.call("Add", "CLIENT", "Ben");
    expect(custom.items().map((item) => [item.get("Key"), item.get("Value")])).toEqual([["Client", "Ben"]]);
    custom.item("client").set("Value", 7);
    expect(custom.follow("GetItemOrNullObject", "cLient").get("Type")).toBe("Number");
  });

  it("are deleted one by one, and all together", () => {
    const custom = start();
    const first = custom.follow("Add", "one", 1);
    custom.call("Add", "two", 2);
    first.call("Delete");
    expect(codeOf(() => first.get("Value"))).toBe("ItemNotFound");
    custom.call("DeleteAll");
    expect(custom.call("GetCount")).toBe(0);
    expect(codeOf(() => custom.item("two"))).toBe("ItemNotFound");
    expect(custom.follow("GetItemOrNullObject", "two").isNull).toBe(true);
  });

  it("refuse an empty key, and values that are no text, number or truth", () => {
    const custom = start();
    expect(codeOf(() => custom.call("Add", "", 1))).toBe("InvalidArgument");
    const property = custom.follow("Add", "one", 1);
    expect(codeOf(() => property.set("Value", { a: 1 }))).toBe("InvalidArgument");
  });
});
