import { saysFailure } from "../../scripts/debuggingTool";

describe("saysFailure", () => {
  it.each([
    "Debugging is being started...\nUnable to start debugging. Error: The current platform is not supported: linux\n",
    "Unable to sideload the Office Add-in.\nPlatform not supported: linux\n",
    "For sideload to web, you need to specify a document url.\n",
    "sudo: not found\n",
  ])("knows %j, although the program ends with 0", (text) => expect(saysFailure(text)).toBe(true));

  it("lets a start through", () => {
    expect(saysFailure("Debugging is being started...\nLaunching excel\nDebugging started.\n")).toBe(false);
  });
});
