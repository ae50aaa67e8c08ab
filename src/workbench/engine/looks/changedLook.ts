import { PLAIN_FORMAT } from "./cellFormat";
import type { CellFormat, CellLook } from "./cellFormat";
import { tinted } from "./tint";

/** What somebody set of a cell's look, with the colours as they were before their tints. */
export type SetLook = Partial<CellLook & { fillBase: string; patternBase: string; fontBase: string }>;

/** Null leaves what is there, as undefined does. */
export type LookPatch = Partial<CellFormat>;

/** A look after a change, with what the change brings about in Excel. */
export function changedLook(before: SetLook, patch: LookPatch): SetLook {
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<CellLook>;
  const after: SetLook = { ...before, ...given };
  return { ...after, ...fillOf(before, given), ...fontOf(before, given), ...scriptOf(given) };
}

type Given = Partial<CellLook>;

function fillOf(before: SetLook, given: Given): SetLook {
  return { ...filled(before, given), ...patterned(before, given), ...patternTinted(before, given) };
}

/** A colour fills a cell that had no fill, and keeps a pattern; a tint starts from the colour that was set. */
function filled(before: SetLook, { fillColor, fillTint, fillPattern }: Given): SetLook {
  if (fillColor === "") return { ...NO_FILL, fillTint: 0 };
  const pattern = fillPattern ?? before.fillPattern ?? "None";
  const color = fillColor ?? before.fillBase ?? before.fillColor ?? "";
  if (fillColor === undefined && fillTint === undefined) return {};
  if (color === "") return { fillTint: fillTint ?? 0 };
  const tint = fillTint ?? 0;
  return {
    fillBase: color,
    fillColor: tinted(color, tint),
    fillTint: tint,
    fillPattern: pattern === "None" ? "Solid" : pattern,
  };
}

const NO_FILL = { fillColor: "", fillBase: "", fillPattern: "None" } as const;

/** A pattern has a background, white if nobody says another; without a pattern there is no fill. */
function patterned(before: SetLook, { fillPattern, fillColor }: Given): SetLook {
  if (fillPattern === undefined) return {};
  if (fillPattern === "None") return { ...NO_FILL, fillTint: 0 };
  const hasColor = (fillColor ?? before.fillColor ?? "") !== "";
  return hasColor ? { fillPattern } : { fillPattern, fillColor: WHITE, fillBase: WHITE };
}

const WHITE = "#FFFFFF";

function patternTinted(before: SetLook, { patternColor, patternTint }: Given): SetLook {
  if (patternColor === undefined && patternTint === undefined) return {};
  const base = patternColor ?? before.patternBase ?? before.patternColor ?? PLAIN_FORMAT.patternColor;
  const tint = patternTint ?? 0;
  return { patternBase: base, patternColor: tinted(base, tint), patternTint: tint };
}

function fontOf(before: SetLook, { fontColor, fontTint }: Given): SetLook {
  if (fontColor === undefined && fontTint === undefined) return {};
  const base = fontColor ?? before.fontBase ?? before.fontColor ?? PLAIN_FORMAT.fontColor;
  const tint = fontTint ?? 0;
  return { fontBase: base, fontColor: tinted(base, tint), fontTint: tint };
}

/** Text is above the line, below it, or neither. */
function scriptOf({ subscript, superscript }: Given): SetLook {
  if (subscript) return { superscript: false };
  return superscript ? { subscript: false } : {};
}
