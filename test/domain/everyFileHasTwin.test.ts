import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");
const domain = join(root, "src/domain");

const files = readdirSync(domain, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => relative(root, join(domain, file)));

/** Types and lists promise nothing that could be tested; a file with a function does. */
function hasFunction(path: string): boolean {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022);
  const isFunction = (node: ts.Node): boolean =>
    ts.isFunctionLike(node) && "body" in node && node.body !== undefined
      ? true
      : (ts.forEachChild(node, isFunction) ?? false);
  return isFunction(source);
}

/** Both languages of one text share a test. */
function hasTwin(path: string): boolean {
  return existsSync(join(root, path.replace(/^src/, "test").replace(/(\.en|\.ja)?\.ts$/, ".test.ts")));
}

describe("every file of src/domain that has a function", () => {
  it("has a test of the same name", () => {
    const missing = files.filter((path) => hasFunction(path) && !hasTwin(path));
    expect(missing).toEqual([]);
  });
});
