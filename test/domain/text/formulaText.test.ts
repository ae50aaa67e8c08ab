import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import type { Maker } from "../../../src/domain/dataset/maker";
import type { Query } from "../../../src/domain/query/query";
import { formulaText } from "../../../src/domain/text/formulaText";

const suzuki: Maker = { id: "Suzuki", name: "Suzuki", nameJa: "スズキ", aliases: [], kind: "maker" };

function asked(period: unknown, given: Partial<Query> = {}): string {
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error("no such period");
  return formulaText({
    maker: suzuki,
    period: parsed.value,
    measure: "units",
    edition: "reconciled",
    ...given,
  });
}

describe("formulaText", () => {
  it("leaves default arguments out", () => {
    expect(asked(2025)).toBe('=REVIMPORT("Suzuki",2025)');
    expect(asked(2025, { measure: "yoy" })).toBe('=REVIMPORT("Suzuki",2025,"yoy")');
    expect(asked(2023, { edition: "printed" })).toBe('=REVIMPORT("Suzuki",2023,"units","printed")');
  });

  it("quotes a period that is not a year", () => {
    expect(asked("2025年11月")).toBe('=REVIMPORT("Suzuki","2025-11")');
  });
});
