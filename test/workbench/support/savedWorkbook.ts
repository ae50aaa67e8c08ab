import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import * as writer from "wasm-xlsxwriter/web";
import { projectRoot } from "../../../scripts/projectPaths";
import type { WorkbookSnapshot } from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import { openWorkbook } from "../../../src/workbench/xlsx/openWorkbook";
import { saveWorkbook } from "../../../src/workbench/xlsx/saveWorkbook";
import { addin } from "./packedWorkbook";

writer.initSync({
  module: readFileSync(join(projectRoot, "node_modules/wasm-xlsxwriter/web/wasm_xlsxwriter_bg.wasm")),
});

/** A file as the page would download it. */
export function saved(snapshot: WorkbookSnapshot): Uint8Array {
  return saveWorkbook(writer, snapshot, addin);
}

/** The texts of a file's parts by their paths. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** Saved, and opened again. */
export function throughFile(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return openWorkbook(saved(snapshot), addin);
}
