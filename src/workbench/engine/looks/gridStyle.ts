import type { Style } from "@odoo/o-spreadsheet";
import { PLAIN_FORMAT } from "./cellFormat";
import type { CellLook, FillPattern, HorizontalAlignment, VerticalAlignment } from "./cellFormat";
import type { CellLink } from "../hyperlinks/hyperlinkStore";
import { changedLook } from "./changedLook";
import type { LookPatch, SetLook } from "./changedLook";
import { mixed } from "./tint";

/**
 * The grid's style of a cell. What was set in Excel's words stands under `looks`, which the grid copies and undoes with
 * the rest; its own keys are the nearest that it can draw, and win where a user has changed them since.
 */
export interface GridStyle extends Style {
  readonly looks?: SetLook;
  readonly link?: CellLink | undefined;
  /** Excel's code of the number format, where the grid cannot read it. */
  readonly code?: string | undefined;
}

const looks = new WeakMap<SetLook, CellLook>();

export function lookOf(style: GridStyle | undefined): CellLook {
  return fullLook(setLookOf(style));
}

export function fullLook(set: SetLook): CellLook {
  const known = looks.get(set);
  if (known) return known;
  const look = { ...PLAIN_FORMAT, ...set };
  looks.set(set, look);
  return look;
}

/** The style for a changed look, as something to lay over the style before. */
export function changedStyle(before: SetLook, patch: LookPatch): GridStyle {
  const look = changedLook(before, patch);
  // An undefined key takes away what was there: the grid's types know no such style, the grid does.
  return { ...drawnStyle(look), looks: look } as GridStyle;
}

const NOTHING_SET: SetLook = {};
const setLooks = new WeakMap<Style, SetLook>();

/** What somebody set, in the grid or by a script; the same object for cells that were set together. */
export function setLookOf(style: GridStyle | undefined): SetLook {
  if (style === undefined) return NOTHING_SET;
  const known = setLooks.get(style);
  if (known) return known;
  const set = style.looks ?? NOTHING_SET;
  const drawn = drawnStyle(set);
  const ofUser = (Object.keys(READ) as DrawnKey[])
    .filter((key) => (style[key] ?? undefined) !== drawn[key])
    .map((key) => READ[key](style));
  const found: SetLook = ofUser.length === 0 ? set : Object.assign({}, set, ...ofUser);
  setLooks.set(style, found);
  return found;
}

type DrawnKey = Exclude<keyof Style, "hideGridLines">;
type DrawnStyle = { readonly [Key in DrawnKey]: Style[Key] | undefined };

/** Excel's names of the grid's words. */
const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** How the grid's keys read when a user set them. */
const READ: { readonly [Key in DrawnKey]: (style: Style) => Partial<CellLook> } = {
  bold: ({ bold }) => ({ bold: bold ?? false }),
  italic: ({ italic }) => ({ italic: italic ?? false }),
  strikethrough: ({ strikethrough }) => ({ strikethrough: strikethrough ?? false }),
  underline: ({ underline }) => ({ underline: underline ? "Single" : "None" }),
  align: ({ align }) => ({ horizontalAlignment: align ? HORIZONTAL[align] : "General" }),
  verticalAlign: ({ verticalAlign }) => ({ verticalAlignment: VERTICAL[verticalAlign ?? "bottom"] }),
  wrapping: ({ wrapping }) => ({ wrapText: wrapping === "wrap" }),
  fillColor: ({ fillColor }) => ({
    fillColor: (fillColor ?? "").toUpperCase(),
    fillTint: 0,
    fillPattern: fillColor ? "Solid" : "None",
  }),
  textColor: ({ textColor }) => ({
    fontColor: textColor ? textColor.toUpperCase() : PLAIN_FORMAT.fontColor,
    fontTint: 0,
  }),
  fontSize: ({ fontSize }) => ({ fontSize: fontSize ?? PLAIN_FORMAT.fontSize }),
  rotation: ({ rotation }) => ({ textOrientation: -Math.round(((rotation ?? 0) * 180) / Math.PI) || 0 }),
};

/** The nearest that the grid can draw. What nobody set is undefined: a table's style may say it then. */
function drawnStyle(look: SetLook): DrawnStyle {
  const { fontSize, textOrientation, underline, wrapText } = look;
  const turned = textOrientation !== undefined && textOrientation !== 0 && textOrientation !== STACKED;
  return {
    bold: look.bold,
    italic: look.italic,
    strikethrough: look.strikethrough,
    underline: underline === undefined ? undefined : underline !== "None",
    align: look.horizontalAlignment && ALIGN[look.horizontalAlignment],
    verticalAlign: look.verticalAlignment && VERTICAL_ALIGN[look.verticalAlignment],
    wrapping: wrapText === undefined ? undefined : wrapText ? "wrap" : "overflow",
    fillColor: drawnFill(look),
    textColor: look.fontColor,
    // The grid's own font at its own size is about as large as Excel's at its.
    fontSize: fontSize === PLAIN_FORMAT.fontSize ? undefined : fontSize,
    rotation: turned ? (-textOrientation * Math.PI) / 180 : undefined,
  };
}

/** textOrientation of letters that stand one below the other; the grid draws them as plain text. */
const STACKED = 180;

const ALIGN: Readonly<Record<HorizontalAlignment, Style["align"]>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "left",
  Justify: "left",
  CenterAcrossSelection: "center",
  Distributed: "center",
};
const VERTICAL_ALIGN: Readonly<Record<VerticalAlignment, Style["verticalAlign"]>> = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "middle",
};

function drawnFill({ fillColor, fillPattern, patternColor }: SetLook): string | undefined {
  if (fillColor === undefined || fillColor === "" || fillPattern === undefined) return fillColor;
  const share = DENSITY[fillPattern] ?? STRIPES;
  return share === 0 ? fillColor : mixed(fillColor, patternColor ?? PLAIN_FORMAT.patternColor, share);
}

/** How much of the cell a pattern's dots or lines cover. */
const DENSITY: Readonly<Partial<Record<FillPattern, number>>> = {
  None: 0,
  Solid: 0,
  Gray75: 0.75,
  SemiGray75: 0.75,
  Gray50: 0.5,
  Checker: 0.5,
  Horizontal: 0.5,
  Vertical: 0.5,
  Down: 0.5,
  Up: 0.5,
  Gray25: 0.25,
  Gray16: 0.16,
  Gray8: 0.08,
};
const STRIPES = 0.25;
