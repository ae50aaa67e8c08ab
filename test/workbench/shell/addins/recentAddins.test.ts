import { createRecentAddins } from "../../../../src/workbench/shell/addins/recentAddins";

class MemoryStorage {
  constructor(public text: string | null = null) {}

  getItem(): string | null {
    return this.text;
  }

  setItem(_: string, text: string): void {
    this.text = text;
  }
}

const addin = (name: string) => ({ name, manifestUrl: `/${name}.xml` });

describe("createRecentAddins", () => {
  it("has the last one first, and each once", () => {
    const recent = createRecentAddins(null);
    for (const name of ["a", "b", "a"]) recent.note(addin(name));
    expect(recent.list()).toEqual([addin("a"), addin("b")]);
  });

  it("keeps eight in the browser", () => {
    const storage = new MemoryStorage();
    const recent = createRecentAddins(storage);
    for (const name of "abcdefghij") recent.note(addin(name));
    const names = createRecentAddins(storage)
      .list()
      .map(({ name }) => name);
    expect(names.join("")).toBe("jihgfedc");
  });

  it("starts anew where something else stands in the browser", () => {
    expect(createRecentAddins(new MemoryStorage("{")).list()).toEqual([]);
    expect(createRecentAddins(new MemoryStorage('[{"name":1},null]')).list()).toEqual([]);
  });
});
