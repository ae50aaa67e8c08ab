import { readFileSync } from "node:fs";
import type { Member, ModelClass, ModelObject } from "../../../src/workbench/model/member";
import { ScriptedWorkbook } from "../support/script";

/** Microsoft's reference in the form of its type declarations. */
const reference = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const excel = reference.slice(reference.indexOf("declare namespace Excel {"));

interface DocumentedMember {
  readonly since: string;
  readonly isReadOnly: boolean;
}

function documented(className: string, memberName: string): DocumentedMember | null {
  const start = excel.search(new RegExp(`\\n    class ${className} extends`));
  if (start < 0) return null;
  const body = excel.slice(start, excel.indexOf("\n    }\n", start));
  const scriptName = memberName.charAt(0).toLowerCase() + memberName.slice(1);
  const at = body.search(new RegExp(`\\n        (readonly )?${scriptName}[(:?]`));
  if (at < 0) return null;
  const doc = body.slice(body.lastIndexOf("/**", at), at);
  const [, since = ""] = /Api set: ExcelApi ([\d.]+)/.exec(doc) ?? [];
  return { since, isReadOnly: body.startsWith("readonly ", at + 9) };
}

/** One object of each class. */
function everyClass(): Map<string, ModelClass<never>> {
  const book = new ScriptedWorkbook();
  book.write("A1:B2", [
    ["a", "b"],
    [1, 2],
  ]);
  book.sheet().to("Tables").call("Add", "A1:B2", true);
  book.sheet().to("Charts").call("Add", "Line", book.range("A1:B2"));
  book.workbook.to("Names").call("Add", "N", "=1");
  book.workbook.to("Settings").call("Add", "key", 1);
  const classes = new Map<string, ModelClass<never>>();
  const visit = (object: ModelObject): void => {
    const { modelClass } = object;
    if (classes.has(modelClass.name)) return;
    classes.set(modelClass.name, modelClass);
    for (const member of modelClass.members) {
      if (member.kind === "navigation") visit(member.get(object as never));
    }
    for (const item of modelClass.items?.(object as never) ?? []) visit(item);
  };
  visit(book.workbook.object);
  visit(book.range("A1").object);
  visit(book.range("A1").follow("GetTables").object);
  return classes;
}

const members = [...everyClass().values()].flatMap((modelClass) =>
  modelClass.members
    .filter((member) => !member.name.startsWith("_"))
    .map((member): [string, string, Member<never>] => [modelClass.name, member.name, member]),
);

describe("the object model", () => {
  it("has the classes of a workbook with tables and charts", () => {
    expect([...everyClass().keys()]).toEqual(
      expect.arrayContaining([
        "Workbook",
        "Worksheet",
        "Range",
        "Table",
        "TableColumn",
        "Chart",
        "ChartSeries",
      ]),
    );
  });

  it.each(members)("declares %s.%s as Microsoft's reference does", (className, memberName, member) => {
    const found = documented(className, memberName);
    expect(found?.since).toBe(member.since);
    if (member.kind === "property" && member.set) expect(found?.isReadOnly).toBe(false);
  });
});
