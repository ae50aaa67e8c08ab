import { useId } from "preact/hooks";
import { makerNameIn } from "../domain/refresh/tableContent";
import type { TableQuery } from "../domain/refresh/tableQuery";
import { paneTextIn } from "../domain/text/paneText";
import type { PaneServices } from "./paneServices";
import { makersToChoose, toggleMaker } from "./queryChoices";

interface ChooserProps {
  readonly services: PaneServices;
  readonly query: TableQuery;
  readonly onChange: (query: TableQuery) => void;
}

export function MakerChooser({ services, query, onChange }: ChooserProps) {
  const { labels } = paneTextIn(services.language);
  const makers = makersToChoose(services.indexed(), query);
  const labelId = useId();
  return (
    <div class="field" role="group" aria-labelledby={labelId}>
      <span class="label" id={labelId}>
        {labels.makers}
      </span>
      <div class="chips">
        {makers.map((maker) => (
          <fluent-toggle-button
            key={maker.id}
            size="small"
            shape="circular"
            pressed={query.makers === "all" || query.makers.includes(maker.id)}
            onClick={() => onChange(toggleMaker(query, makers, maker.id))}
          >
            {makerNameIn(maker, services.language)}
          </fluent-toggle-button>
        ))}
      </div>
    </div>
  );
}
