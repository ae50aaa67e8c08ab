import { numbersIn } from "./conditionSource";
import type { CellPlace, ConditionalToDraw, ConditionSource } from "./conditionSource";
import { ICON_SETS } from "./conditionalRule";
import type { ConditionalRule, PointType } from "./conditionalRule";
import { barAt, type CellBar } from "./cellBar";
import type { ConditionalStyle } from "./conditionalStyle";
import { iconName } from "./icons/iconName";

/** What a number of a scale, bar or icon format is drawn with. */
export interface CellEffect {
  readonly style?: ConditionalStyle;
  readonly bar?: CellBar;
  /** The name of an icon. */
  readonly icon?: string;
}

type Effect = (value: number) => CellEffect | null;

type RuleOf<K extends ConditionalRule["kind"]> = Extract<ConditionalRule, { readonly kind: K }>;

/** Gives null where the format has no numbers to measure by. */
export function effectOf(format: ConditionalToDraw, source: ConditionSource): Effect {
  const { rule } = format.excel;
  const numbers = numbersIn(format.zones, source).sort((one, other) => one - other);
  const first = format.zones[0];
  if (numbers.length === 0 || !first) return () => null;
  const place = { row: first.top, column: first.left };
  const measure = { format, source, numbers, place };
  switch (rule.kind) {
    case "ColorScale":
      return colorEffect(rule, measure);
    case "DataBar":
      return barEffect(rule, measure);
    case "IconSet":
      return iconEffect(rule, measure);
    default:
      return () => null;
  }
}

interface Measure {
  readonly format: ConditionalToDraw;
  readonly source: ConditionSource;
  /** Ascending, at least one. */
  readonly numbers: readonly number[];
  readonly place: CellPlace;
}

function pointOf(type: PointType, index: number, { format, source, numbers, place }: Measure): number | null {
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  if (type === "LowestValue") return low;
  if (type === "HighestValue") return high;
  // An automatic bar starts at 0, or at the lowest value when that is negative.
  if (type === "Automatic") return index === 0 ? Math.min(0, low) : Math.max(0, high);
  const { value, isError } = source.operand(format, index, place);
  if (isError || typeof value !== "number") return null;
  if (type === "Percent") return low + ((high - low) * value) / 100;
  return type === "Percentile" ? percentile(numbers, value / 100) : value;
}

function percentile(numbers: readonly number[], part: number): number {
  const at = Math.min(1, Math.max(0, part)) * (numbers.length - 1);
  const low = numbers[Math.floor(at)] ?? 0;
  const high = numbers[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function colorEffect({ points }: RuleOf<"ColorScale">, measure: Measure): Effect {
  const stops = points.map(({ type, color }, index) => ({ at: pointOf(type, index, measure), color }));
  return (value) => {
    let below = stops[0];
    for (const stop of stops) {
      if (stop.at === null || below?.at === null || below === undefined) return null;
      if (value <= stop.at) return { style: { fillColor: mixed(below, stop, value) } };
      below = stop;
    }
    return below ? { style: { fillColor: below.color } } : null;
  };
}

interface Stop {
  readonly at: number | null;
  readonly color: string;
}

function mixed(below: Stop, above: Stop, value: number): string {
  const [low = 0, high = 0] = [below.at, above.at].map(Number);
  const part = high === low ? 1 : Math.max(0, (value - low) / (high - low));
  const channel = (color: string, index: number): number =>
    Number.parseInt(color.slice(1 + 2 * index, 3 + 2 * index), 16);
  const parts = [0, 1, 2].map((index) =>
    Math.round(
      channel(below.color, index) + (channel(above.color, index) - channel(below.color, index)) * part,
    ),
  );
  return `#${parts
    .map((each) => each.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}

function barEffect({ bounds, look }: RuleOf<"DataBar">, measure: Measure): Effect {
  const [low, high] = bounds.map((type, index) => pointOf(type, index, measure));
  return (value) => {
    if (low === null || low === undefined || high === null || high === undefined || high <= low) return null;
    const bar = barAt(value, { low, high, look });
    return look.showDataBarOnly ? { bar, style: { hidesText: true } } : { bar };
  };
}

function iconEffect(rule: RuleOf<"IconSet">, measure: Measure): Effect {
  const { points, style, reverseIconOrder, showIconOnly } = rule;
  const limits = points.map(({ type }, index) => (index === 0 ? -Infinity : pointOf(type, index, measure)));
  const count = ICON_SETS[style];
  return (value) => {
    if (limits.includes(null)) return null;
    const isReached = points.map(({ operator }, index) => {
      const limit = limits[index] ?? 0;
      return operator === "GreaterThan" && index > 0 ? value > limit : value >= limit;
    });
    const reached = isReached.lastIndexOf(true);
    const custom = points[reached]?.customIcon;
    const level = reverseIconOrder ? count - 1 - reached : reached;
    const icon = iconName(custom?.set ?? style, custom?.index ?? level);
    return showIconOnly ? { icon, style: { hidesText: true } } : { icon };
  };
}
