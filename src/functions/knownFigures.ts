/**
 * Answers that were given before, by the raw maker and period that were typed: the whole cost of recalculating
 * `=REVIMPORT("Suzuki", 2025)` is two map look-ups, and nothing is allocated. Holds reconciled units only.
 */
export interface KnownFigures {
  /** The 1 × 1 result, frozen because every caller gets the same one. */
  find(maker: Matrix, period: Matrix): Matrix | undefined;
  /** Remembers the result of a question with one maker and one period, at most 20,000; others are left alone. */
  remember(maker: Matrix, period: Matrix, result: Matrix): void;
}

export type Matrix = readonly (readonly unknown[])[];

const MAX_KNOWN = 20_000;
const MAX_TEXT_LENGTH = 60;

export function createKnownFigures(): KnownFigures {
  const byMaker = new Map<unknown, Map<unknown, Matrix>>();
  let count = 0;

  return {
    find(maker, period) {
      if (maker?.length !== 1 || period?.length !== 1) return undefined;
      const makerRow = maker[0];
      const periodRow = period[0];
      if (makerRow?.length !== 1 || periodRow?.length !== 1) return undefined;
      return byMaker.get(makerRow[0])?.get(periodRow[0]);
    },

    remember(maker, period, result) {
      const makerCell = onlyCell(maker);
      const periodCell = onlyCell(period);
      if (!isMemorable(makerCell) || !isMemorable(periodCell)) return;
      if (count >= MAX_KNOWN) {
        byMaker.clear();
        count = 0;
      }
      result.forEach(Object.freeze);
      const ofMaker = byMaker.get(makerCell) ?? new Map<unknown, Matrix>();
      byMaker.set(makerCell, ofMaker.set(periodCell, Object.freeze(result)));
      count += 1;
    },
  };
}

function onlyCell(matrix: Matrix): unknown {
  return Array.isArray(matrix) && matrix.length === 1 && matrix[0]?.length === 1 ? matrix[0][0] : undefined;
}

/** Objects would keep what Excel sent alive, and long texts are nobody's maker. */
function isMemorable(raw: unknown): boolean {
  return typeof raw === "number" || (typeof raw === "string" && raw.length <= MAX_TEXT_LENGTH);
}
