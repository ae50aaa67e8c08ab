import type { OverwriteConsent } from "../app/planInsert";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { RefreshSummary } from "../domain/text/paneText";
import type { InsertKind } from "./paneServices";

/** What the user has chosen, what is being done, and how the last thing ended: three questions, three fields. */
export interface PaneState {
  readonly query: TableQuery;
  readonly activity: "idle" | "inserting" | "refreshing";
  readonly outcome: Outcome;
}

export type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "done"; readonly sentence: string }
  | { readonly kind: "failed"; readonly sentence: string }
  | {
      readonly kind: "question";
      readonly insert: InsertKind;
      /** What a yes would agree to. */
      readonly consent: OverwriteConsent;
      readonly sentence: string;
    }
  | { readonly kind: "refreshed"; readonly summary: RefreshSummary };

export type PaneEvent =
  | { readonly type: "queryChanged"; readonly query: TableQuery }
  | { readonly type: "started"; readonly activity: "inserting" | "refreshing" }
  | { readonly type: "ended"; readonly outcome: Outcome }
  | { readonly type: "dismissed" };

export function nextPaneState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "queryChanged":
      // A question is about the table that was asked for: another choice takes it back.
      return { ...state, query: event.query, outcome: { kind: "none" } };
    case "started":
      return { ...state, activity: event.activity, outcome: { kind: "none" } };
    case "ended":
      return { ...state, activity: "idle", outcome: event.outcome };
    case "dismissed":
      return { ...state, outcome: { kind: "none" } };
  }
}
