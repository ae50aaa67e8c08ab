import type { Maker } from "../../../src/domain/dataset/maker";
import type { FigureReader } from "../../../src/domain/refresh/figureReader";

const maker = (id: string, nameJa: string, kind: Maker["kind"] = "maker"): Maker => ({
  id,
  name: id === "ALL" ? "All makers" : id,
  nameJa,
  aliases: [],
  kind,
});

export const MAKERS: readonly Maker[] = [
  maker("ALL", "全メーカー", "total"),
  maker("Suzuki", "スズキ"),
  maker("Honda", "ホンダ"),
  maker("Nissan", "日産"),
];

/** A dataset as literal units: `{ Suzuki: { 2024: 5819 } }`. Every measure gives the units. */
export function figureReaderOf(
  units: Readonly<Record<string, Readonly<Record<string, number>>>>,
  version = "1.0.0",
): FigureReader {
  return {
    version,
    hash: `hash of ${version}`,
    makers: MAKERS,
    valueFor: ({ makerId, period }) => units[makerId]?.[period] ?? null,
    periodsHeld: () => [...new Set(Object.values(units).flatMap((figures) => Object.keys(figures)))].sort(),
  };
}
