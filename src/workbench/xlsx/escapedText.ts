/**
 * Characters that XML cannot hold stand as "_x0001_" in texts of a file, and what looks like that has its "_" escaped
 * (ISO/IEC 29500-1, 22.9.2.19, `ST_Xstring`).
 */
export function fromFileText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

export function toFileText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, codeOf);
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
