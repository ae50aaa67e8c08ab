import { writeComments } from "../../../scripts/reference/writeComments";
import type { FunctionReference } from "../../../src/reference/functionReference";

const reference: FunctionReference = {
  id: "REVIMPORT.X",
  description: { en: "Gives it.", ja: "それ。" },
  parameters: [
    {
      name: "maker",
      nameJa: "メーカー",
      text: { en: "Maker.", ja: "メーカー。" },
      example: { en: '"Suzuki"', ja: '"スズキ"' },
    },
    {
      name: "measure",
      nameJa: "指標",
      text: { en: "What to give.", ja: "求める値。" },
      example: { en: '"yoy"', ja: '"yoy"' },
    },
  ],
  result: { en: "It.", ja: "それ。" },
};

const before = `/** A header. */
import { x } from "./x";

/**
 * Old words.
 * @customfunction REVIMPORT.X
 */
export function revimportX(maker: unknown, measure?: unknown): unknown[][] {
  return x(maker, measure);
}

/** No custom function. */
export function other(): void {}
`;

const after = `/** A header. */
import { x } from "./x";

/**
 * Gives it.
 * @customfunction REVIMPORT.X
 * @param maker Maker. For example "Suzuki"
 * @param [measure] What to give. For example "yoy"
 * @returns It.
 */
export function revimportX(maker: unknown, measure?: unknown): unknown[][] {
  return x(maker, measure);
}

/** No custom function. */
export function other(): void {}
`;

describe("writeComments", () => {
  it("writes the words over a function, and leaves the rest", () => {
    expect(writeComments(before, [reference])).toBe(after);
  });

  it("changes nothing the second time", () => {
    expect(writeComments(after, [reference])).toBe(after);
  });

  it("leaves a function without words alone", () => {
    expect(writeComments(before, [])).toBe(before);
  });
});
