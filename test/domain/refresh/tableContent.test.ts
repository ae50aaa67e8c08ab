import type { TableQuery } from "../../../src/domain/refresh/tableQuery";
import { resolveTableContent, toTableGrid } from "../../../src/domain/refresh/tableContent";
import { figureReaderOf } from "./figureReaderOf";

const query: TableQuery = {
  makers: ["Suzuki", "Honda"],
  periods: { type: "year", from: "2023", to: "latest" },
  measure: "units",
  edition: "reconciled",
};
const reader = figureReaderOf({ Suzuki: { 2024: 5819, 2025: 43266 }, Honda: { 2024: 45107 } });

describe("resolveTableContent", () => {
  it("spans every period up to the latest held, blanks included", () => {
    const content = resolveTableContent(query, reader);
    expect(content.ok && content.value.periods).toEqual(["2023", "2024", "2025"]);
    expect(content.ok && content.value.values).toEqual([
      [null, null],
      [5819, 45107],
      [43266, null],
    ]);
  });

  it("takes for `all` the makers that have a figure, without the total", () => {
    const content = resolveTableContent({ ...query, makers: "all" }, reader);
    expect(content.ok && content.value.makers.map((maker) => maker.id)).toEqual(["Suzuki", "Honda"]);
  });

  it.each([
    ["no maker", { ...query, makers: [] }],
    ["unknown makers only", { ...query, makers: ["Tatra"] }],
    ["an end before the start", { ...query, periods: { type: "year", from: "2025", to: "2020" } }],
  ] as const)("refuses %s", (_, empty) => {
    expect(resolveTableContent(empty, reader)).toEqual({ ok: false, error: { code: "query_empty" } });
  });
});

describe("toTableGrid", () => {
  it("lays periods down and makers across, in the user's language, blanks empty", () => {
    const content = resolveTableContent(query, reader);
    if (!content.ok) throw new Error("unexpected");
    expect(toTableGrid(content.value, "ja", "年")).toEqual([
      [
        { content: "年", format: "@" },
        { content: "スズキ", format: "@" },
        { content: "ホンダ", format: "@" },
      ],
      [
        { content: 2023, format: "0" },
        { content: null, format: "#,##0" },
        { content: null, format: "#,##0" },
      ],
      [
        { content: 2024, format: "0" },
        { content: 5819, format: "#,##0" },
        { content: 45107, format: "#,##0" },
      ],
      [
        { content: 2025, format: "0" },
        { content: 43266, format: "#,##0" },
        { content: null, format: "#,##0" },
      ],
    ]);
  });
});
