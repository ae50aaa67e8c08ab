import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeSupport } from "../support/describeSupport";

const path = join(__dirname, "..", "..", "..", "docs", "workbench-api.md");

describe("docs/workbench-api.md", () => {
  it("says what the object model has and lacks", () => {
    const described = describeSupport();
    // `npm run reference` writes what it otherwise only compares.
    if (process.env.WRITE_REFERENCE === "1") writeFileSync(path, described);
    expect(readFileSync(path, "utf8")).toBe(described);
  });
});
