import { plainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";
import { suiteWorkbench } from "./support/suiteWorkbench";

const icon = [{ size: 32, sourceLocation: "https://plain.example/fixture/icon.png" }];
const tip = { title: "Tip", description: "What it does." };
const definition = {
  actions: [
    { id: "note", type: "ExecuteFunction", functionName: "noteTheButton" },
    { id: "open", type: "ShowTaskpane", sourceLocation: "https://plain.example/fixture/taskpane.html" },
  ],
  tabs: [
    {
      id: "Orders.Tab",
      label: "Orders",
      visible: false,
      groups: [
        {
          id: "Orders.Group",
          label: "Orders",
          icon,
          controls: [
            { type: "Button", id: "Orders.Send", label: "Send", superTip: tip, icon, actionId: "note" },
            {
              type: "Menu",
              id: "Orders.More",
              label: "More",
              superTip: tip,
              icon,
              items: [
                {
                  type: "MenuItem",
                  id: "Orders.Print",
                  label: "Print",
                  superTip: tip,
                  icon,
                  actionId: "note",
                  enabled: false,
                },
                { type: "MenuItem", id: "Orders.Pane", label: "Pane", superTip: tip, icon, actionId: "open" },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** What `Office.ribbon` answers: nothing, or Excel's code. */
const asking = (method: string, argument: unknown) =>
  `try { await Office.ribbon.${method}(${JSON.stringify(argument)}); return null; }
   catch (error) { return error.code; }`;

describe("contextual tabs", () => {
  const workbench = suiteWorkbench(plainAddin);
  const ask = (method: string, argument: unknown) =>
    runInPane<string | null>(workbench, asking(method, argument));
  const tabs = () => workbench.page.getByRole("tab").allTextContents();
  const show = (visible: boolean) => ask("requestUpdate", { tabs: [{ id: "Orders.Tab", visible }] });

  it("are announced as RibbonApi 1.2", async () => {
    const isSupported = `return Office.context.requirements.isSetSupported("RibbonApi", "1.2");`;
    expect(await runInPane(workbench, isSupported)).toBe(true);
  });

  it.each<[object, string]>([
    [{}, "no tabs at all"],
    [{ ...definition, actions: [] }, "a button without an action"],
    [{ ...definition, tabs: [{ id: "Orders.Tab", groups: [] }] }, "a tab without a label"],
    [{ ...definition, actions: [{ id: "note", type: "Sing" }] }, "an action of no known type"],
  ])("are refused where the definition is %j: %s", async (malformed) => {
    expect(await ask("requestCreateControls", malformed)).toBe("InvalidArgument");
    expect(await tabs()).toEqual(["Plain"]);
  });

  it("stay hidden until they are asked for, and come after the add-in's own", async () => {
    expect(await ask("requestCreateControls", definition)).toBeNull();
    expect(await tabs()).toEqual(["Plain"]);
    expect(await show(true)).toBeNull();
    expect(await tabs()).toEqual(["Plain", "Orders"]);
  });

  it("run actions that know the button, also from a menu once it is enabled", async () => {
    await runInPane(
      workbench,
      `Office.actions.associate("noteTheButton", (event) => { window.noted = event.source.id; event.completed(); });`,
    );
    await workbench.page.getByRole("tab", { name: "Orders" }).click();
    await workbench.page.getByRole("button", { name: "Send" }).click();
    await workbench.idle();
    expect(await runInPane(workbench, "return window.noted;")).toBe("Orders.Send");

    await expect(workbench.command("Orders.Print")).rejects.toThrow('"Orders.Print" is disabled');
    const controls = [{ id: "Orders.Print", enabled: true }];
    expect(
      await ask("requestUpdate", {
        tabs: [{ id: "Orders.Tab", groups: [{ id: "Orders.Group", controls }] }],
      }),
    ).toBeNull();
    expect(await tabs()).toEqual(["Plain", "Orders"]);
    await workbench.command("Orders.Print");
    expect(await runInPane(workbench, "return window.noted;")).toBe("Orders.Print");
  });

  it("leave the first tab open when they are hidden", async () => {
    expect(await show(false)).toBeNull();
    expect(await tabs()).toEqual(["Plain"]);
    expect(await workbench.page.getByRole("tab", { name: "Plain" }).getAttribute("aria-selected")).toBe(
      "true",
    );
  });

  it("are made once", async () => {
    expect(await ask("requestCreateControls", definition)).toBe("InvalidOperation");
  });

  it("are the only tabs that scripts show and hide", async () => {
    expect(await ask("requestUpdate", { tabs: [{ id: "Plain.Tab", visible: false }] })).toBe(
      "InvalidOperation",
    );
    expect(await ask("requestUpdate", { tabs: [{ id: "Nobody.Tab", visible: true }] })).toBe("ItemNotFound");
  });
});
