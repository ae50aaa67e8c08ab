import type { OverwriteConsent } from "../app/planInsert";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { FeedFailure } from "../domain/refresh/feedFailure";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { PaneText } from "../domain/text/paneText";
import { paneTextIn } from "../domain/text/paneText";
import type { InsertKind, PaneServices } from "./paneServices";
import type { Outcome, PaneEvent, PaneState } from "./paneState";
import { nextPaneState } from "./paneState";
import { resumedQuery } from "./queryChoices";

/** What the pane's buttons and the ribbon's commands share: one state, one thing at a time. */
export interface PaneController {
  state(): PaneState;
  /** Calls the listener after every change; gives the function that ends it. */
  subscribe(listener: () => void): () => void;
  choose(query: TableQuery): void;
  insert(kind: InsertKind, consent: OverwriteConsent | null): Promise<void>;
  refresh(): Promise<void>;
  dismiss(): void;
}

export function createPaneController(services: PaneServices): PaneController {
  const text = paneTextIn(services.language);
  const listeners = new Set<() => void>();
  let state: PaneState = {
    query: resumedQuery(services.figures(), services.lastQuery),
    activity: "idle",
    outcome: { kind: "none" },
  };
  const send = (event: PaneEvent) => {
    state = nextPaneState(state, event);
    listeners.forEach((listener) => listener());
  };
  /** The outermost handler: a bug becomes one line in the pane and keeps its stack in the console. */
  const run = async (activity: "inserting" | "refreshing", work: () => Promise<Outcome>) => {
    if (state.activity !== "idle") return;
    send({ type: "started", activity });
    try {
      send({ type: "ended", outcome: await work() });
    } catch (error) {
      send({ type: "ended", outcome: { kind: "failed", sentence: text.unexpected } });
      reportError(error);
    }
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose(query) {
      send({ type: "queryChanged", query });
      services.keepQuery(query);
    },
    insert: (kind, consent) =>
      run("inserting", async () => {
        const request = { query: state.query, consent };
        const inserted = await services.insert(kind, request);
        if (inserted.ok) return { kind: "done", sentence: text.inserted(inserted.value) };
        return insertFailed(kind, inserted.error, text);
      }),
    refresh: () =>
      run("refreshing", async () => {
        const report = await services.refresh();
        if (report.ok) return { kind: "refreshed", summary: text.refreshed(report.value) };
        return { kind: "failed", sentence: refreshFailure(report.error, text) };
      }),
    dismiss: () => send({ type: "dismissed" }),
  };
}

function insertFailed(insert: InsertKind, failure: WorkbookFailure, text: PaneText): Outcome {
  if (failure.code === "cells_occupied") {
    const { address, cellCount } = failure;
    return {
      kind: "question",
      insert,
      consent: { address, cellCount },
      sentence: text.overwriteQuestion(failure),
    };
  }
  return { kind: "failed", sentence: text.workbookFailure(failure) };
}

function refreshFailure(failure: FeedFailure | WorkbookFailure, text: PaneText): string {
  return isFeedFailure(failure) ? text.feedFailure(failure) : text.workbookFailure(failure);
}

function isFeedFailure(failure: FeedFailure | WorkbookFailure): failure is FeedFailure {
  return failure.code.startsWith("feed_");
}
