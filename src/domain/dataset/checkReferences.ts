import type { Dataset } from "./dataset";
import type { FaultList } from "./datasetFault";

type Tables = Pick<Dataset, "figures" | "models" | "events" | "sources" | "makers">;

/**
 * Every source and every maker exists. A figure's maker may also be one of the package's one-off groups in words
 * ("JP makers (US+Canada plants)"): such figures stay claims. Expects every row of each file: row = index + 2.
 */
export function checkReferences(tables: Tables, makerGroups: readonly string[], faults: FaultList): void {
  const sourceIds = new Set(tables.sources.map(({ id }) => id));
  const makerIds = new Set(tables.makers.map(({ id }) => id));

  const checkSources = (file: string, rows: readonly { readonly sourceIds: readonly string[] }[]) => {
    rows.forEach((row, at) => {
      const value = row.sourceIds.find((id) => !sourceIds.has(id));
      if (value !== undefined) {
        faults.add(file, at + 2, {
          code: "reference_unknown",
          column: "source_ids",
          value: value.slice(0, 60),
        });
      }
    });
  };
  const groups = new Set(makerGroups);
  const checkMakers = (file: string, rows: readonly { readonly maker: string }[]) => {
    rows.forEach(({ maker }, at) => {
      const isKnown = makerIds.has(maker) || (file === "figures.csv" && groups.has(maker));
      if (maker !== "" && !isKnown) {
        faults.add(file, at + 2, { code: "reference_unknown", column: "maker", value: maker.slice(0, 60) });
      }
    });
  };
  checkSources("figures.csv", tables.figures);
  checkSources("models.csv", tables.models);
  checkSources("events.csv", tables.events);
  checkMakers("figures.csv", tables.figures);
  checkMakers("models.csv", tables.models);
  checkMakers("events.csv", tables.events);
}
