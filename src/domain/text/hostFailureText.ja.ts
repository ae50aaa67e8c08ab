/** 何が起きたか、次に何をすればよいか。 */
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { FeedFailure } from "../refresh/feedFailure";
import { faultText } from "./faultText";

export function workbookFailureJa(failure: WorkbookFailure): string {
  switch (failure.code) {
    case "address_malformed":
      return `「${failure.given}」はセル番地ではありません。`;
    case "block_damaged":
      return `このブックに保存された表の情報が壊れています（${failure.place}）。表を挿入し直してください。`;
    case "block_version_newer":
      return `このブックは新しいバージョン（形式 ${failure.version}）で作成されています。アドインを更新してください。`;
    case "query_empty":
      return "挿入するものがありません。メーカーを1社以上選び、開始を終了より前にしてください。";
    case "sheet_protected":
      return `シート「${failure.sheet}」は保護されています。保護を解除するか、別のシートを選んでください。`;
    case "sheet_edge_reached":
      return "シートの端までの余裕が足りません。もっと上か左のセルを選んでください。";
    case "selection_in_table":
      return `選択したセルは表「${failure.table}」の中にあります。表の外のセルを選んでください。`;
    case "table_in_the_way":
      return `${failure.address} に表「${failure.table}」があります。離れたセルを選んでください。`;
    case "spill_in_the_way":
      return `${failure.address} に数式の結果がスピルしています。離れたセルを選んでください。`;
    case "table_refused":
      return `Excel がここに表を作成できませんでした（${failure.errorCode}）。多くの場合、セルの結合が原因です。何も変更していません。結合を解除するか、別のセルを選んでください。`;
    case "cells_occupied":
      return `${failure.address} の${failure.cellCount}個のセルが空ではありません。上書きするには確認してください。`;
    case "cell_being_edited":
      return "セルが編集中です。シートで Enter または Esc を押してから、もう一度お試しください。";
    case "workbook_read_only":
      return "このブックは変更できません（読み取り専用か、権限がありません）。コピーを保存してお試しください。";
    case "workbook_busy":
      return "Excel が処理中です。少し待ってからもう一度お試しください。";
    case "request_too_large":
      return "Excel が一度に扱える量を超えています。メーカーか期間を減らしてください。";
    case "target_missing":
      return "シートまたは表が見つかりません。セルを選んで挿入し直してください。";
    case "excel_too_old":
      return `この Excel では利用できません。${failure.needed} が必要です。`;
    case "excel_refused":
      return `Excel が拒否しました（${failure.errorCode}${failure.location ? `、${failure.location}` : ""}）。シートを確認してからもう一度お試しください。`;
  }
}

export function feedFailureJa(failure: FeedFailure): string {
  const kept = "現在のデータはそのままです。";
  switch (failure.code) {
    case "feed_unreachable":
      return `配信元に接続できません。${kept}ネットワークを確認してもう一度お試しください。`;
    case "feed_refused":
      return `配信元がエラー ${failure.status} を返しました。${kept}後でもう一度お試しください。`;
    case "feed_not_https":
      return `配信元のアドレスが安全ではありません（${failure.url}）。${kept}`;
    case "feed_too_large":
      return `配信されたファイル ${failure.file} が ${failure.maxBytes} バイトを超えています。${kept}`;
    case "feed_not_json":
      return `配信されたファイル ${failure.file} を読み取れません。${kept}`;
    case "feed_damaged": {
      const [first] = failure.faults;
      return `配信されたデータの検査に失敗しました${first ? `（${faultText(first, "ja")}）` : ""}。${kept}`;
    }
    case "feed_older":
      return `配信されているバージョン ${failure.offered} は、現在の ${failure.held} より古いものです。${kept}`;
  }
}
