import { useEffect, useState } from "preact/hooks";
import { paneTextIn } from "../domain/text/paneText";
import { OutcomeBar } from "./outcomeBar";
import type { PaneController } from "./paneController";
import type { PaneServices } from "./paneServices";
import type { PaneState } from "./paneState";
import { PreviewTable } from "./previewTable";
import { QueryForm } from "./queryForm";

interface PaneProps {
  readonly services: PaneServices;
  readonly controller: PaneController;
}

/** One column: what the numbers are, what to show, how it looks, what to do with it. */
export function Pane({ services, controller }: PaneProps) {
  const state = usePaneState(controller);
  const text = paneTextIn(services.language);
  return (
    <>
      <main>
        {/* Excel already shows the name above the pane. */}
        <h1 class="visually-hidden">{text.productName}</h1>
        <section aria-labelledby="explore">
          <h2 id="explore" class="visually-hidden">
            {text.labels.explore}
          </h2>
          <QueryForm services={services} query={state.query} onChange={controller.choose} />
          <PreviewTable services={services} query={state.query} />
        </section>
        <p class="about">{text.productLine}</p>
      </main>
      <footer>
        <OutcomeBar services={services} controller={controller} outcome={state.outcome} />
        <Actions services={services} controller={controller} state={state} />
      </footer>
    </>
  );
}

function usePaneState(controller: PaneController): PaneState {
  const [state, setState] = useState(controller.state());
  useEffect(() => controller.subscribe(() => setState(controller.state())), [controller]);
  return state;
}

function Actions({ services, controller, state }: PaneProps & { readonly state: PaneState }) {
  const { labels, datasetLine } = paneTextIn(services.language);
  const isBusy = state.activity !== "idle";
  const { version, released } = services.indexed().dataset;
  return (
    <>
      <div class="actions">
        <fluent-button
          appearance="primary"
          disabled-focusable={isBusy}
          onClick={() => void controller.insert("table", null)}
        >
          {labels.insertTable}
        </fluent-button>
        <fluent-button disabled-focusable={isBusy} onClick={() => void controller.insert("chart", null)}>
          {labels.insertChart}
        </fluent-button>
      </div>
      <div class="dataset">
        <p>{datasetLine({ version, released })}</p>
        {isBusy && <fluent-spinner size="tiny" aria-label={labels.working} />}
        <fluent-button
          appearance="subtle"
          size="small"
          disabled-focusable={isBusy}
          title={labels.refreshHint}
          onClick={() => void controller.refresh()}
        >
          {state.activity === "refreshing" ? labels.refreshing : labels.refresh}
        </fluent-button>
      </div>
    </>
  );
}
