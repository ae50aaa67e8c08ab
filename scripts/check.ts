/** `npm run check`: everything that needs no test run. */
import { checkAll } from "./checkAll";

process.exitCode = checkAll().failed === 0 ? 0 : 1;
