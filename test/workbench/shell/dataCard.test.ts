import { parseDataCard } from "../../../src/workbench/shell/dataCard";

const properties = {
  Colour: { type: "String", basicValue: "red", propertyMetadata: { sublabel: "色" } },
  Doors: { type: "Double", basicValue: 5 },
  Sold: true,
};

describe("parseDataCard", () => {
  it("shows the sections of the layout, by the names in the user's language", () => {
    const layouts = {
      card: {
        title: "A car",
        sections: [{ layout: "List", title: "Looks", properties: ["Colour", "Doors"] }],
      },
    };

    expect(parseDataCard({ type: "Double", basicValue: 1, properties, layouts })).toEqual({
      title: "A car",
      sections: [
        {
          title: "Looks",
          rows: [
            { name: "色", text: "red" },
            { name: "Doors", text: "5" },
          ],
        },
      ],
    });
  });

  it("shows every property where there is no layout", () => {
    expect(parseDataCard({ type: "Double", basicValue: 1, properties })?.sections[0]?.rows).toHaveLength(3);
  });

  it("leaves out what the layout names and the value lacks", () => {
    const layouts = { card: { sections: [{ layout: "List", properties: ["Wheels", 7, "Doors"] }] } };

    expect(parseDataCard({ properties, layouts })?.sections).toEqual([
      { title: "", rows: [{ name: "Doors", text: "5" }] },
    ]);
  });

  it.each([null, 7, "text", [], {}, { properties: 3 }, { properties: {}, layouts: { card: {} } }])(
    "shows nothing of %j",
    (value) => {
      expect(parseDataCard(value)).toBeNull();
    },
  );
});
