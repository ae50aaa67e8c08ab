import { createServedUrls } from "../../../src/workbench/shell/servedUrls";

describe("createServedUrls", () => {
  const served = createServedUrls("https://addin.example/pane.html", "https://localhost:41234");

  it("takes the add-in's files from where the workbench is served", () => {
    expect(served.of("https://addin.example/assets/icon-32.png?v=2")).toBe(
      "https://localhost:41234/assets/icon-32.png?v=2",
    );
  });

  it("leaves other addresses alone", () => {
    expect(served.of("https://help.example/start")).toBe("https://help.example/start");
  });
});
