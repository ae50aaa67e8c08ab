import type { Measure } from "../query/measure";
import type { RefreshReport, ReportedFigure, TableReport } from "../refresh/refreshReport";
import { ja } from "./ja";
import type { RefreshSummary, TableSummary } from "./paneText";

export function refreshedJa(report: RefreshReport): RefreshSummary {
  const { before, after, tables, formulaCellCount } = report;
  const changeCount = tables.reduce((sum, table) => sum + table.changes.length, 0);
  const version = `バージョン ${after.version}（${after.released} 公開）`;
  const start = before.hash === after.hash ? `最新の状態です：${version}。` : `${version}になりました。`;
  const changed =
    changeCount === 0
      ? `${tables.length}個の表に変わった数値はなく`
      : `${tables.length}個の表で${changeCount}件の数値が変わり`;
  const work =
    tables.length === 0 && formulaCellCount === 0
      ? "このブックには対象の表も数式もありません。"
      : `${changed}、数式のセル${formulaCellCount}個を再計算しました。`;
  return {
    sentence: start + work,
    tables: tables.filter(({ changes, kept }) => changes.length + kept.length > 0).map(tableSummary),
    notes: notesOf(report),
  };
}

function tableSummary({ table, measure, changes, kept }: TableReport): TableSummary {
  return {
    title: `${table}：変更${changes.length}件`,
    changes: changes.map((figure) => changeLine(figure, measure)),
    kept: kept.map((figure) => keptLine(figure, measure)),
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
    ...tables.flatMap(({ table, lostHeadings }) =>
      lostHeadings.map(
        (heading) =>
          `表「${table}」に列「${heading}」がないため、更新していません。列の見出しを戻してから更新してください。`,
      ),
    ),
    ...tables.filter(({ periodsWithoutRoom }) => periodsWithoutRoom.length > 0).map(noRoomLine),
  ];
}

function noRoomLine({ table, periodsWithoutRoom, hasTotals }: TableReport): string {
  const periods = periodsWithoutRoom.join("、");
  return hasTotals
    ? `表「${table}」には集計行があるため、${periods} を追加していません。集計行を非表示にしてから更新してください。`
    : `表「${table}」の下に ${periods} を追加する空き行がありません。空けてから更新してください。`;
}
