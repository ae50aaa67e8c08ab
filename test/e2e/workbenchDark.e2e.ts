import { AxeBuilder } from "@axe-core/playwright";
import { expectSoon } from "./support/expectSoon";
import type { OpenWorkbench } from "./support/openWorkbench";
import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

/** In the palette of the grid. */
const DARK_CELL = [31, 31, 31];
const WHITE = [255, 255, 255];

describe("the colours of the workbench", () => {
  const workbench = suiteWorkbench(plainAddin);
  beforeAll(async () => {
    await runInPane(
      workbench,
      `await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("B3").format.fill.color = "#FFCC00";
        sheet.getRange("B5").format.fill.color = "#FFFFFF";
        await context.sync();
      });`,
    );
    await workbench.select("D10");
  });

  const choose = async (scheme: string) => {
    await workbench.page.getByLabel("Colours").selectOption(scheme);
    await workbench.idle();
  };
  const paneIsDark = () => runInPane(workbench, `return matchMedia("(prefers-color-scheme: dark)").matches;`);

  it("are light where the system is, and dark where it is", async () => {
    await expectSoon(() => colorOf(workbench, { column: 2, row: 7 }), WHITE);
    await workbench.page.emulateMedia({ colorScheme: "dark" });
    await workbench.idle();
    await expectSoon(() => colorOf(workbench, { column: 2, row: 7 }), DARK_CELL);
    expect(await paneIsDark()).toBe(true);
    await workbench.page.emulateMedia({ colorScheme: "light" });
  });

  it("are the user's choice before the system's, in the add-in's page too, and remembered", async () => {
    // What is emulated holds for frames as well, whatever the page says.
    await workbench.page.emulateMedia({ colorScheme: null });
    await choose("dark");
    await expectSoon(() => colorOf(workbench, { column: 2, row: 7 }), DARK_CELL);
    expect(await paneIsDark()).toBe(true);
    const kept = await workbench.page.evaluate(() => localStorage.getItem("workbench.colorScheme"));
    expect(kept).toBe("dark");
  });

  it("leave the fills that were set as they are", async () => {
    await choose("dark");
    await expectSoon(() => colorOf(workbench, { column: 1, row: 2 }), [255, 204, 0]);
    await expectSoon(() => colorOf(workbench, { column: 1, row: 4 }), WHITE);
  });

  it("are those of the system's contrast theme, whatever was chosen or set", async () => {
    await choose("dark");
    await workbench.page.emulateMedia({ forcedColors: "active" });
    await workbench.idle();
    const canvas = await workbench.page.evaluate(systemCanvasColor);
    await expectSoon(() => colorOf(workbench, { column: 2, row: 7 }), canvas);
    await expectSoon(() => colorOf(workbench, { column: 1, row: 2 }), canvas);
    await workbench.page.emulateMedia({ forcedColors: "none" });
  });

  // The library for Excel on the web passes no theme on to Office.context.
  it("reach an add-in through its style sheets, as in Excel on the web", async () => {
    expect(await runInPane(workbench, "return typeof Office.context.officeTheme;")).toBe("undefined");
  });

  it.each(["light", "dark"])("have no fault that axe knows of in our parts when %s", async (scheme) => {
    await choose(scheme);
    const axe = new AxeBuilder({ page: workbench.page });
    for (const part of ["#banner", "#ribbon", "#notices", "#status", ".pane-header"]) axe.include(part);
    const { violations } = await axe.analyze();
    const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    expect(faults).toEqual([]);
  });
});

/** The pixel in the upper left of a cell, beside its text; both 0-based, every cell of the usual size. */
async function colorOf(
  { page }: OpenWorkbench,
  { column, row }: { readonly column: number; readonly row: number },
): Promise<readonly number[]> {
  return page.evaluate(
    ([x, y]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(".o-grid canvas");
      const pixel = canvas?.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
      return [...pixel].slice(0, 3);
    },
    [48 + 96 * column + 20, 26 + 23 * row + 5] as const,
  );
}

/** Runs in the page. */
function systemCanvasColor(): readonly number[] {
  const probe = document.createElement("canvas").getContext("2d");
  if (probe === null) return [];
  probe.fillStyle = "Canvas";
  probe.fillRect(0, 0, 1, 1);
  return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
}
