import type { Engine } from "../engine/engine";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import type { FileAddin } from "../xlsx/fileAddin";
import type { LoadedAddin } from "./loadAddin";

/** The workbook as a file. */
export interface XlsxFiles {
  /** The bytes of the workbook as it is now. */
  save(): Promise<Uint8Array>;
  /** Loads what saving needs; `save` then waits for nothing and is done before a page that closes is gone. */
  prepareSaving(): Promise<void>;
  /** Loads what reading needs, and gives it; it throws for what is no .xlsx file. */
  loadReader(): Promise<(bytes: Uint8Array) => WorkbookSnapshot>;
  /** Puts a file's workbook in the place of this one. Rejects with a sentence for what is no .xlsx file. */
  open(bytes: Uint8Array): Promise<void>;
  /** Puts an empty workbook in the place of this one. */
  clear(): void;
}

interface XlsxFileParts {
  readonly engine: Engine;
  /** What a new workbook is. */
  readonly empty: WorkbookSnapshot;
  readonly addin: LoadedAddin;
}

/** Reader and writer are loaded when the first file is opened or saved. */
export function createXlsxFiles({ engine, empty, addin }: XlsxFileParts): XlsxFiles {
  const { id, version } = addin.manifest;
  const fileAddin: FileAddin = { id, version, functions: addin.library.functions };
  let loading: ReturnType<typeof loadSaving> | null = null;
  const load = () => (loading ??= loadSaving());
  const loadReader = async () => {
    const { openWorkbook } = await import("../xlsx/openWorkbook");
    return (bytes: Uint8Array) => openWorkbook(bytes, fileAddin);
  };
  return {
    async save() {
      const { writer, saveWorkbook } = await load();
      return saveWorkbook(writer, engine.snapshot(), fileAddin);
    },
    prepareSaving: async () => void (await load()),
    loadReader,
    open: async (bytes) => engine.restore((await loadReader())(bytes)),
    clear: () => engine.restore(empty),
  };
}

async function loadSaving() {
  const [{ loadXlsxWriter }, { saveWorkbook }] = await Promise.all([
    import("../xlsx/xlsxWriter"),
    import("../xlsx/saveWorkbook"),
  ]);
  return { writer: await loadXlsxWriter(), saveWorkbook };
}
