import fc from "fast-check";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import { answerQuery } from "../../src/domain/query/answerQuery";
import { ok } from "../../src/domain/result";
import { answerCells } from "../../src/functions/answerCells";
import { datasetForTests } from "../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function answers(maker: unknown, period: unknown) {
  return answerCells({ maker, period, measure: null, edition: null }, indexed, (query) => {
    const answer = answerQuery(indexed, query);
    return answer.ok ? ok(answer.value.value) : answer;
  });
}

function matrixOf(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const size = fc.integer({ min: 1, max: 4 });
  return fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

/** Excel's rule, written the long way: the cell that an array gives at a place, if it gives one. */
function given(matrix: unknown[][], row: number, column: number): unknown[][] | null {
  const line = matrix.length === 1 ? 0 : row;
  const place = matrix[0]?.length === 1 ? 0 : column;
  const value = matrix[line]?.[place];
  return value === undefined ? null : [[value]];
}

describe("answerCells", () => {
  it("answers every cell as a call with single values would", () => {
    const makers = matrixOf(fc.constantFrom("Suzuki", "ホンダ", "ALL", "Suzki", ""));
    const periods = matrixOf(fc.constantFrom(2025, "2024", "FY2017", "soon", ""));
    fc.assert(
      fc.property(makers, periods, (maker, period) => {
        const cells = answers(maker, period);
        expect(cells.length).toBe(Math.max(maker.length, period.length));
        cells.forEach((line, row) =>
          line.forEach((cell, column) => {
            const single = [given(maker, row, column), given(period, row, column)];
            if (single.includes(null)) expect(cell).toEqual({ ok: false, error: { code: "shapes_differ" } });
            else expect(cell).toEqual(answers(single[0], single[1])[0]?.[0]);
          }),
        );
      }),
    );
  });
});
