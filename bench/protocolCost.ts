/**
 * What a batch costs in the workbench, from its arrival to its answer, beside the same work on the engine alone.
 * Microsoft's library works before and after; the whole trip stands in the name.
 */
import type { Page } from "playwright-core";
import { openWorkbenchPage, type ServedBrowser } from "../scripts/openPage";
import { createFigure, type Figure } from "./figure";
import { median } from "./median";
import { workInPage, type BenchTime, type Work } from "./protocolWork";

const target = 1.5;

const works: readonly { readonly work: Work; readonly name: string; readonly rounds: number }[] = [
  { work: "cells", name: "100,000 cells written and read in one batch", rounds: 3 },
  { work: "actions", name: "10,000 single-cell actions in one batch", rounds: 9 },
  {
    work: "formats",
    name: "6,000 fills, fonts, number formats and borders of single cells in one batch",
    rounds: 9,
  },
  { work: "edit", name: "recalculation after one edit in a sheet of 10,000 formulas", rounds: 9 },
];

export async function measureProtocolCost(served: ServedBrowser): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { work, name, rounds } of works) {
    // A page of its own for each: what one leaves in the grid's history, the next must not pay.
    const page = await openWorkbenchPage(served, { locale: "en-US" });
    figures.push(await measure(page, { work, name, rounds }));
    await page.context().close();
  }
  return figures;
}

async function measure(page: Page, { work, name, rounds }: (typeof works)[number]): Promise<Figure> {
  await page.evaluate(workInPage);
  const turn = (way: "protocol" | "engine") =>
    page.evaluate(([what, how]) => window.benchWork(what, how), [work, way] as const);
  await turn("protocol");
  await turn("engine");
  const turns: { ours: BenchTime; peer: BenchTime }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first in every other round: what the first leaves behind, the second would otherwise always pay.
    const first = round % 2 === 0 ? "protocol" : "engine";
    const one = await turn(first);
    const other = await turn(first === "protocol" ? "engine" : "protocol");
    turns.push(first === "protocol" ? { ours: one, peer: other } : { ours: other, peer: one });
  }
  const ours = median(turns.map((each) => each.ours.hostMs));
  const whole = median(turns.map((each) => each.ours.wholeMs));
  const peer = median(turns.map((each) => each.peer.hostMs));
  return createFigure({
    name: `${name} (${Math.round(ours)} ms, ${Math.round(whole)} ms with Microsoft's library)`,
    value: median(turns.map((each) => each.ours.hostMs / each.peer.hostMs)),
    unit: "× the peer",
    target,
    peer: { name: "the same on the engine alone", value: peer, unit: "ms" },
  });
}
