/** What is generated from the object model and Microsoft's reference, anew. The object model runs in the test runner, which fills the gaps of this Node for the grid. */
import { runTool } from "./runNode";

const args = ["--selectProjects", "unit", "--testPathPatterns", "model/workbenchApi"];
process.exitCode = runTool("jest", args, { env: { WRITE_REFERENCE: "1" } }) ? 0 : 1;
