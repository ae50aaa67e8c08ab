/** A bug, never a condition that a user can cause. Only the outermost handler catches it. */
export class InvariantError extends Error {
  override readonly name = "InvariantError";
}

/** Closes a `switch` over a union: adding a member without a case does not compile. */
export function assertNever(value: never): never {
  throw new InvariantError(`Unhandled case: ${JSON.stringify(value)}`);
}
