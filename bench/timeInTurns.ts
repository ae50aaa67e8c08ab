import { median } from "./median";

const rounds = 15;

/** Median milliseconds of two jobs that take turns, so that a slow moment of the machine hits both. */
export function timeInTurns(jobs: { readonly ours: () => unknown; readonly peer: () => unknown }): {
  readonly ours: number;
  readonly peer: number;
} {
  const turn = () => ({ ours: timeMs(jobs.ours), peer: timeMs(jobs.peer) });
  for (let warmUp = 0; warmUp < 3; warmUp += 1) turn();
  const turns = Array.from({ length: rounds }, turn);
  return { ours: median(turns.map(({ ours }) => ours)), peer: median(turns.map(({ peer }) => peer)) };
}

function timeMs(job: () => unknown): number {
  const startedNs = process.hrtime.bigint();
  const result = job();
  const elapsedNs = Number(process.hrtime.bigint() - startedNs);
  if (result === undefined) throw new Error("The job gave nothing.");
  return elapsedNs / 1e6;
}
