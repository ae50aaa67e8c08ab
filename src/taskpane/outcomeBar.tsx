import type { RefreshSummary } from "../domain/text/paneText";
import { paneTextIn } from "../domain/text/paneText";
import type { PaneController } from "./paneController";
import type { PaneServices } from "./paneServices";
import type { Outcome } from "./paneState";

interface OutcomeBarProps {
  readonly services: PaneServices;
  readonly controller: PaneController;
  readonly outcome: Outcome;
}

const INTENTS = { done: "success", failed: "error", question: "warning", refreshed: "success" } as const;

/** How the last thing ended, said aloud by a screen reader because the region around it is always there. */
export function OutcomeBar({ services, controller, outcome }: OutcomeBarProps) {
  const { labels } = paneTextIn(services.language);
  return (
    <div class="outcome" role="status" aria-live="polite" aria-label={labels.messages}>
      {outcome.kind !== "none" && (
        <fluent-message-bar intent={INTENTS[outcome.kind]} layout="multiline">
          {outcome.kind === "refreshed" ? (
            <RefreshAccount summary={outcome.summary} services={services} />
          ) : (
            <p>{outcome.sentence}</p>
          )}
          <div slot="actions" class="outcome-actions">
            {outcome.kind === "question" && (
              <fluent-button
                appearance="primary"
                size="small"
                onClick={() => void controller.insert(outcome.insert, outcome.consent)}
              >
                {labels.overwrite}
              </fluent-button>
            )}
            <fluent-button size="small" onClick={controller.dismiss}>
              {outcome.kind === "question" ? labels.cancel : labels.dismiss}
            </fluent-button>
          </div>
        </fluent-message-bar>
      )}
    </div>
  );
}

/** Lines of one list that are shown at once; a long list folds the rest away. */
const SHOWN_LINES = 5;

function RefreshAccount({ summary, services }: { summary: RefreshSummary; services: PaneServices }) {
  const { labels, showMore } = paneTextIn(services.language);
  return (
    <>
      <p>{summary.sentence}</p>
      {summary.tables.map(({ title, changes, kept }) => (
        <section class="lines" key={title}>
          <h3>{title}</h3>
          <Lines lines={changes} showMore={showMore} />
          {kept.length > 0 && <h4>{labels.kept}</h4>}
          <Lines lines={kept} showMore={showMore} />
        </section>
      ))}
      <div class="lines">
        <Lines lines={summary.notes} showMore={showMore} />
      </div>
    </>
  );
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly showMore: (count: number) => string;
}

function Lines({ lines, showMore }: LinesProps) {
  const rest = lines.slice(SHOWN_LINES);
  return (
    <>
      <List lines={lines.slice(0, SHOWN_LINES)} />
      {rest.length > 0 && (
        <details>
          <summary>{showMore(rest.length)}</summary>
          <List lines={rest} />
        </details>
      )}
    </>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
