import type { Member, ModelObject } from "../../../../src/workbench/model/member";
import { CONDITIONAL_KINDS } from "../../../../src/workbench/engine/conditionalFormats/conditionalRule";
import { addReached } from "../../support/everyClass";
import { codeOf, ScriptedWorkbook } from "../../support/script";

/** An object of each class that a sheet leads to, and the sheet deleted since. */
function objectsOfDeletedSheet(): ReadonlyMap<string, ModelObject> {
  const book = new ScriptedWorkbook();
  book.workbook.to("Worksheets").call("Add", "Gone");
  const sheet = book.sheet("Gone");
  const range = (address: string) => sheet.follow("GetRange", address);
  const grid = [
    ["a", "b"],
    [1, 2],
  ];
  range("A1:B2").set("Values", grid);
  range("D1:E2").set("Values", grid);
  sheet.to("Tables").call("Add", "A1:B2", true);
  const chart = sheet.to("Charts").follow("Add", "Line", range("D1:E2"));
  const series = chart.to("Series").follow("GetItemAt", 0);
  series.to("Trendlines").call("Add", "Linear");
  sheet.to("Names").call("Add", "N", "={1,2}");
  sheet.to("Protection/AllowEditRanges").call("Add", "Open", "Z99");
  sheet.to("CustomProperties").call("Add", "key", "value");
  const formats = CONDITIONAL_KINDS.map((kind) => range("G1").to("ConditionalFormats").follow("Add", kind));
  // What leads to the whole workbook leads out of the sheet.
  const objects = new Map<string, ModelObject>([["Workbook", book.workbook.object]]);
  const starts = [
    sheet,
    range("A1"),
    range("D1:E2").follow("GetVisibleView"),
    sheet.follow("GetRanges", "A1,B5"),
    chart.to("Title").follow("GetSubstring", 0, 1),
    series.to("Points").follow("GetItemAt", 0),
    ...formats,
  ];
  for (const { object } of starts) addReached(objects, object);
  objects.delete("Workbook");
  sheet.call("Delete");
  return objects;
}

/** What can be asked of an object without saying more. */
function questionsTo(object: ModelObject): (readonly [string, () => unknown])[] {
  const { items, name, members } = object.modelClass;
  const asked = members.map((member: Member<never>) => [
    `${name}.${member.name}`,
    () => (member.kind === "method" ? member.call(object as never, []) : member.get(object as never)),
  ]) as [string, () => unknown][];
  const plain = asked.filter((_, index) => {
    const member = members[index];
    return (
      member?.kind === "property" || (member?.kind === "method" && member.args.every((arg) => arg.optional))
    );
  });
  return items ? [...plain, [`${name}.items`, () => items(object as never)]] : plain;
}

/** What an object knows by itself, without its sheet; what nobody can measure outside a browser. */
const KNOWN_BY_ITSELF =
  /\.(SideIndex|Index|Count|AxisGroup|Type|PlotOrder|Id|GetTailAnchor|ParentLabelStrategy|Gradient\w+)$|^(RangeBorder|ConditionalRangeBorder|Range)Collection\./;

describe("the objects of a deleted sheet", () => {
  const questions = [...objectsOfDeletedSheet().values()].flatMap(questionsTo);

  it("are of most classes", () => {
    expect(questions.length).toBeGreaterThan(500);
  });

  it("answer every question with ItemNotFound", () => {
    const others = questions
      .filter(([name]) => !KNOWN_BY_ITSELF.test(name))
      .map(([name, ask]) => [name, codeOf(ask)])
      .filter(([, code]) => code !== "ItemNotFound");
    expect(others).toEqual([]);
  });
});
