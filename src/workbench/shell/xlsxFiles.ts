import type { Engine } from "../engine/engine";
import type { FileAddin } from "../xlsx/fileAddin";
import type { LoadedAddin } from "./loadAddin";

/** The workbook as a file. */
export interface XlsxFiles {
  /** The bytes of the workbook as it is now. */
  save(): Promise<Uint8Array>;
  /** Puts a file's workbook in the place of this one. Rejects with a sentence for what is no .xlsx file. */
  open(bytes: Uint8Array): Promise<void>;
}

interface XlsxFileParts {
  readonly engine: Engine;
  readonly addin: LoadedAddin;
}

/** Reader and writer are loaded when the first file is opened or saved. */
export function createXlsxFiles({ engine, addin }: XlsxFileParts): XlsxFiles {
  const { id, version } = addin.manifest;
  const fileAddin: FileAddin = { id, version, functions: addin.library.functions };
  return {
    async save() {
      const [{ loadXlsxWriter }, { saveWorkbook }] = await Promise.all([
        import("../xlsx/xlsxWriter"),
        import("../xlsx/saveWorkbook"),
      ]);
      return saveWorkbook(await loadXlsxWriter(), engine.snapshot(), fileAddin);
    },
    async open(bytes) {
      const { openWorkbook } = await import("../xlsx/openWorkbook");
      engine.restore(openWorkbook(bytes, fileAddin));
    },
  };
}
