/**
 * 100,000 calls through Microsoft's runtime in the workbench, beside as many to a function that returns a constant.
 * One real call is entered in a cell to see how the workbench sends it; the 100,000 are sent in the same envelope.
 */
import type { Page } from "playwright-core";
import type {} from "../src/workbench/shell/workbenchApi";
import { openWorkbenchPage, type ServedBrowser } from "../scripts/openPage";
import { createFigure, type Figure } from "./figure";
import { heldQuestions, readDataset } from "./heldQuestions";
import { median } from "./median";

const callCount = 100_000;
const rounds = 9;
const target = 1.1;
const constantId = "BENCH.CONSTANT";

export async function measureRuntimeCalls(served: ServedBrowser): Promise<Figure> {
  const page = await openWorkbenchPage(served, { locale: "en-US" });
  await prepare(page);
  const askOurs = () => timeCalls(page, "REVIMPORT");
  const askPeer = () => timeCalls(page, constantId);
  await askOurs();
  await askPeer();
  const turns: { ours: number; peer: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first in every other round: what the first leaves behind, the second would otherwise always pay.
    if (round % 2 === 0) turns.push({ ours: await askOurs(), peer: await askPeer() });
    else {
      const peer = await askPeer();
      turns.push({ ours: await askOurs(), peer });
    }
  }
  const ours = median(turns.map((each) => each.ours));
  const peer = median(turns.map((each) => each.peer));
  const ratio = median(turns.map((each) => each.ours / each.peer));
  return createFigure({
    name: `${callCount.toLocaleString("en")} calls of REVIMPORT through Microsoft's runtime (${Math.round(ours)} ms)`,
    value: ratio,
    unit: "× the peer",
    target,
    peer: { name: "a function that returns a constant", value: peer, unit: "ms" },
  });
}

/** Associates the peer in the add-in's page, and keeps the envelope of one real call in `window.benchEnvelope`. */
async function prepare(page: Page): Promise<void> {
  await page.evaluate(async (id) => {
    const pane = window.workbench.pane() as Window & {
      CustomFunctions: { associate(id: string, f: unknown): void };
    };
    // The shape that functions.json gives REVIMPORT: a result that may spill.
    const constant = [[43266]];
    pane.CustomFunctions.associate(id, () => constant);
    const post = pane.postMessage;
    pane.postMessage = function (this: Window, text: string, origin: string) {
      if (text.includes("richApiMessage") && text.includes("REVIMPORT")) window.benchEnvelope = text;
      post.call(pane, text, { targetOrigin: origin });
    } as typeof pane.postMessage;
    window.workbench.enter("A1", '=REVIMPORT("Suzuki", 2025)');
    await window.workbench.idle();
    pane.postMessage = post;
  }, constantId);
}

const questions = heldQuestions(readDataset());

/** Milliseconds from the event that carries the calls to the batch that carries the last result. */
function timeCalls(page: Page, functionId: string): Promise<number> {
  return page.evaluate(
    async ([id, count, questions]) => {
      const envelope = JSON.parse(window.benchEnvelope) as {
        _data: { ArrayData: unknown[]; Data: unknown[] };
      };
      const [sample] = envelope._data.ArrayData as [number, number, string, string, number][];
      if (!sample) throw new Error("No call was seen.");
      const call = JSON.parse(sample[3]) as unknown[];
      const firstId = 1_000_000;
      const entries = Array.from({ length: count }, (_, index) => {
        const question = questions[index % questions.length];
        const args = [[[question?.maker]], [[question?.period]], null, null];
        const message = JSON.stringify([firstId + index, id, args, ...call.slice(3)]);
        return [sample[0], sample[1], sample[2], message, index];
      });
      const text = JSON.stringify({ ...envelope, _data: { ArrayData: entries, Data: entries } });

      return new Promise<number>((resolve, reject) => {
        let answered = 0;
        const onMessage = ({ data }: MessageEvent<unknown>) => {
          if (typeof data !== "string" || !data.includes("SetInvocationArrayResults")) return;
          const request = JSON.parse(data) as { _data: { ArrayData: string[] } };
          const body = JSON.parse(request._data.ArrayData[4] ?? "{}") as {
            Actions: { ArgumentInfo?: { Arguments?: [[number, boolean, unknown][]] } }[];
          };
          const results = body.Actions.flatMap((action) => action.ArgumentInfo?.Arguments?.[0] ?? []);
          const failed = results.find(([, succeeded]) => !succeeded);
          if (failed) reject(new Error(`A call failed: ${JSON.stringify(failed)}`));
          answered += results.length;
          if (answered < count) return;
          window.removeEventListener("message", onMessage);
          resolve(performance.now() - startedAt);
        };
        window.addEventListener("message", onMessage);
        const startedAt = performance.now();
        window.workbench.pane().postMessage(text, location.origin);
      });
    },
    [functionId, callCount, questions] as const,
  );
}

declare global {
  interface Window {
    benchEnvelope: string;
  }
}
