/** Bytes that one call on the scalar path leaves to the garbage collector, beside a function that makes its 1 × 1 result. */
import { Session, type HeapProfiler } from "node:inspector";
import { revimport } from "../src/functions/functions";
import { createFigure, type Figure } from "./figure";
import { heldQuestions } from "./heldQuestions";
import { provideDataset } from "./provideDataset";

const callCount = 100_000;
/** The profiler itself leaves some bytes; a call that allocated anything would leave at least 12. */
const target = 1;

export function measureAllocations(): Figure {
  const questions = heldQuestions(provideDataset()).map(({ maker, period }) => ({
    maker: [[maker]],
    period: [[period]],
  }));
  const ask = (index: number): unknown => {
    const question = questions[index % questions.length];
    return question && revimport(question.maker, question.period);
  };
  const fresh = (index: number): unknown => [[index]];
  return createFigure({
    name: "bytes that one call in memory allocates",
    value: bytesPerCall(ask),
    unit: "B",
    target,
    peer: { name: "a function that makes its 1 × 1 result", value: bytesPerCall(fresh), unit: "B" },
  });
}

let kept: unknown = null;

function callOften(call: (index: number) => unknown): void {
  for (let index = 0; index < callCount; index += 1) kept = call(index);
  if (kept === undefined) throw new Error("The calls gave nothing.");
}

/** V8's sampling profiler, with a sample for every allocation, what was collected meanwhile included. */
function bytesPerCall(call: (index: number) => unknown): number {
  // Compiled, and every answer remembered, before it counts.
  callOften(call);
  const session = new Session();
  session.connect();
  const options = {
    samplingInterval: 1,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  };
  session.post("HeapProfiler.startSampling", options);
  callOften(call);
  let allocated = 0;
  session.post("HeapProfiler.stopSampling", (error, result) => {
    if (error) throw error;
    allocated = bytesBelow(result.profile.head);
  });
  session.disconnect();
  return allocated / callCount;
}

function bytesBelow(node: HeapProfiler.SamplingHeapProfileNode): number {
  return node.children.reduce((sum, child) => sum + bytesBelow(child), node.selfSize);
}
