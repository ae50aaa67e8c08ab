import type { Engine } from "../../engine/engine";
import type { ModelObject } from "../../model/member";
import type { HostIdentity } from "../appContext";
import { commonErrors } from "./commonErrors";
import { createDocumentBindings } from "./documentBindings";
import { createDocumentFiles } from "./documentFiles";
import { createDocumentSelection } from "./documentSelection";
import { saveDocumentSettings, toRefreshedSettings } from "./documentSettings";

export interface DocumentOptions {
  readonly engine: Engine;
  readonly workbook: ModelObject;
  readonly identity: Pick<HostIdentity, "documentUrl">;
  saveFile(): Promise<Uint8Array>;
}

/** Methods of `Office.context.document`; those that are not here are refused with the common API's own code. */
export interface DocumentMethods {
  /** Gives the answer's data, now or later. */
  execute(dispatchId: unknown, request: unknown): unknown;
  /** The page has started anew. */
  reset(): void;
}

/** By the numbers of the methods (search `MethodDispId` in the library). */
export function createDocumentMethods(options: DocumentOptions): DocumentMethods {
  const { engine, workbook, identity } = options;
  const files = createDocumentFiles(() => options.saveFile());
  const selection = createDocumentSelection(engine, workbook);
  const methods: Readonly<Record<string, (request: unknown) => unknown>> = {
    ...createDocumentBindings(engine, workbook),
    64: selection.read,
    65: selection.write,
    75: () => ({ Error: commonErrors.none, Properties: { Settings: toRefreshedSettings(workbook) } }),
    76: (request) => {
      const isSaved = engine.batch(() => saveDocumentSettings(workbook, request));
      return { Error: isSaved ? commonErrors.none : commonErrors.settingsCannotSave };
    },
    77: files.open,
    80: files.slice,
    81: files.release,
    82: selection.goTo,
    86: () => ({ Error: commonErrors.none, 0: { 1: identity.documentUrl } }),
  };
  return {
    execute(dispatchId, request) {
      const method = methods[String(dispatchId)];
      return method ? method(request) : { Error: commonErrors.operationNotSupported };
    },
    reset: files.clear,
  };
}
