import { DOMParser, type Document } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { ooxmlFaults } from "../support/ooxmlFaults";
import { openPlainAddin, plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

const fill = `return Excel.run(async (context) => {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C4").values = [["Year", "Suzuki", "Honda"], ["'2023", 3100, 40120], ["'2024", 5819, 45107], ["'2025", 43266, 37022]];
  sheet.getRange("B2:C4").numberFormat = [["#,##0", "#,##0"], ["#,##0", "#,##0"], ["#,##0", "#,##0"]];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Imports";
  table.style = "TableStyleMedium9";
  sheet.getRange("E1").formulas = [["=PLAIN.SQUARES(3)"]];
  sheet.getRange("H1:H5").formulas = [["=SUM(E1#)"], ['="SUM(E1#) & PLAIN.ADD(1) & UNIQUE("&1'], ["=SUM( Imports[Suzuki] )"],
    ["=PLAIN.ADD(40,2)"], ['=PLAIN.FAIL("x")']];
  sheet.getRange("H1").format.font.bold = true;
  sheet.getRange("H1").format.fill.color = "#DDEBF7";
  sheet.getRange("D:D").format.columnWidth = 30;
  const hidden = workbook.worksheets.add("Notes & more");
  hidden.getRange("A1").values = [["secret"]];
  hidden.visibility = "VeryHidden";
  workbook.names.add("_block", '="{""id"":""a""}"').visible = false;
  workbook.names.add("Units", sheet.getRange("B2:C4"));
  workbook.settings.add("blocks", [{ id: "a", title: "<&>" }]);
  workbook.customXmlParts.add('<r:review xmlns:r="http://review.example">fine</r:review>');
  workbook.properties.title = "Imports & more";
  workbook.properties.manager = "Ann";
  workbook.properties.custom.add("Client", "Ben");
  await context.sync();
  const line = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
  line.name = "Lines";
  line.title.text = "Reverse imports";
  line.axes.valueAxis.title.text = "Cars";
  line.axes.valueAxis.numberFormat = "#,##0";
  line.legend.position = "Bottom";
  line.series.getItemAt(0).format.line.color = "#C00000";
  line.setPosition("A7", "E20");
  const bar = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
  bar.name = "Bars";
  bar.axes.categoryAxis.title.text = "Year";
  bar.setPosition("G7", "L20");
  await context.sync();
});`;

const look = `return Excel.run(async (context) => {
  const { names, settings, tables, worksheets } = context.workbook;
  names.load("items/name,items/formula,items/visible");
  const setting = settings.getItemOrNullObject("blocks");
  setting.load("value");
  const body = tables.getItem("Imports").getDataBodyRange();
  body.load("address,values,numberFormat");
  const bold = worksheets.getItem("Sheet1").getRange("H1");
  bold.load("formulas,format/font/bold,format/fill/color");
  worksheets.load("items/name,items/visibility");
  const { customXmlParts, properties } = context.workbook;
  const review = customXmlParts.getByNamespace("http://review.example").getOnlyItem().load("id");
  const reviewXml = review.getXml();
  properties.load("title,manager,creationDate");
  properties.custom.load("items/key,items/value,items/type");
  await context.sync();
  return { properties: properties.toJSON(), review: [review.id, reviewXml.value], names: names.items.map((one) => [one.name, one.formula, one.visible]),
    setting: setting.isNullObject ? null : setting.value, body: [body.address, body.values, body.numberFormat],
    bold: [bold.formulas, bold.format.font.bold, bold.format.fill.color],
    sheets: worksheets.items.map((one) => [one.name, one.visibility]) };
});`;

const settled = "E1:H5";

/** The parts of a file by an unzipper and an XML parser that the workbench's own reader does not use. */
class Parts {
  private readonly entries: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.entries = unzipSync(bytes);
  }

  xml(path: string): Document {
    return new DOMParser().parseFromString(this.text(path), "application/xml");
  }

  text(path: string): string {
    const bytes = this.entries[path];
    if (bytes === undefined) throw new Error(`No part ${path} among ${Object.keys(this.entries).join(", ")}`);
    return strFromU8(bytes);
  }

  /** An attribute, or the text where none is named, of every element of a name. */
  all(path: string, element: string, attribute?: string): string[] {
    return [...this.xml(path).getElementsByTagName(element)].map((node) =>
      attribute === undefined ? (node.textContent ?? "") : (node.getAttribute(attribute) ?? ""),
    );
  }
}

describe("an .xlsx file of the workbench", () => {
  const workbench = suiteWorkbench(plainAddin);
  let bytes: Uint8Array;
  let parts: Parts;
  beforeAll(async () => {
    await runInPane(workbench, fill);
    bytes = await workbench.saveXlsx();
    parts = new Parts(bytes);
  });

  it("holds formulas in their file form, with the values that they last had", () => {
    const cells = parts.xml("xl/worksheets/sheet1.xml").getElementsByTagName("c");
    const formulas = [...cells]
      .filter((cell) => cell.getElementsByTagName("f").length > 0)
      .map((cell) => [
        cell.getAttribute("r"),
        cell.getElementsByTagName("f")[0]?.textContent,
        cell.getElementsByTagName("v")[0]?.textContent,
        cell.getElementsByTagName("f")[0]?.getAttribute("ref") ?? null,
        cell.getAttribute("t"),
      ]);
    expect(formulas).toEqual([
      ["E1", "_xldudf_PLAIN_SQUARES(3)", "1", "E1:F3", null],
      ["H1", "SUM(_xlfn.ANCHORARRAY(E1))", "20", "H1", null],
      ["H2", '"SUM(E1#) & PLAIN.ADD(1) & UNIQUE("&1', "SUM(E1#) & PLAIN.ADD(1) & UNIQUE(1", null, "str"],
      ["H3", "SUM( Imports[Suzuki] )", "52185", null, null],
      ["H4", "_xldudf_PLAIN_ADD(40,2)", "42", null, null],
      ["H5", '_xldudf_PLAIN_FAIL("x")', expect.stringMatching(/^#/), null, "e"],
    ]);
    expect(parts.all("xl/worksheets/sheet1.xml", "f", "t").slice(0, 2)).toEqual(["array", "array"]);
    expect(parts.text("xl/metadata.xml")).toContain('fDynamic="1"');
    expect(parts.all("xl/workbook.xml", "calcPr", "fullCalcOnLoad")).toEqual([""]);
  });

  it("holds the table, both names, the hidden sheet and the settings", () => {
    expect(parts.all("xl/tables/table1.xml", "table", "displayName")).toEqual(["Imports"]);
    expect(parts.all("xl/tables/table1.xml", "table", "ref")).toEqual(["A1:C4"]);
    expect(parts.all("xl/tables/table1.xml", "tableColumn", "name")).toEqual(["Year", "Suzuki", "Honda"]);
    expect(parts.all("xl/tables/table1.xml", "tableStyleInfo", "name")).toEqual(["TableStyleMedium9"]);
    expect(parts.all("xl/workbook.xml", "definedName", "name")).toEqual(["_block", "Units"]);
    expect(parts.all("xl/workbook.xml", "definedName", "hidden")).toEqual(["1", ""]);
    expect(parts.all("xl/workbook.xml", "definedName")).toEqual(['"{""id"":""a""}"', "Sheet1!$B$2:$C$4"]);
    expect(parts.all("xl/workbook.xml", "sheet", "state")).toEqual(["", "veryHidden"]);
    expect(parts.all("xl/webextensions/webextension1.xml", "we:property", "value")).toEqual([
      '[{"id":"a","title":"<&>"}]',
    ]);
  });

  it("holds native charts, bound to their cells", () => {
    expect(parts.all("xl/charts/chart1.xml", "c:f")).toEqual([
      "Sheet1!$B$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$B$2:$B$4",
      "Sheet1!$C$1",
      "Sheet1!$A$2:$A$4",
      "Sheet1!$C$2:$C$4",
    ]);
    expect(parts.all("xl/charts/chart1.xml", "a:t")).toEqual(["Reverse imports", "Cars"]);
    expect(parts.all("xl/charts/chart1.xml", "c:lineChart")).toHaveLength(1);
    expect(parts.all("xl/charts/chart1.xml", "c:legendPos", "val")).toEqual(["b"]);
    expect(parts.all("xl/charts/chart1.xml", "a:srgbClr", "val")).toContain("C00000");
    expect(parts.all("xl/charts/chart2.xml", "c:barDir", "val")).toEqual(["bar"]);
    const [categoryAxis] = parts.xml("xl/charts/chart2.xml").getElementsByTagName("c:catAx");
    expect(categoryAxis?.getElementsByTagName("a:t")[0]?.textContent).toBe("Year");
    expect(parts.all("xl/drawings/drawing1.xml", "xdr:cNvPr", "name")).toEqual(["Lines", "Bars"]);
  });

  it("has nothing that Microsoft's Open XML SDK objects to, which would find a fault", () => {
    const entries = unzipSync(bytes);
    const chart = strFromU8(entries["xl/charts/chart1.xml"] ?? new Uint8Array());
    const broken = {
      ...entries,
      "xl/charts/chart1.xml": strToU8(chart.replace("<c:plotArea>", "<c:plotArea><c:val/>")),
    };
    const [own, other] = ooxmlFaults([bytes, zipSync(broken)]);
    expect(own).toEqual([]);
    expect(other).toEqual([expect.stringContaining("/xl/charts/chart1.xml")]);
  });

  it("opens as the same workbook, in which scripts find what they left", async () => {
    const before = [
      await workbench.model(),
      await workbench.values(settled),
      await runInPane(workbench, look),
    ];
    const other = await openPlainAddin();
    await other.enter("Sheet1!A1", "to be replaced");
    await other.openXlsx(bytes);
    expect([await other.model(), await other.values(settled), await runInPane(other, look)]).toEqual(before);
    expect(await other.read("H3")).toMatchObject({ formula: "=SUM( Imports[Suzuki] )", value: 52185 });
    expect(new Parts(await other.saveXlsx()).text("xl/charts/chart1.xml")).toBe(
      parts.text("xl/charts/chart1.xml"),
    );
    expect(other.problems()).toEqual([]);
    await other.close();
  });

  it("is downloaded with a button, and opened with another", async () => {
    const downloading = workbench.page.waitForEvent("download");
    await workbench.page.getByRole("button", { name: "Download .xlsx" }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("Workbook.xlsx");
    await workbench.page.locator('input[type="file"]').setInputFiles({
      name: "no.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("no zip"),
    });
    await workbench.page.getByRole("button", { name: "Replace" }).click();
    await workbench.page.getByText("“no.xlsx” cannot be opened").waitFor();
  });
});
