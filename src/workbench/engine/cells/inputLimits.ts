/** What a cell holds at most (support.microsoft.com, "Excel specifications and limits"). */
export const MAX_TEXT_LENGTH = 32_767;
const MAX_FORMULA_LENGTH = 8_192;

/** Whether what is typed or written is more than a cell holds. */
export function isTooLong(input: string): boolean {
  return input.length > (input.startsWith("=") ? MAX_FORMULA_LENGTH : MAX_TEXT_LENGTH);
}
