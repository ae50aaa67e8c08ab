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
                onClick={() => void controller.insert(outcome.insert, true)}
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

function RefreshAccount({ summary, services }: { summary: RefreshSummary; services: PaneServices }) {
  const { labels } = paneTextIn(services.language);
  return (
    <>
      <p>{summary.sentence}</p>
      <Lines title={labels.changes} lines={summary.changes} />
      <Lines title={labels.kept} lines={summary.kept} />
      <Lines title={null} lines={summary.notes} />
    </>
  );
}

function Lines({ title, lines }: { title: string | null; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="lines">
      {title !== null && <h3>{title}</h3>}
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
