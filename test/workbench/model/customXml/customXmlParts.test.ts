import { codeOf, ScriptedWorkbook } from "../../support/script";
// After the grid, which takes a parser that is there for a browser's.
import "../../support/domParser";

const REVIEW = '<r:review xmlns:r="http://review.example"><by>Ann</by></r:review>';
const PLAIN = "<plain/>";

function start() {
  const book = new ScriptedWorkbook();
  return { book, parts: book.workbook.to("CustomXmlParts") };
}

describe("custom XML parts", () => {
  it("are added with an id of their own, and give back their text", () => {
    const { parts } = start();
    const part = parts.follow("Add", REVIEW);
    expect(part.get("Id")).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
    expect([part.get("NamespaceUri"), part.call("GetXml")]).toEqual(["http://review.example", REVIEW]);
    expect(parts.follow("Add", PLAIN).get("NamespaceUri")).toBe("");
    expect(parts.call("GetCount")).toBe(2);
  });

  it("are found by id, whatever its case, and by namespace", () => {
    const { parts } = start();
    const id = String(parts.follow("Add", REVIEW).get("Id"));
    parts.call("Add", PLAIN);
    expect(parts.item(id.toLowerCase()).get("Id")).toBe(id);
    const scoped = parts.follow("GetByNamespace", "http://review.example");
    expect(scoped.items().map((part) => part.get("Id"))).toEqual([id]);
    expect(scoped.follow("GetOnlyItem").get("Id")).toBe(id);
    parts.call("Add", REVIEW);
    expect(scoped.follow("GetOnlyItemOrNullObject").isNull).toBe(true);
    expect(codeOf(() => scoped.call("GetOnlyItem"))).toBe("InvalidOperation");
  });

  it("are changed and deleted, and undone with their batch", () => {
    const { book, parts } = start();
    const part = parts.follow("Add", REVIEW);
    book.engine.batch(() => {
      part.call("SetXml", PLAIN);
      book.write("A1", [[1]]);
    });
    expect(part.call("GetXml")).toBe(PLAIN);
    book.engine.undo();
    expect(part.call("GetXml")).toBe(REVIEW);
    part.call("Delete");
    expect(codeOf(() => part.call("GetXml"))).toBe("ItemNotFound");
  });

  it.each(["", "words", "<a>", "<a></b>", '<a b="1" b="2"/>', "<a/><b/>", "<r:a/>"])(
    "refuse %p, which is not well-formed",
    (xml) => {
      const { parts } = start();
      expect(codeOf(() => parts.call("Add", xml))).toBe("InvalidArgument");
      const part = parts.follow("Add", PLAIN);
      expect(codeOf(() => part.call("SetXml", xml))).toBe("InvalidArgument");
    },
  );

  it("refuse what is not there, and an empty namespace", () => {
    const { parts } = start();
    expect(codeOf(() => parts.item("{0}"))).toBe("ItemNotFound");
    expect(parts.follow("GetItemOrNullObject", "{0}").isNull).toBe(true);
    expect(codeOf(() => parts.call("GetByNamespace", ""))).toBe("InvalidArgument");
    expect(codeOf(() => parts.follow("GetByNamespace", "http://none.example").call("GetOnlyItem"))).toBe(
      "ItemNotFound",
    );
  });
});
