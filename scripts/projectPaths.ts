import { join } from "node:path";

/** npm runs every script in the folder of package.json; the scripts here rely on it. */
export const projectRoot = process.cwd();

export const projectPaths = {
  manifest: join(projectRoot, "manifest.xml"),
  addin: join(projectRoot, "dist"),
  build: join(projectRoot, "build"),
  /** Generated pages and examples on their way into dist/. */
  site: join(projectRoot, "build", "site"),
  workbench: join(projectRoot, "build", "workbench"),
  officeJs: join(projectRoot, "node_modules", "@microsoft", "office-js", "dist"),
  certificates: join(projectRoot, ".certificates"),
  /** Of the browser that `npm start` opens; the workbench keeps workbooks in it. */
  browserProfile: join(projectRoot, ".browser"),
} as const;
