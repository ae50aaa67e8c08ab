import { EDITIONS } from "../domain/query/edition";
import { MEASURES } from "../domain/query/measure";
import type { TableQuery } from "../domain/refresh/tableQuery";
import { LATEST } from "../domain/refresh/tableQuery";
import { paneTextIn } from "../domain/text/paneText";
import { periodKeyText } from "../domain/text/periodKeyText";
import { textOf } from "../domain/text/textOf";
import { MakerChooser } from "./makerChooser";
import type { PaneServices } from "./paneServices";
import { periodTypesHeld, spanOf, withEdition, withSpan } from "./queryChoices";
import { SelectField } from "./selectField";

interface QueryFormProps {
  readonly services: PaneServices;
  readonly query: TableQuery;
  readonly onChange: (query: TableQuery) => void;
}

/** What to show: makers, periods, measure, edition. */
export function QueryForm({ services, query, onChange }: QueryFormProps) {
  const text = paneTextIn(services.language);
  const figures = services.figures();
  const options = <T extends string>(values: readonly T[], name: (value: T) => string) =>
    values.map((value) => ({ value, label: name(value) }));
  const pick =
    <T extends string>(values: readonly T[], use: (value: T) => TableQuery) =>
    (given: string) => {
      const value = values.find((candidate) => candidate === given);
      if (value !== undefined) onChange(use(value));
    };
  const types = periodTypesHeld(figures, query.edition);
  return (
    <div class="form">
      <MakerChooser services={services} query={query} onChange={onChange} />
      <SelectField
        label={text.labels.measure}
        value={query.measure}
        options={options(MEASURES, textOf(services.language).measureName)}
        onChange={pick(MEASURES, (measure) => ({ ...query, measure }))}
      />
      <SelectField
        label={text.labels.periods}
        value={query.periods.type}
        options={options(types, (type) => text.periodTypes[type])}
        onChange={pick(types, (type) => ({ ...query, periods: spanOf(figures, type, query.edition) }))}
      />
      <SpanFields services={services} query={query} onChange={onChange} />
      <SelectField
        label={text.labels.edition}
        value={query.edition}
        options={options(EDITIONS, (edition) => text.editions[edition])}
        hint={query.edition === "reconciled" ? undefined : text.editionHints[query.edition]}
        onChange={pick(EDITIONS, (edition) => withEdition(query, figures, edition))}
      />
    </div>
  );
}

function SpanFields({ services, query, onChange }: QueryFormProps) {
  const text = paneTextIn(services.language);
  const held = services.figures().periodsHeld(query.periods.type, query.edition);
  // The newest first: that is where most people look.
  const periods = [...held].reverse().map((value) => ({
    value,
    label: periodKeyText(services.language, value),
  }));
  const latest = { value: LATEST, label: text.latestOption(periods[0]?.label ?? "–") };
  return (
    <>
      <SelectField
        label={text.labels.from}
        value={query.periods.from}
        options={periods}
        onChange={(from) => onChange(withSpan(query, { from }))}
      />
      <SelectField
        label={text.labels.to}
        value={query.periods.to}
        options={[latest, ...periods]}
        onChange={(to) => onChange(withSpan(query, { to }))}
      />
    </>
  );
}
