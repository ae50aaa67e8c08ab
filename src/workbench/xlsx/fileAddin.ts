import type { CustomFunction } from "./functionNames";

/** The add-in that a file's functions and settings belong to. */
export interface FileAddin {
  /** Id and version of its manifest. */
  readonly id: string;
  readonly version: string;
  readonly functions: readonly CustomFunction[];
}
