/**
 * `npm run start:excel` puts the add-in in Excel for Windows or Mac; `npm run start:web -- --document URL` in Excel on
 * the web. Both serve on the port that manifest.xml names, with Microsoft's address for office.js, until Ctrl+C.
 */
import { parseArgs } from "node:util";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildIfNeeded } from "./buildAll";
import { developmentOrigin } from "./developmentOrigin";
import { runDebuggingTool } from "./debuggingTool";
import { projectPaths } from "./projectPaths";
import { readOrCreateCertificate } from "./server/certificate";
import { createAppServer } from "./server/createAppServer";

const port = Number(new URL(developmentOrigin).port);

const uploadByHand = [
  `Serving on ${developmentOrigin}. To try the add-in in Excel on the web:`,
  `  1. Open ${developmentOrigin}/taskpane.html in the browser and accept its certificate, once.`,
  "  2. In Excel on the web choose Home, Add-ins, More Add-ins, Upload My Add-in, and pick manifest.xml.",
  "With --document and the address of a workbook on OneDrive or SharePoint, this is done for you.",
].join("\n");

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { document: { type: "string" } },
  });
  const platform = positionals[0] === "web" ? "web" : "desktop";
  if (platform === "desktop" && process.platform !== "win32" && process.platform !== "darwin")
    return fail("Excel runs on Windows and Mac only; here, npm start opens the workbench instead.");
  if (!buildIfNeeded(developmentOrigin)) return fail("The build failed; nothing is served.");

  const server = await createAppServer(port, {
    certificate: await trustedCertificate(),
    folders: projectPaths,
    useCdn: true,
  });
  process.once("SIGINT", () => {
    if (platform === "desktop") runDebuggingTool(["stop", "manifest.xml"]);
    void server.close().then(() => process.exit(0));
  });

  if (platform === "web" && values.document === undefined) return console.log(uploadByHand);
  const target = values.document === undefined ? [] : ["--document", values.document];
  if (runDebuggingTool(["start", "manifest.xml", platform, "--app", "excel", ...target])) return;
  await server.close();
  fail("Excel was not started; the lines above say why.");
}

/** Excel takes only a certificate that the system trusts; Microsoft's tool makes one on Windows and Mac and asks first. */
async function trustedCertificate(): Promise<{ key: string; cert: string }> {
  if (process.platform === "linux") return readOrCreateCertificate(projectPaths.certificates);
  const { key, cert } = await getHttpsServerOptions();
  return { key: key.toString(), cert: cert.toString() };
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
