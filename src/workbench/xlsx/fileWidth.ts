/** Widths of columns in files count the widest digit of the default font, padding included (ISO/IEC 29500-1, 18.3.1.13). */
const WIDEST_DIGIT = 7;
const COLUMN_PADDING = 5;

export function toPixels(width: number): number {
  return width < 1
    ? Math.round(width * (WIDEST_DIGIT + COLUMN_PADDING))
    : Math.round((width - COLUMN_PADDING / WIDEST_DIGIT) * WIDEST_DIGIT) + COLUMN_PADDING;
}

/** In steps of 1/256, as Excel has them. */
export function toFileWidth(pixels: number): number {
  const size = WIDEST_DIGIT + COLUMN_PADDING;
  return pixels < size ? pixels / size : Math.trunc((pixels / WIDEST_DIGIT) * 256) / 256;
}

/** Pixels of a column of so many characters; new columns are a multiple of 8 wide. */
export function standardPixels(characters: number): number {
  return Math.ceil((characters * WIDEST_DIGIT + COLUMN_PADDING) / 8) * 8;
}
