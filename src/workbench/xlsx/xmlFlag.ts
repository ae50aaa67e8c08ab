/** Flags of files are "1" or "true", "0" or "false" (`xsd:boolean`); one that is not there is neither. */
export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true";
}

export function isFalse(flag: string | undefined): boolean {
  return flag === "0" || flag === "false";
}
