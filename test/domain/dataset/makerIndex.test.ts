import { createFaultList } from "../../../src/domain/dataset/datasetFault";
import { checkAliases, createMakerIndex } from "../../../src/domain/dataset/makerIndex";
import type { Maker } from "../../../src/domain/dataset/maker";

const suzuki: Maker = { id: "Suzuki", name: "Suzuki", nameJa: "スズキ", aliases: ["ｽｽﾞｷ"], kind: "maker" };
const honda: Maker = { id: "Honda", name: "Honda", nameJa: "ホンダ", aliases: ["本田"], kind: "maker" };

describe("createMakerIndex", () => {
  const index = createMakerIndex([suzuki, honda]);

  it("finds a maker by any folded spelling", () => {
    expect(index.makerFolded("スズキ")).toBe(suzuki);
    expect(index.makerFolded("本田")).toBe(honda);
    expect(index.makerFolded("Suzuki")).toBeUndefined();
  });

  it("finds a maker by its id", () => {
    expect(index.makerWithId("Honda")).toBe(honda);
  });
});

describe("checkAliases", () => {
  it("refuses a spelling that names two makers", () => {
    const faults = createFaultList();
    checkAliases([suzuki, { ...honda, aliases: ["すずき"] }], faults);
    expect(faults.items).toEqual([
      { file: "makers.csv", row: 3, reason: { code: "alias_ambiguous", alias: "すずき", maker: "Suzuki" } },
    ]);
  });

  it("lets one maker write its name in several ways", () => {
    const faults = createFaultList();
    checkAliases([suzuki, honda], faults);
    expect(faults.items).toEqual([]);
  });
});
