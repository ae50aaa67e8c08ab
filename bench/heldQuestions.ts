import { readPackageFolder } from "../scripts/readPackageFolder";
import type { Dataset } from "../src/domain/dataset/dataset";

/** One question that has an answer: units of a maker in a calendar year, which is what most cells ask. */
export interface HeldQuestion {
  readonly maker: string;
  readonly period: number;
  readonly value: number;
}

export function readDataset(): Dataset {
  const parsed = readPackageFolder("assets/data");
  if (!parsed.ok) throw new Error("assets/data has a fault: run npm run build.");
  return parsed.value.dataset;
}

export function heldQuestions({ figures, makers }: Dataset): readonly HeldQuestion[] {
  const makerIds = new Set(makers.map(({ id }) => id));
  const held = figures
    .filter(({ measure, periodType }) => measure === "reverse_imports" && periodType === "year")
    .filter(({ recommended, maker }) => recommended && makerIds.has(maker))
    .map(({ maker, period, value }) => ({ maker, period: Number(period), value }));
  if (held.length === 0) throw new Error("No figure to ask for.");
  return held;
}
