import type { OpenWorkbench } from "./openWorkbench";
import { plainAddin } from "./plainAddin";
import { runInPane } from "./runInPane";
import { suiteWorkbench } from "./suiteWorkbench";

/** What Microsoft's library tells a script that was refused; null is what it does not say. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** `errorLocation`: the member, for example "Range.values". */
  readonly location: string | null;
  readonly statement: string | null;
}

/** Scripts in the add-in's page: the body of `Excel.run`, with `context` and what the suite's start declares. */
export interface ExcelScripts {
  /** What the body returns must be plain. */
  run<Result>(body: string): Promise<Result>;
  /** The refusal of the body or of the sync after it; null when nothing was refused. */
  refusalOf(body: string): Promise<Refusal | null>;
  /** The refusal's code and location, which most tests ask for. */
  failureOf(body: string): Promise<readonly [code: string, location: string | null] | null>;
}

/** Scripts that all begin with `start`. */
export function excelScripts(workbench: OpenWorkbench, start = ""): ExcelScripts {
  const refusalOf = (body: string) =>
    runInPane<Refusal | null>(
      workbench,
      `try {
         await Excel.run(async (context) => { ${start} ${body}; await context.sync(); });
         return null;
       } catch (error) {
         const { errorLocation: location = null, statement = null } = error.debugInfo;
         return { code: error.code, message: error.message, location, statement };
       }`,
    );
  return {
    run: <Result>(body: string) =>
      runInPane<Result>(workbench, `return Excel.run(async (context) => { ${start} ${body} });`),
    refusalOf,
    async failureOf(body) {
      const refusal = await refusalOf(body);
      return refusal && [refusal.code, refusal.location];
    },
  };
}

/** A workbench with the tests' own add-in for the `describe` that calls this, and scripts that begin with `start`. */
export function suiteScripts(start?: string): ExcelScripts & { readonly workbench: OpenWorkbench } {
  const workbench = suiteWorkbench(plainAddin);
  return { workbench, ...excelScripts(workbench, start) };
}
