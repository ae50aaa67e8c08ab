import type * as writerModule from "wasm-xlsxwriter/web";

/** The library that writes files; its WebAssembly is fetched when the first file is saved. */
export type XlsxWriter = typeof writerModule;

export async function loadXlsxWriter(): Promise<XlsxWriter> {
  const writer = await import("wasm-xlsxwriter/web");
  await writer.default();
  return writer;
}
