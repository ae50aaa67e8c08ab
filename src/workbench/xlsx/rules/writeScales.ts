import type { ConditionalRule, PointType } from "../../engine/conditionalFormats/conditionalRule";
import { escapeXml } from "../escapeXml";
import { ICON_SET_WORDS, NEWER_ICON_SETS, POINT_WORDS } from "./conditionalWords";
import { colorXml } from "./differentialFormats";
import { toReferences } from "./ruleCells";
import type { RuleToWrite } from "./writeConditionals";
import { flag } from "./writeValidations";

type RuleOf<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { readonly kind: K }>;

/** Where Excel 2010 and later keep what the format of 2007 has no words for ([MS-XLSX], 2.6.25). */
const EXTENSION = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
const MACROS = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

export function scaleXml({ points }: RuleOf<"ColorScale">, job: RuleToWrite): string {
  const limits = points.map(({ type }, index) => limitXml(POINT_WORDS[type], valueAt(job, index), ""));
  return `<colorScale>${limits.join("")}${points.map(({ color }) => colorXml("color", color)).join("")}</colorScale>`;
}

export function barXml({ bounds, look }: RuleOf<"DataBar">, job: RuleToWrite): string {
  const limits = bounds.map((type, index) => {
    const word = type === "Automatic" ? (index === 0 ? "min" : "max") : POINT_WORDS[type];
    return limitXml(word, valueAt(job, index), "");
  });
  const hidden = look.showDataBarOnly ? ' showValue="0"' : "";
  const bar = `<dataBar${hidden}>${limits.join("")}${colorXml("color", look.positive.fillColor)}</dataBar>`;
  const id = `<x14:id>${job.extensionId}</x14:id>`;
  return `${bar}<extLst><ext ${EXTENSION} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}">${id}</ext></extLst>`;
}

/** "" for icons that only the extension has. */
export function iconsXml(rule: RuleOf<"IconSet">, job: RuleToWrite): string {
  if (isNewer(rule)) return "";
  const limits = rule.points.map(({ type, operator }, index) =>
    limitXml(POINT_WORDS[type], valueAt(job, index), operator === "GreaterThan" ? ' gte="0"' : ""),
  );
  return `<iconSet${iconAttributes(rule)}>${limits.join("")}</iconSet>`;
}

function isNewer({ style, points }: RuleOf<"IconSet">): boolean {
  return NEWER_ICON_SETS.includes(style) || points.some(({ customIcon }) => customIcon !== null);
}

function iconAttributes({ style, showIconOnly, reverseIconOrder }: RuleOf<"IconSet">): string {
  const hidden = showIconOnly ? ' showValue="0"' : "";
  return ` iconSet="${ICON_SET_WORDS[style]}"${hidden}${flag("reverse", reverseIconOrder)}`;
}

function valueAt(job: RuleToWrite, index: number): string {
  return job.fileFormula(job.format.formulas[index] ?? "");
}

function limitXml(type: string, value: string, more: string): string {
  const text = type === "min" || type === "max" ? "" : ` val="${escapeXml(value)}"`;
  return `<cfvo type="${type}"${text}${more}/>`;
}

/** The rules that need the extension, or what they have more there; "" when there are none. */
export function extensionXml(jobs: readonly RuleToWrite[]): string {
  const formats = jobs.flatMap((job) => {
    const rule = extendedRule(job);
    const references = `<xm:sqref>${toReferences(job.format.areas)}</xm:sqref>`;
    return rule === ""
      ? []
      : [`<x14:conditionalFormatting ${MACROS}>${rule}${references}</x14:conditionalFormatting>`];
  });
  if (formats.length === 0) return "";
  const list = `<x14:conditionalFormattings>${formats.join("")}</x14:conditionalFormattings>`;
  return `<ext ${EXTENSION} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}">${list}</ext>`;
}

function extendedRule(job: RuleToWrite): string {
  const { rule } = job.format;
  if (rule.kind === "DataBar")
    return `<x14:cfRule type="dataBar" id="${job.extensionId}">${extendedBar(rule, job)}</x14:cfRule>`;
  if (rule.kind !== "IconSet" || !isNewer(rule)) return "";
  const start = `<x14:cfRule type="iconSet" priority="${job.priority}" id="${job.extensionId}">`;
  return `${start}${extendedIcons(rule, job)}</x14:cfRule>`;
}

const AXES = { Automatic: "", None: ' axisPosition="none"', CellMidPoint: ' axisPosition="middle"' };
const DIRECTIONS = {
  Context: "",
  LeftToRight: ' direction="leftToRight"',
  RightToLeft: ' direction="rightToLeft"',
};

function extendedBar({ bounds, look }: RuleOf<"DataBar">, job: RuleToWrite): string {
  const { positive, negative, axisColor, axisFormat, barDirection, showDataBarOnly } = look;
  const attributes = [
    ' minLength="0" maxLength="100"',
    showDataBarOnly ? ' showValue="0"' : "",
    flag("border", positive.borderColor !== ""),
    positive.gradientFill ? "" : ' gradient="0"',
    DIRECTIONS[barDirection],
    flag("negativeBarColorSameAsPositive", negative.matchPositiveFillColor),
    negative.matchPositiveBorderColor ? "" : ' negativeBarBorderColorSameAsPositive="0"',
    AXES[axisFormat],
  ];
  const colors = [
    ["borderColor", positive.borderColor],
    ["negativeFillColor", negative.fillColor],
    ["negativeBorderColor", negative.borderColor],
    ["axisColor", axisFormat === "None" ? "" : axisColor],
  ].map(([name = "", color = ""]) => (color === "" ? "" : colorXml(`x14:${name}`, color)));
  const limits = bounds.map((type, index) => extendedLimit(wordOf(type, index), valueAt(job, index), ""));
  return `<x14:dataBar${attributes.join("")}>${limits.join("")}${colors.join("")}</x14:dataBar>`;
}

function wordOf(type: PointType, index: number): string {
  if (type === "Automatic") return index === 0 ? "autoMin" : "autoMax";
  return POINT_WORDS[type];
}

function extendedIcons(rule: RuleOf<"IconSet">, job: RuleToWrite): string {
  const { points, style, reverseIconOrder } = rule;
  const isCustom = points.some(({ customIcon }) => customIcon !== null);
  const limits = points.map(({ type, operator }, index) =>
    extendedLimit(POINT_WORDS[type], valueAt(job, index), operator === "GreaterThan" ? ' gte="0"' : ""),
  );
  const icons = points.map(({ customIcon }, index) => {
    const level = reverseIconOrder ? points.length - 1 - index : index;
    const { set, index: place } = customIcon ?? { set: style, index: level };
    return `<x14:cfIcon iconSet="${ICON_SET_WORDS[set]}" iconId="${place}"/>`;
  });
  const attributes = iconAttributes(rule) + flag("custom", isCustom);
  return `<x14:iconSet${attributes}>${limits.join("")}${isCustom ? icons.join("") : ""}</x14:iconSet>`;
}

function extendedLimit(type: string, value: string, more: string): string {
  const hasValue = !["min", "max", "autoMin", "autoMax"].includes(type);
  const inside = hasValue ? `<xm:f>${escapeXml(value)}</xm:f>` : "";
  return `<x14:cfvo type="${type}"${more}>${inside}</x14:cfvo>`;
}
