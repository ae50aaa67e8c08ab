/** A spill of 2,000 REVIMPORT.CARD cells, beside the same cells as plain numbers from REVIMPORT. */
import { revimport, revimportCard } from "../src/functions/functions";
import { createFigure, type Figure } from "./figure";
import { heldQuestions } from "./heldQuestions";
import { provideDataset } from "./provideDataset";
import { timeInTurns } from "./timeInTurns";

const cardCount = 2_000;
/** Three frames of a screen: a card holds about a kilobyte of text, which a number does not. */
const targetMs = 50;

export function measureCards(): Figure {
  const questions = heldQuestions(provideDataset());
  const asked = Array.from({ length: cardCount }, (_, index) => questions[index % questions.length]);
  const makers = asked.map((question) => [question?.maker]);
  const periods = asked.map((question) => [question?.period]);
  const bytes = JSON.stringify(revimportCard(makers, periods)).length;

  const { ours, peer } = timeInTurns({
    ours: () => revimportCard(makers, periods),
    peer: () => revimport(makers, periods),
  });
  return createFigure({
    name: `${cardCount.toLocaleString("en")} cells of REVIMPORT.CARD (${(bytes / 1024 / 1024).toFixed(1)} MB as sent)`,
    value: ours,
    unit: "ms",
    target: targetMs,
    peer: { name: "the same cells of REVIMPORT", value: peer, unit: "ms" },
  });
}
