import { conditionOf } from "./cellCondition";
import { forEachPlace } from "./conditionSource";
import type { CellPlace, ConditionalToDraw, ConditionSource } from "./conditionSource";
import type { CellBar } from "./cellBar";
import { styleOf, type ConditionalStyle } from "./conditionalStyle";
import { effectOf } from "./scaledEffects";
import type { CellEffect } from "./scaledEffects";

/** By column, then row, as the grid keeps what it has computed. */
type ByCell<T> = Record<number, Record<number, T>>;

export interface DrawnFormats {
  readonly styles: ByCell<ConditionalStyle>;
  readonly icons: ByCell<string>;
  readonly bars: ByCell<CellBar>;
}

/**
 * What the formats of a sheet do to its cells. They come with the highest priority first: what one of them sets, a
 * later one does not change.
 */
export function drawFormats(formats: readonly ConditionalToDraw[], source: ConditionSource): DrawnFormats {
  const drawn: DrawnFormats = { styles: {}, icons: {}, bars: {} };
  const stopped = new Set<string>();
  for (const format of formats) {
    const effectAt = effectsOf(format, source);
    forEachPlace(format.zones, (place) => {
      const key = `${place.row},${place.column}`;
      if (stopped.has(key)) return;
      const effect = effectAt(place);
      if (!effect) return;
      apply(drawn, place, effect);
      if (format.stopIfTrue) stopped.add(key);
    });
  }
  return drawn;
}

function effectsOf(
  format: ConditionalToDraw,
  source: ConditionSource,
): (place: CellPlace) => CellEffect | null {
  const condition = conditionOf(format, source);
  if (condition) {
    const style = styleOf(format.excel.look);
    return (place) => (condition(place) ? { style } : null);
  }
  const effect = effectOf(format, source);
  return ({ row, column }) => {
    const { value } = source.cell(row, column);
    return typeof value === "number" ? effect(value) : null;
  };
}

function apply(drawn: DrawnFormats, { row, column }: CellPlace, { style, icon, bar }: CellEffect): void {
  if (style) {
    const styles = (drawn.styles[column] ??= {});
    styles[row] = { ...style, ...styles[row] };
  }
  if (icon !== undefined) (drawn.icons[column] ??= {})[row] ??= icon;
  if (bar) (drawn.bars[column] ??= {})[row] ??= bar;
}
