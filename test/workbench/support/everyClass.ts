import { CONDITIONAL_KINDS } from "../../../src/workbench/engine/conditionalFormats/conditionalRule";
import type { ModelClass, ModelObject } from "../../../src/workbench/model/member";
import { HostError } from "../../../src/workbench/model/hostError";
import { isModelObject } from "../../../src/workbench/wire/isModelObject";
import { ScriptedWorkbook } from "./script";
// After the grid, which takes a parser that is there for a browser's.
import "./domParser";

/** Every class of the object model by name, found by following all that a small workbook leads to. */
export function everyClass(): ReadonlyMap<string, ModelClass<never>> {
  const book = new ScriptedWorkbook();
  book.write("A1:B2", [
    ["a", "b"],
    [1, 2],
  ]);
  book.sheet().to("Tables").call("Add", "A1:B2", true);
  const chart = book.sheet().to("Charts").follow("Add", "Line", book.range("A1:B2"));
  const series = chart.to("Series").follow("GetItemAt", 0);
  series.to("Trendlines").call("Add", "Linear");
  const name = book.workbook.to("Names").follow("Add", "N", "={1,2}").object;
  book.workbook.to("Settings").call("Add", "key", 1);
  book.workbook.to("Bindings").call("Add", book.range("A1"), "Range", "key");
  book.workbook.to("CustomXmlParts").follow("Add", "<a xmlns='b'/>");
  book.workbook.to("Properties/Custom").call("Add", "key", 1);

  book.sheet().to("Protection/AllowEditRanges").call("Add", "Open", "A1");

  const objects = new Map<string, ModelObject>();
  const visit = (object: ModelObject): void => addReached(objects, object);
  book.sheet().to("HorizontalPageBreaks").call("Add", "A5");

  visit(book.workbook.object);
  visit(book.workbook.to("CustomXmlParts").follow("GetByNamespace", "b").object);
  visit(book.range("A1").object);
  visit(name);
  visit(book.sheet().to("CustomProperties").follow("Add", "key", "value").object);
  for (const kind of CONDITIONAL_KINDS) {
    const format = book.range("A1").to("ConditionalFormats").follow("Add", kind).object;
    visit(format);
    // One class holds the parts of every kind, so the kinds' own parts are reached from here.
    for (const part of neighboursOf(format)) visit(part);
  }
  visit(chart.to("Title").follow("GetSubstring", 0, 1).object);
  visit(series.to("Points").follow("GetItemAt", 0).object);
  visit(book.range("A1").follow("GetTables").object);
  book.enter("A9", "=B9");
  visit(book.range("A9").follow("GetDirectPrecedents").object);
  visit(book.range("F1:F2").follow("RemoveDuplicates", [0]).object);
  return new Map([...objects].map(([name, { modelClass }]) => [name, modelClass]));
}

/** Adds an object and what it leads to without arguments, one of each class that is not among them yet. */
export function addReached(objects: Map<string, ModelObject>, object: ModelObject): void {
  const { modelClass } = object;
  if (object.isNull || objects.has(modelClass.name)) return;
  objects.set(modelClass.name, object);
  for (const next of neighboursOf(object)) addReached(objects, next);
}

/** Objects that are reached without arguments. */
function neighboursOf(object: ModelObject): readonly ModelObject[] {
  const { items, members } = object.modelClass;
  const reached = members.map((member) => {
    if (member.kind === "navigation") return orNull(() => member.get(object as never));
    const isPlainGet = member.kind === "method" && member.args.length === 0 && member.name.startsWith("Get");
    return isPlainGet ? orNull(() => member.call(object as never, [])) : null;
  });
  return [...reached.filter(isModelObject), ...(items?.(object as never) ?? [])];
}

/** A table without totals has no range of totals, a chart without depth no third axis. */
function orNull(call: () => unknown): unknown {
  try {
    return call();
  } catch (refusal) {
    if (refusal instanceof HostError) return null;
    throw refusal;
  }
}
