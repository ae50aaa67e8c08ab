/** One call in memory, as Microsoft's runtime makes it, beside a bare two-level Map with the same keys. */
import { revimport } from "../src/functions/functions";
import { createFigure, type Figure } from "./figure";
import { heldQuestions, type HeldQuestion } from "./heldQuestions";
import { median } from "./median";
import { provideDataset } from "./provideDataset";

const target = 3;
const rounds = 11;
const callsPerRound = 2_000_000;

interface Question extends HeldQuestion {
  /** As Microsoft's runtime hands them over. */
  readonly makerCells: unknown[][];
  readonly periodCells: unknown[][];
}

export function measureScalarLookUp(): Figure {
  const { questions, bare } = prepare();
  const askFunction = () =>
    timeNs(questions, ({ makerCells, periodCells }) => revimport(makerCells, periodCells)[0]?.[0]);
  const askMap = () => timeNs(questions, ({ maker, period }) => bare.get(maker)?.get(period));
  const askNothing = () => timeNs(questions, ({ period }) => period);

  // Both are compiled before they count, and take turns, so that a slow moment of the machine hits both.
  const turn = () => ({ ours: askFunction(), peer: askMap(), loop: askNothing() });
  turn();
  const turns = Array.from({ length: rounds }, turn);
  // The loop around both is no part of either.
  const loop = median(turns.map((each) => each.loop));
  const ours = median(turns.map((each) => each.ours)) - loop;
  const peer = median(turns.map((each) => each.peer)) - loop;
  return createFigure({
    name: `one call in memory (${ours.toFixed(1)} ns)`,
    value: ours / peer,
    unit: "× the peer",
    target,
    peer: { name: "bare two-level Map", value: peer, unit: "ns" },
  });
}

function prepare(): { questions: readonly Question[]; bare: Map<string, Map<number, number>> } {
  const questions = heldQuestions(provideDataset()).map((held) => ({
    ...held,
    makerCells: [[held.maker]],
    periodCells: [[held.period]],
  }));
  const bare = new Map<string, Map<number, number>>();
  for (const { maker, period, value } of questions)
    bare.set(maker, (bare.get(maker) ?? new Map<number, number>()).set(period, value));
  return { questions, bare };
}

/** Nanoseconds a call. The sum is used, so that nothing can be optimised away. */
function timeNs(questions: readonly Question[], ask: (question: Question) => unknown): number {
  let sum = 0;
  const startedNs = process.hrtime.bigint();
  for (let call = 0; call < callsPerRound; call += 1) {
    const question = questions[call % questions.length];
    if (question) sum += Number(ask(question));
  }
  const elapsedNs = Number(process.hrtime.bigint() - startedNs);
  if (!(sum > 0)) throw new Error("The answers do not add up.");
  return elapsedNs / callsPerRound;
}
