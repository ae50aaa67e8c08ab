import type { Area } from "../../../../src/workbench/engine/area";
import { formatCells, parseAddress } from "../../../../src/workbench/engine/address";
import { movedReference } from "../../../../src/workbench/engine/moves/cellMove";
import type { CellMove } from "../../../../src/workbench/engine/moves/cellMove";

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`No address: ${address}`);
  const { top, left, bottom, right } = parsed;
  return { sheetId: "s", top, left, bottom, right };
}

function after(move: CellMove, reference: string): string {
  const moved = movedReference(move, "s", areaOf(reference));
  if (moved === "gone" || moved === null) return moved ?? "as it was";
  return (moved.sheetId === "s" ? "" : `${moved.sheetId}!`) + formatCells(moved.zone);
}

describe("movedReference", () => {
  it.each([
    ["B1:B10", "B1:B12"],
    ["B3", "B5"],
    ["B2", "as it was"],
    ["A1:B10", "as it was"],
    ["C9", "C11"],
    ["B:B", "as it was"],
    ["3:3", "as it was"],
  ])("makes %s %s when B3:C4 is inserted", (reference, expected) => {
    expect(after({ kind: "insert", area: areaOf("B3:C4"), shift: "Down" }, reference)).toBe(expected);
  });

  it.each([
    ["B1:B10", "B1:B8"],
    ["B3:C4", "gone"],
    ["B4:B6", "B3:B4"],
    ["B1:B3", "B1:B2"],
    ["C9", "C7"],
    ["B3:D3", "as it was"],
  ])("makes %s %s when B3:C4 is deleted", (reference, expected) => {
    expect(after({ kind: "delete", area: areaOf("B3:C4"), shift: "Up" }, reference)).toBe(expected);
  });

  it.each([
    ["B3", "D3"],
    ["A4:Z4", "A4:AB4"],
    ["A3:C4", "A3:E4"],
  ])("makes %s %s when B3:C4 is inserted to the right", (reference, expected) => {
    expect(after({ kind: "insert", area: areaOf("B3:C4"), shift: "Right" }, reference)).toBe(expected);
  });

  it.each([
    ["A1", "E5"],
    ["A1:B2", "E5:F6"],
    ["A1:A9", "as it was"],
    ["E5", "gone"],
    ["D5:E5", "as it was"],
  ])("makes %s %s when A1:B2 is moved to E5", (reference, expected) => {
    const to = { sheetId: "s", row: 4, column: 4 };
    expect(after({ kind: "move", area: areaOf("A1:B2"), to }, reference)).toBe(expected);
  });

  it("goes to another sheet with its cells", () => {
    const move: CellMove = {
      kind: "move",
      area: areaOf("A1:B2"),
      to: { sheetId: "t", row: 0, column: 0 },
    };
    expect(after(move, "B2")).toBe("t!B2");
    expect(movedReference(move, "t", areaOf("A1"))).toBe("gone");
  });
});
