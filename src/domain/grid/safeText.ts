/**
 * The one writer-side rule that keeps text from becoming a formula. Every text that we put in a cell passes here.
 *
 * Excel reads a written string as if it was typed: `=`, `+`, `-` and `@` start a formula, and Japanese Excel turns
 * their full-width twins into the half-width ones first. A leading tab, line break or other control character hides
 * the sign from a naive check, and a leading apostrophe is swallowed. One apostrophe before such text makes it text,
 * and is not part of the value. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member
 */
const STARTS_LIKE_A_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠']|^[\t\r\n]/u;

/** True for text that Excel would not keep as it is, were it written without an apostrophe. */
export function isUnsafeText(text: string): boolean {
  return STARTS_LIKE_A_FORMULA.test(text);
}

/** Text as it must be written so that the cell shows exactly this text; other text passes unchanged. */
export function toSafeText(text: string): string {
  return isUnsafeText(text) ? `'${text}` : text;
}
