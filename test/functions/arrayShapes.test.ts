import fc from "fast-check";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import { revimport, revimportCard, revimportExplain, revimportSource } from "../../src/functions/functions";
import { provideServices } from "../../src/functions/services";
import { ExcelError, installCustomFunctions } from "../support/customFunctionsRuntime";
import { datasetForTests } from "../support/datasetForTests";

type SpillingFunction = (maker: unknown[][], period: unknown[][], measure?: unknown[][]) => unknown[][];

const FUNCTIONS: readonly (readonly [id: string, implementation: SpillingFunction])[] = [
  ["REVIMPORT", revimport],
  ["REVIMPORT.EXPLAIN", revimportExplain],
  ["REVIMPORT.SOURCE", revimportSource],
  ["REVIMPORT.CARD", revimportCard],
];

function matrixOf(cell: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[][]> {
  const size = fc.integer({ min: 1, max: 3 });
  return fc.tuple(size, size).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
}

/** Excel's rule, written the long way: the cell that an array gives at a place, if it gives one. */
function given(matrix: unknown[][], row: number, column: number): unknown[][] | null {
  const value = matrix[matrix.length === 1 ? 0 : row]?.[matrix[0]?.length === 1 ? 0 : column];
  return value === undefined ? null : [[value]];
}

/** A lone failure is thrown, in an array it is a cell. */
function askOne(call: SpillingFunction, args: readonly unknown[][][]): unknown {
  try {
    const [maker, period, measure] = args;
    return maker && period ? call(maker, period, measure)[0]?.[0] : undefined;
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
}

const MAKERS = matrixOf(fc.constantFrom("Suzuki", "ﾎﾝﾀﾞ", "ALL", "Nissan", "Suzki", ""));
const PERIODS = matrixOf(fc.constantFrom(2025, "2024", "FY2017", 2023, "soon", ""));
const MEASURES = matrixOf(fc.constantFrom("units", "yoy", "share", "imports", "implied_low", "tons"));

describe.each(FUNCTIONS)("%s", (_, call) => {
  beforeAll(() => {
    installCustomFunctions();
    provideServices({
      indexed: createIndexedDataset(datasetForTests()),
      language: "en",
      hasDataTypes: true,
    });
  });

  it("answers every cell of any arrays as a call with single values would", () => {
    fc.assert(
      fc.property(MAKERS, PERIODS, MEASURES, (...matrices) => {
        const isOneCell = matrices.every((matrix) => matrix.length === 1 && matrix[0]?.length === 1);
        if (isOneCell) return;
        const cells = call(...matrices);
        expect(cells).toHaveLength(Math.max(...matrices.map((matrix) => matrix.length)));
        cells.forEach((line, row) =>
          line.forEach((cell, column) => {
            const single = matrices.flatMap((matrix) => {
              const one = given(matrix, row, column);
              return one ? [one] : [];
            });
            if (single.length === matrices.length) expect(cell).toEqual(askOne(call, single));
            else
              expect(String(cell instanceof ExcelError ? cell.message : cell)).toContain(
                "outside one of them",
              );
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
