import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { servePlainAddin } from "./support/plainAddin";

const book = {
  sheets: [
    {
      name: "Sums",
      cells: [
        ["A1", "=PLAIN.ADD(40, 2)"],
        ["B1", { formula: "=PLAIN.ADD(40, 2)" }],
      ],
      looks: [{ range: "B1", numberFormat: "0.0" }],
    },
  ],
};

/** The tests' own add-in beside a workbook; null is a file that is not there. */
function open(content: unknown): Promise<OpenWorkbench> {
  return openWorkbench({
    manifest: "/fixture/manifest.xml",
    workbook: "/fixture/book.json",
    async prepare(context) {
      await servePlainAddin(context);
      await context.route("**/fixture/book.json", (route) =>
        content === null ? route.fulfill({ status: 404 }) : route.fulfill({ json: content }),
      );
    },
  });
}

describe("a workbook that the workbench opens", () => {
  it("stands in the grid and calls the add-in's functions", async () => {
    const workbench = await open(book);
    await workbench.idle();
    expect((await workbench.model()).sheets).toMatchObject([{ name: "Sums", used: "A1:B1" }]);
    expect((await workbench.read("A1")).value).toBe("=PLAIN.ADD(40, 2)");
    expect(await workbench.read("B1")).toMatchObject({ value: 42, text: "42.0" });
    expect(await workbench.page.locator(".examples").count()).toBe(0);
    await workbench.close();
  });

  it.each([
    ["is not there", null, /cannot be read \(404\)/],
    ["is no workbook", { sheets: [{ name: "a/b" }] }, /malformed at sheets\[0\]\.name/],
  ])("is a sentence when it %s", async (_name, content, sentence) => {
    await expect(open(content)).rejects.toThrow(sentence);
  });
});
