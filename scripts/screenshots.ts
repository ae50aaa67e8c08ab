/** `npm run screenshots`: docs/images/*.png, the workbench and the pane, in English, in Japanese, and in dark. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbenchPage, withServedBrowser } from "./openPage";
import { projectRoot } from "./projectPaths";

const folder = join(projectRoot, "docs", "images");

const scenes = [
  { locale: "en-US", suffix: "en", makers: '{"Suzuki";"Honda"}', colorScheme: "light" },
  { locale: "ja-JP", suffix: "ja", makers: '{"スズキ";"ホンダ"}', colorScheme: "light" },
  { locale: "en-US", suffix: "dark", makers: '{"Suzuki";"Honda"}', colorScheme: "dark" },
] as const;

type Scene = (typeof scenes)[number];

mkdirSync(folder, { recursive: true });
await withServedBrowser(async (served) => {
  for (const scene of scenes) {
    const page = await openWorkbenchPage(served, {
      locale: scene.locale,
      colorScheme: scene.colorScheme,
      viewport: { width: 1700, height: 820 },
    });
    await draw(page, scene);
    await page.screenshot({ path: join(folder, `workbench-${scene.suffix}.png`) });
    if (scene.colorScheme === "light")
      await page.locator("iframe").screenshot({ path: join(folder, `pane-${scene.suffix}.png`) });
    await page.context().close();
  }
});

/** What the ribbon's two buttons insert, and formulas beneath. */
async function draw(page: Page, { makers }: Scene): Promise<void> {
  await press(page, "A1", "ReverseImports.InsertTable");
  await press(page, "A1", "ReverseImports.InsertChart");
  await enter(page, "A15", `=REVIMPORT.TABLE(${makers}, {2024,2025})`);
  await enter(page, "A19", `=REVIMPORT.EXPLAIN(INDEX(${makers},1), 2025)`);
  await page.evaluate(() => window.workbench.select("A15"));
}

async function enter(page: Page, address: string, text: string): Promise<void> {
  await page.evaluate(([at, typed]) => window.workbench.enter(at, typed), [address, text] as const);
  await page.evaluate(() => window.workbench.idle());
}

async function press(page: Page, address: string, controlId: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select(at), address);
  await page.evaluate((id) => window.workbench.command(id), controlId);
  await page.evaluate(() => window.workbench.idle());
}
