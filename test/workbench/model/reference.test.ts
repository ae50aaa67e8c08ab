import type { Member } from "../../../src/workbench/model/member";
import { everyClass } from "../support/everyClass";
import { documentedClasses } from "../support/officeReference";

const classes = documentedClasses();

function documented(className: string, memberName: string) {
  const scriptName = memberName.charAt(0).toLowerCase() + memberName.slice(1);
  return classes.get(className)?.find(({ name }) => name === scriptName);
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
