import "../../support/testWorkbook";
import "../../support/domParser";
import { newIconSet, newRule } from "../../../../src/workbench/engine/conditionalFormats/conditionalDefaults";
import { NO_LOOK } from "../../../../src/workbench/engine/conditionalFormats/conditionalLook";
import { PRESET_CRITERIA } from "../../../../src/workbench/engine/conditionalFormats/conditionalRule";
import type {
  ConditionalFormatSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from "../../../../src/workbench/engine/snapshot/workbookSnapshot";
import { PLAIN_SETTINGS } from "../../../../src/workbench/engine/validation/validationStore";
import { createFunctionNames } from "../../../../src/workbench/xlsx/functionNames";
import { createColorReader } from "../../../../src/workbench/xlsx/styles/readColor";
import { readDxfs } from "../../../../src/workbench/xlsx/rules/differentialFormats";
import { readConditionals } from "../../../../src/workbench/xlsx/rules/readConditionals";
import { readValidations } from "../../../../src/workbench/xlsx/rules/readValidations";
import { writeRules } from "../../../../src/workbench/xlsx/rules/writeRules";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";
import { setText, textOf } from "../../../../src/workbench/xlsx/zip";
import type { Parts } from "../../../../src/workbench/xlsx/zip";

const functions = createFunctionNames([{ name: "SHOP.PRICE", result: {} }]);
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const cells = { top: 0, left: 0, bottom: 8, right: 0 };
const more = { top: 1, left: 3, bottom: 1_048_575, right: 3 };

type Rules = Pick<SheetSnapshot, "validations" | "conditionalFormats">;

/** The sheet's and the styles' parts with the rules in them. */
function written(rules: Partial<Rules>): { sheet: string; styles: string } {
  const parts: Parts = new Map();
  setText(
    parts,
    "xl/worksheets/sheet1.xml",
    `<worksheet ${main}><sheetData/><pageMargins left="0.7"/></worksheet>`,
  );
  setText(
    parts,
    "xl/styles.xml",
    `<styleSheet ${main}><dxfs count="1"><dxf/></dxfs><tableStyles/></styleSheet>`,
  );
  const sheet = { validations: [], conditionalFormats: [], ...rules } as unknown as SheetSnapshot;
  writeRules(parts, [sheet], functions);
  return {
    sheet: textOf(parts, "xl/worksheets/sheet1.xml") ?? "",
    styles: textOf(parts, "xl/styles.xml") ?? "",
  };
}

function readAgain(rules: Partial<Rules>): Rules {
  const { sheet, styles } = written(rules);
  const node = parseXml(sheet);
  const colorOf = createColorReader(null);
  const looks = readDxfs(parseXml(styles), colorOf);
  return {
    validations: readValidations(node, functions),
    conditionalFormats: readConditionals(node, { functions, looks, colorOf }),
  };
}

describe("data validations in files", () => {
  const alert = { showAlert: true, style: "Warning", title: 'A "title"', message: "two\nlines" } as const;
  const prompt = { showPrompt: false, title: "", message: "<&>" };

  it.each<ValidationSnapshot["settings"]>([
    { ...PLAIN_SETTINGS, kind: "WholeNumber", operator: "NotBetween", formulas: ["=1", "=$B$2"] },
    { ...PLAIN_SETTINGS, kind: "Decimal", operator: "LessThanOrEqualTo", formulas: ["=SHOP.PRICE(A1)"] },
    { ...PLAIN_SETTINGS, kind: "List", formulas: ['Yes,"No",a<b'], inCellDropDown: false },
    { ...PLAIN_SETTINGS, kind: "List", formulas: ["='My names'!$A$1:$A$3"], ignoreBlanks: false },
    { ...PLAIN_SETTINGS, kind: "Date", operator: "EqualTo", formulas: ["=46023"], alert },
    { ...PLAIN_SETTINGS, kind: "Time", operator: "GreaterThan", formulas: ["=0.5"], prompt },
    { ...PLAIN_SETTINGS, kind: "TextLength", operator: "NotEqualTo", formulas: ["=5"] },
    { ...PLAIN_SETTINGS, kind: "Custom", formulas: ['=AND(A1<>"x",B1>0)'] },
    { ...PLAIN_SETTINGS, prompt: { ...prompt, title: "Only a prompt" } },
  ])("come back as they were: $kind $formulas", (settings) => {
    const validations = [{ areas: [cells, more], settings }];
    expect(readAgain({ validations }).validations).toEqual(validations);
  });

  it("stand between the cells and the margins, and say the opposite about the list", () => {
    const settings = { ...PLAIN_SETTINGS, kind: "List", formulas: ["a,b"], inCellDropDown: false } as const;
    const { sheet } = written({ validations: [{ areas: [cells], settings }] });
    expect(sheet).toContain(
      '<sheetData/><dataValidations count="1"><dataValidation type="list" allowBlank="1" showDropDown="1" ' +
        'showInputMessage="1" showErrorMessage="1" sqref="A1:A9"><formula1>&quot;a,b&quot;</formula1></dataValidation>' +
        "</dataValidations><pageMargins",
    );
  });

  it("are read from the extension for lists on other sheets", () => {
    const sheet = parseXml(
      `<worksheet ${main} xmlns:x14="http://x14" xmlns:xm="http://xm"><sheetData/><extLst><ext><x14:dataValidations count="1">` +
        '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Names!$A$1:$A$3</xm:f>' +
        "</x14:formula1><xm:sqref>B2 D4:D5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>",
    );
    expect(readValidations(sheet, functions)).toMatchObject([
      {
        areas: [
          { top: 1, left: 1 },
          { top: 3, bottom: 4 },
        ],
        settings: { kind: "List", formulas: ["=Names!$A$1:$A$3"], ignoreBlanks: true },
      },
    ]);
  });
});

describe("conditional formats in files", () => {
  const plain = { areas: [cells, more], stopIfTrue: false, look: NO_LOOK };
  const icons = newIconSet("FiveBoxes");
  const flags = newIconSet("ThreeFlags");
  const bar = newRule("DataBar");

  it.each<[string, Pick<ConditionalFormatSnapshot, "rule" | "formulas">]>([
    ["values", { rule: { kind: "CellValue", operator: "NotBetween" }, formulas: ["=1", "=$B$1"] }],
    ["formulas", { rule: { kind: "Custom" }, formulas: ['=SHOP.PRICE($B1)>"<"'] }],
    ["texts", { rule: { kind: "ContainsText", operator: "NotContains", text: 'a "b" & <c>' }, formulas: [] }],
    ["ranks", { rule: { kind: "TopBottom", type: "BottomPercent", rank: 7 }, formulas: [] }],
    ["scales", newRule("ColorScale")],
    [
      "scales of two colours",
      {
        rule: {
          kind: "ColorScale",
          points: [
            { type: "Number", color: "#0000FF" },
            { type: "Formula", color: "#FF0000" },
          ],
        },
        formulas: ["5", "=$B$1"],
      },
    ],
    ["bars", bar],
    ["icons", flags],
    ["icons of 2010", icons],
  ])("come back as they were: %s", (_, rule) => {
    const conditionalFormats = [{ ...plain, ...rule }];
    expect(readAgain({ conditionalFormats }).conditionalFormats).toEqual(conditionalFormats);
  });

  it("come back as they were: every criterion that has a name", () => {
    const conditionalFormats = PRESET_CRITERIA.map((criterion) => ({
      ...plain,
      rule: { kind: "PresetCriteria", criterion } as const,
      formulas: [],
    }));
    expect(readAgain({ conditionalFormats }).conditionalFormats).toEqual(conditionalFormats);
  });

  it("keep what a bar has more since 2010", () => {
    if (bar.rule.kind !== "DataBar") throw new Error("no bar");
    const look = {
      axisColor: "#112233",
      axisFormat: "CellMidPoint",
      barDirection: "RightToLeft",
      showDataBarOnly: true,
      positive: { fillColor: "#00B050", borderColor: "#003300", gradientFill: false },
      negative: {
        fillColor: "#AA0000",
        borderColor: "#330000",
        matchPositiveFillColor: true,
        matchPositiveBorderColor: false,
      },
    } as const;
    const rule = { ...bar.rule, bounds: ["Number", "Percentile"], look } as const;
    const conditionalFormats = [{ ...plain, rule, formulas: ["=$B$1", "90"] }];
    expect(readAgain({ conditionalFormats }).conditionalFormats).toEqual(conditionalFormats);
  });

  it("keep icons that were chosen one by one", () => {
    if (flags.rule.kind !== "IconSet") throw new Error("no icons");
    const points = flags.rule.points.map((point, index) => ({
      ...point,
      operator: index === 2 ? ("GreaterThan" as const) : point.operator,
      customIcon: { set: "ThreeStars", index } as const,
    }));
    const conditionalFormats = [{ ...plain, ...flags, rule: { ...flags.rule, points } }];
    expect(readAgain({ conditionalFormats }).conditionalFormats).toEqual(conditionalFormats);
  });

  it("keep their looks, their order and what stops", () => {
    const look = {
      bold: true,
      italic: false,
      strikethrough: null,
      underline: "Double",
      fontColor: "#9C0006",
      fillColor: "#FFC7CE",
      numberFormat: '0.00" km"',
      borders: {
        EdgeTop: { style: "Dash", color: "#123456" },
        EdgeLeft: { style: "None", color: "#000000" },
      },
    } as const;
    const conditionalFormats = [
      { ...plain, ...newRule("DataBar") },
      { ...plain, look, stopIfTrue: true, rule: { kind: "Custom" } as const, formulas: ["=TRUE"] },
      { ...plain, ...newIconSet("ThreeStars") },
      { ...plain, rule: { kind: "Custom" } as const, formulas: ["=FALSE"] },
    ];
    const again = readAgain({ conditionalFormats }).conditionalFormats;
    expect(again.map(({ stopIfTrue }) => stopIfTrue)).toEqual([false, true, false, false]);
    expect(again.map(({ rule }) => rule.kind)).toEqual(["DataBar", "Custom", "IconSet", "Custom"]);
    expect(again[1]?.look).toEqual(look);
    expect(again[3]?.look).toEqual(NO_LOOK);
    const { styles } = written({ conditionalFormats });
    expect(styles).toContain('<dxfs count="2"><dxf/><dxf><font><b/><i val="0"/><u val="double"/>');
  });
});
