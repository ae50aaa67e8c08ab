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

  it.each([
    ["a mark that never closes", 'id,note\nF1,ok\nF2,"cut', 3],
    ["a mark that swallows the next rows", 'id,note\nF1,"x\nF2,y\n', 2],
    ["text after a closing mark", 'id,note\nF1,"x"y\n', 2],
    ["a mark inside a bare cell", 'id,note\nF1,x"y"\n', 2],
    ["a row after a cell of two lines", 'id,note\r\nF1,"a\r\nb"\r\nF2,"c', 3],
  ])("refuses %s with its row, and visits nothing", (_, text, row) => {
    const visit = jest.fn();

    expect(readCsv(text, visit)).toBe(row);
    expect(visit).not.toHaveBeenCalled();
  });

  it("visits nothing in an empty file", () => {
    expect(read("")).toEqual([]);
  });
});
