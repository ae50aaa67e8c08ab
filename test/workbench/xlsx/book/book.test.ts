import { USUAL_ITERATION } from "../../../../src/workbench/engine/book/bookIteration";
import { isPassword } from "../../../../src/workbench/engine/protection/keptPassword";
import type { KeptPassword } from "../../../../src/workbench/engine/protection/keptPassword";
import "../../support/domParser";
import type { BookSnapshot } from "../../../../src/workbench/engine/book/bookSnapshot";
import { readBook } from "../../../../src/workbench/xlsx/book/readBook";
import { writeBook } from "../../../../src/workbench/xlsx/book/writeBook";
import { Package } from "../../../../src/workbench/xlsx/package";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";
import { setText, textOf, type Parts } from "../../../../src/workbench/xlsx/zip";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const path = "xl/workbook.xml";

/** The parts that the writer makes, as far as they matter here. */
function written(): Parts {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const parts: Parts = new Map();
  setText(parts, "[Content_Types].xml", "<Types></Types>");
  setText(
    parts,
    "_rels/.rels",
    "<Relationships>" +
      relation(
        "rId1",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml",
      ) +
      relation("rId2", `${office}/extended-properties`, "docProps/app.xml") +
      "</Relationships>",
  );
  setText(parts, "xl/_rels/workbook.xml.rels", "<Relationships></Relationships>");
  setText(parts, path, "<workbook><workbookPr/><bookViews><workbookView/></bookViews></workbook>");
  setText(
    parts,
    "docProps/app.xml",
    "<Properties><Application>X</Application><Company></Company></Properties>",
  );
  return parts;
}

function throughFile(book: BookSnapshot): { readonly parts: Parts; readonly read: object } {
  const parts = written();
  writeBook(parts, book);
  const file = new Package(parts);
  return { parts, read: readBook({ file, path, workbook: parseXml(textOf(parts, path) ?? "") }) };
}

const full: BookSnapshot = {
  settings: [],
  otherAddins: [],
  xmlParts: [
    ["{11111111-2222-3333-4444-555555555555}", '<a xmlns="http://x.example">1 &lt; 2</a>'],
    ["{11111111-2222-3333-4444-666666666666}", "<b/>"],
  ],
  properties: {
    title: "Prices & costs",
    subject: "Cars",
    author: "Ann",
    keywords: "a, b",
    comments: "two\nlines",
    lastAuthor: "Ben",
    category: "C",
    manager: "M",
    company: "<Co>",
    revisionNumber: 4,
    creationDate: "2024-05-06T07:08:09.000Z",
  },
  customProperties: [
    { key: "Client", type: "String", value: "A & B" },
    { key: "count", type: "Number", value: 5 },
    { key: "rate", type: "Float", value: 0.25 },
    { key: "done", type: "Boolean", value: true },
    { key: "due", type: "Date", value: "2024-01-02T03:04:05Z" },
  ],
  protection: { password: null },
  iteration: USUAL_ITERATION,
};

describe("what a file holds beside sheets and names", () => {
  it("comes back as it was", () => {
    const { settings, otherAddins, iteration, ...rest } = full;
    expect({ settings, otherAddins, iteration }).toEqual({
      settings: [],
      otherAddins: [],
      iteration: USUAL_ITERATION,
    });
    expect(throughFile(full).read).toEqual(rest);
  });

  it("has a part for each custom XML part, and one with its id", () => {
    const { parts } = throughFile(full);
    expect(textOf(parts, "customXml/item2.xml")).toContain("<b/>");
    expect(textOf(parts, "customXml/itemProps2.xml")).toContain("666666666666}");
    expect(textOf(parts, "xl/_rels/workbook.xml.rels")).toContain('Target="../customXml/item2.xml"');
  });

  it("drops the declaration of a custom XML part, whose encoding may not be the file's", () => {
    const { read } = throughFile({
      ...full,
      xmlParts: [["{1}", '<?xml version="1.0" encoding="UTF-16"?>\n<a/>']],
    });
    expect(read).toMatchObject({ xmlParts: [["{1}", "<a/>"]] });
  });

  it("keeps of a password what files keep, through both ways", () => {
    const through = (password: KeptPassword) => throughFile({ ...full, protection: { password } }).read;
    const old = { legacyHash: "83AF" };
    const other = { sha: { algorithmName: "SHA-1", hashValue: "YQ==", saltValue: "Yg==", spinCount: 9 } };
    expect(through(old)).toMatchObject({ protection: { password: old } });
    expect(through(other)).toMatchObject({ protection: { password: other } });
    expect(through(null)).toMatchObject({ protection: { password: null } });
    expect(throughFile({ ...full, protection: null }).read).toMatchObject({ protection: null });
  });

  it("writes a password as a hash that the password opens", () => {
    const { protection } = throughFile({ ...full, protection: { password: { text: "Größe" } } })
      .read as BookSnapshot;
    expect(protection?.password).toMatchObject({ sha: { algorithmName: "SHA-512", spinCount: 100_000 } });
    expect(isPassword("Größe", protection?.password ?? null)).toBe(true);
    expect(isPassword("Grösse", protection?.password ?? null)).toBe(false);
  });
});
