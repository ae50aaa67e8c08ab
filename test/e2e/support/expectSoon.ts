import { isDeepStrictEqual } from "node:util";

const patienceMs = 30_000;

/**
 * Asks until the answer is the expected one: for what the page shows a frame or a request after its cause. An answer
 * that stays another fails as `expect` says it.
 */
export async function expectSoon<Answer>(ask: () => Promise<Answer>, expected: Answer): Promise<void> {
  const endsAt = performance.now() + patienceMs;
  let answer = await ask();
  while (!isDeepStrictEqual(answer, expected) && performance.now() < endsAt) answer = await ask();
  expect(answer).toEqual(expected);
}
