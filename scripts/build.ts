/** `npm run build`; `-- --origin https://example.org/reverse-imports` builds for a site (docs/deployment.md). */
import { parseArgs } from "node:util";
import { buildAll } from "./buildAll";
import { developmentOrigin } from "./developmentOrigin";
import { parseOrigin } from "./parseOrigin";

const { values } = parseArgs({ options: { origin: { type: "string" } } });
const origin = values.origin === undefined ? developmentOrigin : parseOrigin(values.origin);
if (origin === undefined) {
  console.error(`--origin must be an https address without query or fragment, not "${values.origin}".`);
  process.exitCode = 2;
} else {
  process.exitCode = buildAll(origin) ? 0 : 1;
}
