import type { Figure } from "../../../src/domain/dataset/figure";
import { figuresKnownOn } from "../../../src/domain/query/figuresKnownOn";
import { figureForTests } from "../../support/figureForTests";

/** A figure's note is the day since when it is known. */
const days = { knownSince: ({ note }: Figure) => note || null };

function known(day: `${number}-${number}-${number}`, figures: readonly Partial<Figure>[]): readonly string[] {
  return figuresKnownOn(day, figures.map(figureForTests), days).map(({ id }) => id);
}

describe("figuresKnownOn", () => {
  it("keeps what had been published by the end of the day", () => {
    const figures = [
      { id: "F1", note: "2024-06-30" },
      { id: "F2", note: "2024-07-01" },
      { id: "F3", note: "" },
    ];
    expect(known("2024-06-30", figures)).toEqual(["F1"]);
  });

  it("puts the recommended one first, then the best supported", () => {
    const note = "2024-01-01";
    const figures: Partial<Figure>[] = [
      { id: "low", note, recommended: false, confidence: "low" },
      { id: "about", note, recommended: false, basis: "published_rounded" },
      { id: "full", note, recommended: false },
      { id: "recommended", note, confidence: "medium" },
    ];
    expect(known("2024-06-30", figures)).toEqual(["recommended", "full", "about", "low"]);
  });

  it("never shows what is contradicted today", () => {
    expect(known("2024-06-30", [{ note: "2024-01-01", confidence: "contradicted" }])).toEqual([]);
  });
});
