/** One REVIMPORT.TABLE of 1,000 makers × 40 periods, beside the same matrix from a bare two-level Map. */
import { revimportTable } from "../src/functions/functions";
import { createFigure, type Figure } from "./figure";
import { provideDataset } from "./provideDataset";
import { heldQuestions } from "./heldQuestions";
import { timeInTurns } from "./timeInTurns";

const rowCount = 1_000;
const columnCount = 40;
/** A spilled cell may cost this many times a bare look-up: it is also read, checked for its failure and unwrapped. */
const target = 20;

export function measureTableSpill(): Figure {
  const questions = heldQuestions(provideDataset());
  const at = (index: number) => questions[index % questions.length];
  const makers = Array.from({ length: rowCount }, (_, row) => [at(row)?.maker]);
  const periods = [Array.from({ length: columnCount }, (_, column) => at(column)?.period)];
  const bare = new Map<unknown, Map<unknown, number>>();
  for (const { maker, period, value } of questions)
    bare.set(maker, (bare.get(maker) ?? new Map<unknown, number>()).set(period, value));

  const { ours, peer } = timeInTurns({
    ours: () => revimportTable(makers, periods, "units", false),
    peer: () => makers.map(([maker]) => periods[0]?.map((period) => bare.get(maker)?.get(period))),
  });
  return createFigure({
    name: `a ${rowCount.toLocaleString("en")} × ${columnCount} spill of REVIMPORT.TABLE (${ours.toFixed(1)} ms)`,
    value: ours / peer,
    unit: "× the peer",
    target,
    peer: { name: "the same matrix from a bare two-level Map", value: peer, unit: "ms" },
  });
}
