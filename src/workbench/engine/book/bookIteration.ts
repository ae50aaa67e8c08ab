import type { StateStore } from "../state/stateStore";

/** How far Excel goes round a circle of references, where it does so at all. */
export interface Iteration {
  readonly maxIteration: number;
  readonly maxChange: number;
}

/** Excel's own, until somebody changes them. */
export const USUAL_ITERATION: Iteration = { maxIteration: 100, maxChange: 0.001 };

const KEY = "iteration";

export function readIteration(state: StateStore): Iteration {
  return (state.get(null, KEY) as Iteration | undefined) ?? USUAL_ITERATION;
}

export function changeIteration(state: StateStore, change: Partial<Iteration>): void {
  state.set(null, KEY, { ...readIteration(state), ...change });
}
