/** `npm run screenshots`: docs/images/*.png, the workbench and the pane, in English and in Japanese. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openWorkbenchPage, withServedBrowser } from "./openPage";
import { projectRoot } from "./projectPaths";

const folder = join(projectRoot, "docs", "images");

const scenes = [
  { locale: "en-US", suffix: "en", makers: '{"Suzuki";"Honda";"Mitsubishi"}', maker: "Suzuki" },
  { locale: "ja-JP", suffix: "ja", makers: '{"スズキ";"ホンダ";"三菱"}', maker: "スズキ" },
] as const;

type Scene = (typeof scenes)[number];

mkdirSync(folder, { recursive: true });
await withServedBrowser(async (served) => {
  for (const scene of scenes) {
    const page = await openWorkbenchPage(served, {
      locale: scene.locale,
      viewport: { width: 1360, height: 820 },
    });
    await draw(page, scene);
    await page.screenshot({ path: join(folder, `workbench-${scene.suffix}.png`) });
    await page.locator("iframe").screenshot({ path: join(folder, `pane-${scene.suffix}.png`) });
    await page.context().close();
  }
});

/** Formulas above, then what the ribbon's two buttons insert beneath them. */
async function draw(page: Page, { makers, maker }: Scene): Promise<void> {
  await enter(page, "A1", `=REVIMPORT.TABLE(${makers}, {2024,2025})`);
  await enter(page, "E1", `=REVIMPORT("${maker}", 2025)`);
  await enter(page, "E2", `=REVIMPORT("${maker}", 2025, "share")`);
  await press(page, "A6", "ReverseImports.InsertTable");
  await press(page, "A6", "ReverseImports.InsertChart");
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
