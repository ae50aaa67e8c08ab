import { serveFixture } from "./support/serveFixture";
import { suiteWorkbench } from "./support/suiteWorkbench";

describe("an add-in without a shared runtime", () => {
  const workbench = suiteWorkbench({
    manifest: "/separate/manifest.xml",
    prepare: (context) => serveFixture(context, { path: "/separate/", folder: "separateAddin" }),
  });

  const pagesLoaded = () =>
    workbench.page
      .frames()
      .slice(1)
      .map((frame) => new URL(frame.url()).pathname.slice("/separate/".length))
      .sort();

  it("shows the page that its first button opens, and loads that of its functions beside it", () => {
    expect(pagesLoaded()).toEqual(["functions.html", "taskpane.html"]);
  });

  it("calculates functions in a page that has the functions' runtime and nothing else", async () => {
    await workbench.enter("A1", '=SEPARATE.COUNTED("call")');
    expect((await workbench.read("A1")).value).toBe("call 1 alone");
  });

  it("runs an associated action in a page of its own, which is loaded when it is wanted", async () => {
    await workbench.select("B1");
    await workbench.command("Separate.Write");
    expect((await workbench.read("B1")).value).toBe("associated 1 alone");
    expect(pagesLoaded()).toEqual(["commands.html", "functions.html", "taskpane.html"]);
  });

  it("runs a global function by its path, in the same page as before", async () => {
    await workbench.select("B2");
    await workbench.command("Separate.Global");
    expect((await workbench.read("B2")).value).toBe("global 2 alone");
  });

  it("says when the page of commands knows no such action", async () => {
    await expect(workbench.command("Separate.Unknown")).rejects.toThrow("nobodyKnows");
  });

  it("shows another page in the pane when another button opens it", async () => {
    await workbench.command("Separate.Other");
    await workbench.page.frameLocator(".pane-frame").getByRole("heading", { name: "Other pane" }).waitFor();
    expect(pagesLoaded()).toEqual(["commands.html", "functions.html", "taskpane-other.html"]);
  });

  it("has no page left when another add-in is opened", async () => {
    await workbench.page.evaluate(() => window.workbench.open("/manifest.xml"));
    await workbench.page.evaluate(() => window.workbench.ready());
    expect(workbench.page.frames()).toHaveLength(2);
    expect((await workbench.read("A1")).value).toBe("#NAME?");
    expect(workbench.problems()).toEqual([]);
  });
});
