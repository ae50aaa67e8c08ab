import type {
  FunctionCall,
  FunctionHost,
  FunctionLibrary,
  FunctionMetadata,
  FunctionResult,
} from "../engine/customFunctions/functionHost";
import type { RichMessages } from "./richMessages";

/** Bits of an invocation's flags. */
const flags = { cancelable: 1, streaming: 2, takesErrors: 4 } as const;

/** Calls wait here until the page's runtime has said that it is ready. */
export interface FunctionCalls extends FunctionHost {
  markReady(): void;
  isReady(): boolean;
  /** The page is gone: what it has not answered is asked of the next one. */
  reset(): void;
  settled(results: readonly FunctionResult[]): void;
  pendingCount(): number;
}

export function createFunctionCalls(library: FunctionLibrary, messages: RichMessages): FunctionCalls {
  const metadataById = new Map(library.functions.map((entry) => [entry.id.toUpperCase(), entry]));
  const open = new Map<number, FunctionCall>();
  /** Answered, and asked for more until they are cancelled. */
  const streaming = new Map<number, FunctionCall>();
  let ready = false;

  const toMessage = (call: FunctionCall) => {
    const options = metadataById.get(call.functionId)?.options ?? {};
    return [
      call.invocationId,
      call.functionId,
      call.args,
      // Excel tells the address only to functions that ask for it.
      options.requiresAddress || options.requiresStreamAddress ? call.address : null,
      flagsOf(options, library),
      options.requiresParameterAddresses || options.requiresStreamParameterAddresses
        ? call.parameterAddresses
        : null,
    ];
  };
  const send = (calls: readonly FunctionCall[]) => messages.invokeFunctions(calls.map(toMessage));

  return {
    invoke(calls) {
      for (const call of calls) open.set(call.invocationId, call);
      if (ready) send(calls);
    },
    cancel(ids) {
      for (const id of ids) if (!open.delete(id)) streaming.delete(id);
      if (ready) messages.cancelFunctions(ids.map((invocationId) => ({ invocationId })));
    },
    markReady() {
      ready = true;
      const unanswered = [...streaming.values(), ...open.values()];
      if (unanswered.length > 0) send(unanswered);
    },
    isReady: () => ready,
    reset() {
      ready = false;
    },
    settled(results) {
      for (const { invocationId } of results) {
        const call = open.get(invocationId);
        if (call && metadataById.get(call.functionId)?.options?.stream) streaming.set(invocationId, call);
        open.delete(invocationId);
      }
    },
    pendingCount: () => open.size,
  };
}

function flagsOf(options: NonNullable<FunctionMetadata["options"]>, library: FunctionLibrary): number {
  return (
    (options.cancelable ? flags.cancelable : 0) |
    (options.stream ? flags.streaming : 0) |
    (library.allowErrorForDataTypeAny ? flags.takesErrors : 0)
  );
}
