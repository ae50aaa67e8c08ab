import { createFigureReader } from "../../src/app/createFigureReader";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import type { TableQuery } from "../../src/domain/refresh/tableQuery";
import { err, ok } from "../../src/domain/result";
import { createPaneController } from "../../src/taskpane/paneController";
import type { PaneServices } from "../../src/taskpane/paneServices";
import { datasetForTests } from "../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function controllerOf(services: Partial<PaneServices>) {
  return createPaneController({
    language: "en",
    indexed: () => indexed,
    figures: () => createFigureReader(indexed),
    insert: async () => err({ code: "workbook_busy" }),
    lastQuery: null,
    keepQuery: () => undefined,
    refresh: async () => err({ code: "feed_unreachable" }),
    ...services,
  });
}

describe("the pane's controller", () => {
  it("says what was inserted and where", async () => {
    const outcome = { table: "ReverseImports", chart: null, address: "'Sheet1'!A1:F12" };
    const controller = controllerOf({ insert: async () => ok(outcome) });
    await controller.insert("table", null);
    expect(controller.state()).toMatchObject({
      activity: "idle",
      outcome: { kind: "done", sentence: "Inserted table ReverseImports in 'Sheet1'!A1:F12." },
    });
  });

  it("turns occupied cells into a question, and the yes into a second insert", async () => {
    const consent = { address: "'Sheet1'!A1:B2", cellCount: 3 };
    const asked: unknown[] = [];
    const controller = controllerOf({
      insert: async (_, { consent }) => {
        asked.push(consent);
        return err({ code: "cells_occupied", address: "'Sheet1'!A1:B2", cellCount: 3 });
      },
    });
    await controller.insert("chart", null);
    expect(controller.state().outcome).toEqual({
      kind: "question",
      insert: "chart",
      consent,
      sentence: "3 cells in 'Sheet1'!A1:B2 would be overwritten. Continue?",
    });
    await controller.insert("chart", consent);
    expect(asked).toEqual([null, consent]);
  });

  it("takes a question back when the choice changes", async () => {
    const controller = controllerOf({
      insert: async () => err({ code: "cells_occupied", address: "A1", cellCount: 1 }),
    });
    await controller.insert("table", null);
    controller.choose({ ...controller.state().query, makers: ["Honda"] });
    expect(controller.state().outcome).toEqual({ kind: "none" });
  });

  it("starts with the last choice and keeps every new one", () => {
    const kept: TableQuery[] = [];
    const last: TableQuery = { ...controllerOf({}).state().query, makers: ["Suzuki"] };
    const controller = controllerOf({ lastQuery: last, keepQuery: (query) => kept.push(query) });
    expect(controller.state().query).toEqual(last);
    const next: TableQuery = { ...last, measure: "share" };
    controller.choose(next);
    expect(kept).toEqual([next]);
  });

  it("says why a refresh changed nothing", async () => {
    const controller = controllerOf({ language: "ja" });
    await controller.refresh();
    expect(controller.state().outcome).toEqual({
      kind: "failed",
      sentence:
        "配信元に接続できません。現在のデータはそのままです。ネットワークを確認してもう一度お試しください。",
    });
  });

  it("does one thing at a time", async () => {
    let calls = 0;
    const controller = controllerOf({
      insert: async () => {
        calls++;
        return err({ code: "workbook_busy" });
      },
    });
    await Promise.all([controller.insert("table", null), controller.insert("table", null)]);
    expect(calls).toBe(1);
  });

  it("tells its listeners until they leave", () => {
    const controller = controllerOf({});
    let heard = 0;
    const leave = controller.subscribe(() => heard++);
    controller.dismiss();
    leave();
    controller.dismiss();
    expect(heard).toBe(1);
  });
});
