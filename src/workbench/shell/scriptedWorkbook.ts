import type { Engine } from "../engine/engine";
import type { ModelObject } from "../model/member";

/** A workbook and the object model over it that scripts see. */
export interface ScriptedWorkbook {
  readonly engine: Engine;
  /** What scripts reach as `context.workbook`. */
  readonly root: ModelObject;
}
