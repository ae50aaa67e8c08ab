import type { Measure } from "../query/measure";
import type { RefreshReport, ReportedFigure } from "../refresh/refreshReport";
import { ja } from "./ja";
import type { RefreshSummary } from "./paneText";

export function refreshedJa(report: RefreshReport): RefreshSummary {
  const { before, after, tables, formulaCellCount } = report;
  const changes = tables.flatMap((table) => table.changes.map((figure) => changeLine(figure, table.measure)));
  const start =
    before.hash !== after.hash
      ? `バージョン ${after.version}（${after.released} 公開）になりました。`
      : `バージョン ${after.version} が最新です。`;
  const work =
    tables.length === 0 && formulaCellCount === 0
      ? "このブックには対象の表も数式もありません。"
      : `${tables.length}個の表で${changes.length}件の数値が変わり、数式のセル${formulaCellCount}個を再計算しました。`;
  return {
    sentence: start + work,
    changes,
    kept: tables.flatMap((table) => table.kept.map((figure) => keptLine(figure, table.measure))),
    notes: notesOf(report),
  };
}

function changeLine({ maker, period, from, to }: ReportedFigure, measure: Measure): string {
  return `${maker} ${period}：${shown(from, measure)} → ${shown(to, measure)}`;
}

function keptLine({ maker, period, from, to }: ReportedFigure, measure: Measure): string {
  return `${maker} ${period}：${shown(from, measure)}（公表値は ${shown(to, measure)}）`;
}

function shown(value: number | string | null, measure: Measure): string {
  if (value === null || value === "") return "–";
  return typeof value === "number" ? ja.measureValue(measure, value) : value;
}

function notesOf({ tables, dropped, skipped, unreadable }: RefreshReport): readonly string[] {
  return [
    ...dropped.map((table) => `表「${table}」は削除されたため、今後は更新されません。`),
    ...skipped.map(({ table, sheet, reason }) =>
      reason === "protected"
        ? `シート「${sheet}」が保護されているため、表「${table}」は更新していません。`
        : `表「${table}」には挿入時の列が残っていないため、更新していません。`,
    ),
    ...unreadable.map((key) => `ブックに保存された ${key} は読み取れないため、そのままにしました。`),
    ...tables.flatMap(({ table, periodsWithoutRoom }) =>
      periodsWithoutRoom.length === 0
        ? []
        : [
            `表「${table}」の下に ${periodsWithoutRoom.join("、")} を追加する空き行がありません。空けてから更新してください。`,
          ],
    ),
  ];
}
