import type { Example } from "../../src/reference/example";
import { EXAMPLES } from "../../src/reference/examples";
import type { FunctionReference } from "../../src/reference/functionReference";
import { FUNCTION_REFERENCES } from "../../src/reference/functionReferences";
import type { FunctionMetadata, FunctionsMetadata } from "./functionsMetadata";

/** One function that is published, with all that is said about it. */
export interface ReferenceEntry {
  readonly metadata: FunctionMetadata;
  readonly reference: FunctionReference;
  readonly examples: readonly Example[];
}

/** In the order of the reference; functions that are not published are left out, with their examples. */
export function referenceEntries({ functions }: FunctionsMetadata): readonly ReferenceEntry[] {
  return FUNCTION_REFERENCES.flatMap((reference) => {
    const metadata = functions.find(({ id }) => id === reference.id);
    const examples = EXAMPLES.filter(({ functionId }) => functionId === reference.id);
    return metadata ? [{ metadata, reference, examples }] : [];
  });
}
