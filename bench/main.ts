/** `npm run bench`: every figure beside its peer from the same run; `-- --json` prints one object for programs. */
import { parseArgs } from "node:util";
import { withServedBrowser } from "../scripts/openPage";
import { measureAllocations } from "./allocations";
import { measureCards } from "./cards";
import { formatFigure, type Figure } from "./figure";
import { measureProtocolCost } from "./protocolCost";
import { measureRuntimeCalls } from "./runtimeCalls";
import { measureScalarLookUp } from "./scalarLookUp";
import { measureStartupBytes } from "./startupBytes";
import { measureTableSpill } from "./tableSpill";

const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });

// The build that serving starts with says what it does; with --json only the figures may reach the output.
const log = console.log;
if (values.json) console.log = () => undefined;

const inBrowser = await withServedBrowser(async (served) => [
  await measureRuntimeCalls(served),
  ...(await measureProtocolCost(served)),
]);
const figures: readonly Figure[] = [
  ...inBrowser,
  measureScalarLookUp(),
  measureAllocations(),
  measureTableSpill(),
  measureCards(),
  measureStartupBytes(),
];

if (values.json) log(JSON.stringify({ figures }));
else for (const figure of figures) log(formatFigure(figure));
process.exitCode = figures.every(({ ok }) => ok) ? 0 : 1;
