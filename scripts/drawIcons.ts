/**
 * `npm run icons`: draws assets/icons/*.png from the SVG sources. Up to 24 pixels the simpler drawing on a 16-pixel
 * grid is used, so that lines fall on whole pixels.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./launchBrowser";
import { projectRoot } from "./projectPaths";

const names = ["icon", "table", "chart", "refresh"];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const largestSmall = 24;
const folder = join(projectRoot, "assets", "icons");

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const name of names) {
    for (const size of sizes) {
      const source = join(folder, "source", size <= largestSmall ? `${name}-small.svg` : `${name}.svg`);
      const svg = readFileSync(source, "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      writeFileSync(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
