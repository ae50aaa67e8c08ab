import type { FunctionResult } from "../../engine/customFunctions/functionHost";
import type { ArgumentSpec, ModelObject } from "../../model/member";
import { parseFunctionResults } from "../functionResults";
import { createServiceObject } from "./serviceObject";

export interface CustomFunctionPort {
  markReady(): void;
  settle(results: readonly FunctionResult[]): void;
}

/**
 * Retry by size, shorter waits between syncs, timing per function, a ceiling on the wait: the runtime of Excel on the
 * web has them all (search `isFeatureEnabled` in the library).
 */
const enabledFeatures = [1, 2, 3, 4];

const results: ArgumentSpec = { name: "results", types: ["array"] };
const invocationId: ArgumentSpec = { name: "invocationId", types: ["number"] };

/** Where the functions' runtime reports that it is ready, and what functions gave. */
export function createCustomFunctionService(port: CustomFunctionPort): ModelObject {
  const since = "1.1";
  const settle = (raw: unknown) => port.settle(parseFunctionResults(raw));
  return createServiceObject({
    name: "CustomFunctions",
    members: [
      {
        kind: "method",
        name: "_SetOsfControlContainerReadyForCustomFunctions",
        since,
        args: [],
        call: () => port.markReady(),
      },
      { kind: "method", name: "_GetEnabledFeatures", since, args: [], call: () => enabledFeatures },
      {
        kind: "method",
        name: "SetInvocationArrayResults",
        since,
        args: [results],
        call: (_, [raw]) => settle(raw),
      },
      {
        kind: "method",
        name: "_SetInvocationResult",
        since,
        args: [invocationId, { name: "result", types: ["any"], optional: true }],
        call: (_, [id, value]) => settle([[id, true, value]]),
      },
      {
        kind: "method",
        name: "_SetInvocationError",
        since,
        args: [invocationId, { name: "message", types: ["string"], optional: true }],
        call: (_, [id, message]) => settle([[id, false, message]]),
      },
    ],
  });
}
