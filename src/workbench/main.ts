import { startWorkbench } from "./shell/startWorkbench";

startWorkbench();
