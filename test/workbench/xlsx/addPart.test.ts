import { addPart, addRelation } from "../../../src/workbench/xlsx/addPart";
import { setText, textOf, type Parts } from "../../../src/workbench/xlsx/zip";

function emptyPackage(): Parts {
  const parts: Parts = new Map();
  setText(parts, "[Content_Types].xml", "<Types></Types>");
  return parts;
}

describe("addPart", () => {
  it("names the part in the package's list of types", () => {
    const parts = emptyPackage();
    addPart(parts, "customXml/item1.xml", { contentType: "application/xml", xml: "<a/>" });
    expect(textOf(parts, "customXml/item1.xml")).toMatch(/^<\?xml [^>]*\?>\n<a\/>$/);
    expect(textOf(parts, "[Content_Types].xml")).toBe(
      '<Types><Override PartName="/customXml/item1.xml" ContentType="application/xml"/></Types>',
    );
  });
});

describe("addRelation", () => {
  it("gives each relation of a part an id of its own, beside those that are there", () => {
    const parts = emptyPackage();
    setText(parts, "xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="rId2"/></Relationships>');
    const link = { from: "xl/workbook.xml", type: "http://x/link", target: "a.xml" };
    expect([addRelation(parts, link), addRelation(parts, link)]).toEqual(["rId3", "rId4"]);
  });

  it("points outside the file, with the address escaped", () => {
    const parts = emptyPackage();
    addRelation(parts, {
      from: "xl/worksheets/sheet1.xml",
      type: "http://x/hyperlink",
      target: "https://example.com/?a=1&b=2",
      isExternal: true,
    });
    expect(textOf(parts, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
      '<Relationship Id="rId1" Type="http://x/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>',
    );
  });
});
