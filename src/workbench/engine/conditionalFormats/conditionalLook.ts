export const BORDER_SIDES = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"] as const;
export type BorderSide = (typeof BORDER_SIDES)[number];
export const BORDER_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

export interface ConditionalBorder {
  readonly style: (typeof BORDER_STYLES)[number];
  readonly color: string;
}

/** Looks that a conditional format gives to cells that meet it; what is null is left as the cell has it. */
export interface ConditionalLook {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: "None" | "Single" | "Double" | null;
  readonly fontColor: string | null;
  readonly fillColor: string | null;
  readonly numberFormat: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, ConditionalBorder>>>;
}

export const NO_LOOK: ConditionalLook = {
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  fontColor: null,
  fillColor: null,
  numberFormat: null,
  borders: {},
};
