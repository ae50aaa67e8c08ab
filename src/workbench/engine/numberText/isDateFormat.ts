/** Whether a format code shows a day, a month or a year. */
export function isDateFormat(code: string): boolean {
  const shown = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd]|mmm|m\/|\/m/i.test(shown) && !/general/i.test(shown);
}
