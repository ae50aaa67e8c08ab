import type { Failure } from "../domain/failure";
import { findModels } from "../domain/query/findModels";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveCountry, resolveStatuses } from "../domain/query/resolveModelFilter";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { filterArgument } from "./readArguments";

export interface ModelArguments {
  readonly maker: unknown;
  readonly country: unknown;
  readonly status: unknown;
}

/** The catalogue under headings. Dates are text as the dataset has them: a day, a month, a year, or "2026 (spring)". */
export function modelCells(
  args: ModelArguments,
  { dataset, makers: makerIndex }: IndexedDataset,
  text: DomainText,
): Result<string[][], Failure> {
  const makers = filterArgument(args.maker, "maker", (cell) => resolveMaker(cell, makerIndex));
  if (!makers.ok) return makers;
  const countries = filterArgument(args.country, "country", (cell) => resolveCountry(cell, dataset.models));
  if (!countries.ok) return countries;
  const statuses = filterArgument(args.status, "status", (cell) => resolveStatuses(cell, dataset.models));
  if (!statuses.ok) return statuses;

  const models = findModels(dataset.models, {
    makers: makers.value,
    countries: countries.value,
    statuses: statuses.value && statuses.value.flat(),
  });
  if (!models.ok) return models;
  const { maker, model, body, country, plant, from, to, status } = text.headings;
  return ok([
    [maker, model, body, country, plant, from, to, status],
    ...models.value.map((row) => {
      const named = makerIndex.makerWithId(row.maker);
      return [
        named ? text.makerName(named) : row.maker,
        row.model,
        row.bodyType,
        text.countryName(row.plantCountry),
        row.plant,
        row.japanSalesStart,
        row.japanSalesEnd,
        row.status,
      ];
    }),
  ]);
}
