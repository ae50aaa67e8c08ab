import { element } from "./element";

/** Hands the bytes to the browser's downloads. */
export function downloadFile(name: string, { type, bytes }: { type: string; bytes: BlobPart }): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
