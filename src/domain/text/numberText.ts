/** 43266 becomes 43,266 in both languages; written out because a browser's locale would change the separator. */
export function groupDigits(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** 0.1915 becomes 19.2; one decimal says as much as the sources print. */
export function percentText(fraction: number): string {
  return groupDigits(Number((fraction * 100).toFixed(1)));
}

/** With its sign: growth of +0.0 % and of -0.0 % both read 0. */
export function signedPercentText(fraction: number): string {
  const text = percentText(fraction);
  return fraction > 0 && text !== "0" ? `+${text}` : text;
}

/** Every number in a text such as an arithmetic: 311367 - 248329 becomes 311,367 - 248,329. */
export function groupAllDigits(text: string): string {
  return text.replace(/\d+(\.\d+)?/g, (number) => groupDigits(Number(number)));
}

/** With its sign: +37,447, -8,085, 0. */
export function signedGroupDigits(value: number): string {
  return value > 0 ? `+${groupDigits(value)}` : groupDigits(value);
}
