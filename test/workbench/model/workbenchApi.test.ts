import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeAbsentProperties, describeSupport } from "../support/describeSupport";

const root = join(__dirname, "..", "..", "..");

describe("what is generated from the object model and Microsoft's reference", () => {
  it.each([
    ["docs/workbench-api.md", describeSupport],
    ["src/workbench/wire/absentProperties.ts", describeAbsentProperties],
  ])("%s says what the object model has and lacks", (file, describeIt) => {
    const path = join(root, file);
    const described = describeIt();
    // `npm run reference` writes what it otherwise only compares.
    if (process.env.WRITE_REFERENCE === "1") writeFileSync(path, described);
    expect(readFileSync(path, "utf8")).toBe(described);
  });
});
