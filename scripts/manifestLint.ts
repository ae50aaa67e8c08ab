/** Checks manifest.xml against what is built in dist/, against Office's XSDs where present, and with Microsoft's reader. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintManifest } from "./manifest/lintManifest";
import { readPublishedSite } from "./manifest/readPublishedSite";
import { findSchemas, schemaFaults } from "./manifest/schemaFaults";
import { projectPaths, projectRoot } from "./projectPaths";
import { runTool } from "./runNode";

const xml = readFileSync(projectPaths.manifest, "utf8");
const site = readPublishedSite(projectPaths.addin, join(projectRoot, "package.json"));
const schemas = findSchemas(projectRoot);
if (!schemas) console.log("manifest: Office's XSDs are not here (OFFICE_SCHEMAS), so they are not asked.");

const faults = [...lintManifest(xml, site), ...(schemas ? schemaFaults(xml, schemas) : [])];
for (const fault of faults) console.error(`manifest.xml: ${fault}`);

const isRead = runTool("office-addin-manifest", ["info", "manifest.xml"], { quiet: true });
if (!isRead) console.error("manifest.xml: office-addin-manifest cannot read it");
process.exitCode = faults.length === 0 && isRead ? 0 : 1;
