import type { ChartFinding } from "../chart/chartFinding";
import type { Standing } from "../chart/standing";
import type { PeriodType } from "../dataset/period";
import { changeText } from "./changeText";
import { ja } from "./ja";
import { periodKeyText } from "./periodKeyText";

const amount = ja.measureValue;
const shown = (key: string) => periodKeyText("ja", key);

const PERIOD_COUNTERS: Readonly<Record<PeriodType, string>> = {
  year: "年",
  fiscalYear: "年度",
  half: "半期",
  fiscalHalf: "半期",
  month: "か月",
  yearToDate: "年",
};

const SIDES = { most: "最多", fewest: "最少" } as const;

/** 新聞の見出しとして、グラフがなくてもそのまま正しい一文。 */
export function chartTitleJa(finding: ChartFinding): string {
  if (finding.kind === "none") return `${shown(finding.from)}～${shown(finding.to)}の数値はありません`;
  const { measure, maker, value, rankedCount } = finding;
  const start = `${shown(finding.period)}の${maker}は`;
  switch (measure) {
    case "rank":
      if (rankedCount <= 1) return `${start}数値のある唯一のメーカー`;
      return `${start}数値のある${rankedCount}社中${value}位`;
    case "share":
      return `${start}逆輸入車の${amount("share", value)}`;
    case "share_of_imports":
      return `${start}輸入車全体の${amount(measure, value)}`;
    case "yoy":
      return `${start}${growth(value)}`;
    case "units":
      return `${start}${amount("units", value)}${unitsClause(finding)}`;
    case "change":
    case "imports":
    case "foreign":
    case "implied_low":
    case "implied_high":
      return `${shown(finding.period)}の${maker}の${ja.measureName(measure)}は${amount(measure, value)}`;
  }
}

type FigureFinding = Extract<ChartFinding, { kind: "figure" }>;

function growth(value: number): string {
  const size = amount("share", Math.abs(value));
  if (size === amount("share", 0)) return "増減が0.1%未満";
  return `${size}${value < 0 ? "減" : "増"}`;
}

function unitsClause({ value, runnerUp, before, standing }: FigureFinding): string {
  if (runnerUp !== null) {
    const other = `${runnerUp.maker}（${amount("units", runnerUp.value)}）`;
    return runnerUp.value === value ? `で${other}と並ぶ` : `で${other}を上回る`;
  }
  if (standing !== null) return `、${record(standing)}`;
  if (before === null || before.value === 0) return "";
  return `、${changeText("ja", before, value)}`;
}

function record({ side, scope, type, from, to, count, hasGaps }: Standing): string {
  // 「～以来」: その期間はこれを上回った（下回った）ので、「以降で最多」ではない。
  if (scope === "since") return `${shown(from)}以来の${side === "most" ? "多さ" : "少なさ"}`;
  const span = `${shown(from)}～${shown(to)}`;
  if (scope === "held" || hasGaps) {
    const held = scope === "held" ? "記録" : "数値";
    return `${held}のある${count}${PERIOD_COUNTERS[type]}（${span}）で${SIDES[side]}`;
  }
  return `${span}で${SIDES[side]}`;
}
