import { join, resolve } from "node:path";
import fc from "fast-check";
import { routeRequest } from "../../../scripts/server/routeRequest";

const folders = {
  addin: resolve("/srv/dist"),
  workbench: resolve("/srv/workbench"),
  officeJs: resolve("/srv/office-js"),
};

const fileOf = (pathname: string) => {
  const route = routeRequest(pathname, folders);
  return route.kind === "file" ? route.path : route.kind;
};

describe("routeRequest", () => {
  it("answers from the folder that the path names", () => {
    expect(fileOf("/taskpane.html")).toBe(join(folders.addin, "taskpane.html"));
    expect(fileOf("/assets/icon-16.png")).toBe(join(folders.addin, "assets", "icon-16.png"));
    expect(fileOf("/workbench.html")).toBe(join(folders.workbench, "workbench.html"));
    expect(fileOf("/workbench/a.js")).toBe(join(folders.workbench, "a.js"));
    expect(fileOf("/office-js/office.js")).toBe(join(folders.officeJs, "office.js"));
  });

  it("sends the bare address to the workbench", () => {
    expect(routeRequest("/", folders)).toEqual({ kind: "redirect", to: "/workbench.html" });
  });

  it("reads percent-encoding", () => {
    expect(fileOf("/a%20b.png")).toBe(join(folders.addin, "a b.png"));
  });

  it.each([
    "/../secret",
    "/%2e%2e/secret",
    "/..%2fsecret",
    "/workbench/../../secret",
    "/office-js/..%2F..%2Fsecret",
    "//etc/passwd",
    "/..\\secret",
    "/a%00.png",
    "/%zz",
    "relative",
    "",
  ])("refuses %j", (pathname) => {
    expect(fileOf(pathname)).toBe("refused");
  });

  it("never leaves its folders, whatever is asked", () => {
    const part = fc.constantFrom(
      "..",
      ".",
      "",
      "a",
      "%2e%2e",
      "%2f",
      "/",
      "\\",
      "workbench",
      "office-js",
      "%00",
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const route = routeRequest("/" + parts.join("/"), folders);
        if (route.kind === "file") expect(route.path.startsWith(resolve("/srv"))).toBe(true);
      }),
    );
  });
});
