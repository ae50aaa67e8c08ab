import { suiteScripts } from "./support/excelScripts";
import { runInPane } from "./support/runInPane";

/** Scripts after Microsoft's pages on custom XML parts (ExcelApi 1.5). */
describe("custom XML parts of the workbench", () => {
  const { workbench, run, failureOf } = suiteScripts("const { customXmlParts } = context.workbook;");

  it("are added, found by id in a later run, changed and deleted", async () => {
    const [id, xml] = await run<[string, string]>(`
      const part = customXmlParts.add("<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>");
      const xml = part.getXml();
      part.load("id");
      context.workbook.settings.add("ContosoReviewXmlPartId", "x");
      await context.sync();
      return [part.id, xml.value];`);
    expect(xml).toBe(
      "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>",
    );
    const later = await run(`
      const part = customXmlParts.getItem(${JSON.stringify(id)});
      part.load("namespaceUri");
      part.setXml("<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>John</Reviewer></Reviewers>");
      const xml = part.getXml();
      await context.sync();
      part.delete();
      await context.sync();
      const gone = customXmlParts.getItemOrNullObject(${JSON.stringify(id)});
      const count = customXmlParts.getCount();
      await context.sync();
      return [part.namespaceUri, xml.value.includes("John"), gone.isNullObject, count.value];`);
    expect(later).toEqual(["http://schemas.contoso.com/review/1.0", true, true, 0]);
  });

  it("are found by their namespace, alone or among others", async () => {
    const found = await run(`
      customXmlParts.add("<a xmlns='http://one.example'/>");
      customXmlParts.add("<b xmlns='http://two.example'/>");
      customXmlParts.add("<c xmlns='http://two.example'/>");
      const one = customXmlParts.getByNamespace("http://one.example");
      const two = customXmlParts.getByNamespace("http://two.example");
      const only = one.getOnlyItem().load("namespaceUri");
      const several = two.getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace("http://none.example").getOnlyItemOrNullObject();
      two.load("items/id");
      customXmlParts.load("items/namespaceUri");
      const count = one.getCount();
      await context.sync();
      return [only.namespaceUri, several.isNullObject, none.isNullObject, two.items.length, count.value,
        customXmlParts.items.map((part) => part.namespaceUri)];`);
    const uris = ["http://one.example", "http://two.example", "http://two.example"];
    expect(found).toEqual(["http://one.example", true, true, 2, 1, uris]);
  });

  it("refuse text that is not well-formed, and keep what was there", async () => {
    expect(await failureOf(`customXmlParts.add("<a><b></a>")`)).toEqual([
      "InvalidArgument",
      "CustomXmlPartCollection.add",
    ]);
    const [answer, xml] = await run<[unknown, string]>(`
      const part = customXmlParts.add("<keep/>");
      await context.sync();
      let answer = null;
      try { part.setXml("no XML"); await context.sync(); }
      catch (error) { answer = [error.code, error.debugInfo.errorLocation]; }
      const xml = part.getXml();
      await context.sync();
      return [answer, xml.value];`);
    expect(answer).toEqual(["InvalidArgument", "CustomXmlPart.setXml"]);
    expect(xml).toBe("<keep/>");
  });

  it("refuse what is not there, an empty namespace, and a choice of several", async () => {
    expect(await failureOf(`customXmlParts.getItem("{none}").load("id")`)).toEqual([
      "ItemNotFound",
      "CustomXmlPartCollection.getItem",
    ]);
    expect(await failureOf(`customXmlParts.getByNamespace("").load("items/id")`)).toEqual([
      "InvalidArgument",
      "CustomXmlPartCollection.getByNamespace",
    ]);
    expect(
      await failureOf(`customXmlParts.getByNamespace("http://two.example").getOnlyItem().load("id")`),
    ).toEqual(["InvalidOperation", "CustomXmlPartScopedCollection.getOnlyItem"]);
  });

  it("are no part of Office's common API, as in Excel", async () => {
    expect(await runInPane(workbench, "return typeof Office.context.document.customXmlParts;")).toBe(
      "undefined",
    );
  });
});
