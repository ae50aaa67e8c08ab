import { readCsv } from "../../src/data/readCsv";

function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  readCsv(text, (cells, index) => {
    expect(index).toBe(rows.length);
    rows.push([...cells]);
  });
  return rows;
}

describe("readCsv", () => {
  it("visits every record, the heading first", () => {
    expect(read("id,name\nS001,Suzuki\n")).toEqual([
      ["id", "name"],
      ["S001", "Suzuki"],
    ]);
  });

  it("reads quotes, commas and line feeds inside cells", () => {
    expect(read('id,note\r\nF1,"about ""320,000""\nor so"\r\n')).toEqual([
      ["id", "note"],
      ["F1", 'about "320,000"\nor so'],
    ]);
  });

  it("visits nothing in an empty file", () => {
    expect(read("")).toEqual([]);
  });
});
