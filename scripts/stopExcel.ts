/** `npm run stop:excel`: takes the add-in out of Excel again. */
import { runDebuggingTool } from "./debuggingTool";

process.exitCode = runDebuggingTool(["stop", "manifest.xml"]) ? 0 : 1;
