import type { Problem } from "../outcome";
import { gridJa } from "./gridJa";
import type { KeepingProblem, UnreadableReason } from "../storage/keepingState";
import type { WorkbenchText } from "./workbenchText";

const editions = { current: "Excel 最新版", "2024": "Excel 2024 LTSC", "2021": "Excel 2021 LTSC" };
const platforms = { web: "Web", windows: "Windows", mac: "Mac" };

export const ja: WorkbenchText = {
  title: "ワークベンチ",
  banner: {
    heading: "ワークベンチ（Excel ではありません）",
    sentence: "アドインをそのまま Microsoft の office.js で動かし、試用とテストに使う代わりの表です。",
  },
  language: "言語",
  scheme: { label: "配色", system: "システムに合わせる", light: "ライト", dark: "ダーク" },
  playedExcel: "再現する Excel",
  excel: ({ edition, platform }) => `${editions[edition]}（${platforms[platform]}）`,
  ribbon: "リボン",
  officeTabs: {
    TabHome: "ホーム",
    TabInsert: "挿入",
    TabPageLayoutExcel: "ページ レイアウト",
    TabFormulas: "数式",
    TabData: "データ",
    TabReview: "校閲",
    TabView: "表示",
  },
  grid: "ブック",
  pane: {
    title: "作業ウィンドウ",
    close: "作業ウィンドウを閉じる",
    open: "作業ウィンドウを開く",
    resize: "作業ウィンドウの幅",
  },
  learnMore: "詳細",
  dismiss: "閉じる",
  invalidText: {
    sentence: "この値は、このセルに定義されているデータ入力規則の制限を満たしていません。",
    goOn: "続行しますか？",
    buttons: { retry: "再試行", yes: "はい", no: "いいえ", ok: "OK", cancel: "キャンセル" },
  },
  gridFields: {
    nameBox: "名前ボックス",
    formulaBar: "数式バー",
    cell: "セル",
    zoom: "ズーム",
    fontSize: "フォント サイズ",
    rowsToAdd: "追加する行数",
  },
  addins: {
    label: "アドイン",
    recent: "このブラウザーで開いたアドイン",
    address: "このサーバーにあるマニフェストのアドレス",
    open: "開く",
  },
  link: {
    open: "ハイパーリンクを開く",
    hint: "リンクを開くには文字をクリックします。セルを選択するには長押しします。",
    notOpened: (address) => `リンク先「${address}」は、ワークベンチでは開きません。`,
    notFound: (reference) => `このブックに「${reference}」という場所はありません。`,
  },
  card: { show: "カードを表示", title: "選択したセルのカード" },
  status: {
    loading: "アドインを読み込んでいます…",
    ready: "準備完了",
    calculating: "計算しています…",
    running: (label) => `実行中: ${label}…`,
  },
  commandFailed: (label) => `「${label}」はエラーで終わりました。`,
  actionUnknown: (label, name) =>
    `「${label}」はアクション「${name}」を呼びますが、アドインのページに対応する関数がありません。`,
  file: {
    label: "ファイル",
    download: ".xlsx をダウンロード",
    open: ".xlsx を開く…",
    create: "新規",
    notSaved: (reason) => `ブックを保存できません: ${reason}`,
    notOpened: (name, reason) => `「${name}」を開けません: ${reason}`,
  },
  replace: {
    ask: (isKept) =>
      isKept
        ? "開いているブックと置き換えます。今のブックは「前のブック」として残ります。"
        : "開いているブックと置き換えます。今のブックは残りません。",
    confirm: "置き換える",
    done: "前のブックは残してあります。",
    bringBack: "元に戻す",
    nothingEarlier: "前のブックはありません。",
  },
  statistics: { average: "平均", count: "データの個数", sum: "合計" },
  cancel: "キャンセル",
  keeping: {
    kept: "ブックをこのブラウザーに保存しました。",
    elsewhere:
      "このブックは別のタブで開いていて、そちらで保存されています。ここでの変更は保存されません。ダウンロードするか、こちらを保存してください。",
    takeOver: "こちらを保存する",
    problem: describeKeepingProblem,
    unreadable: describeUnreadable,
    downloadUnreadable: "ダウンロード",
    forget: "削除する",
    askForget: "開けなかったブックをこのブラウザーから完全に削除します。",
  },
  examples: "このアドインの例",
  editRefused: {
    protected: "このシートは保護されています。ロックされた内容は変更できません。",
    tooLong: "1 つのセルに入力できるのは 32,767 文字まで、数式は 8,192 文字までです。",
  },
  problemHeading: "開けません",
  problem: describeProblem,
  engine: gridJa,
};

function describeKeepingProblem(problem: KeepingProblem): string {
  const advice = "残すにはブックをダウンロードしてください。";
  switch (problem.code) {
    case "storage_full":
      return `このブラウザーの空き容量がないため、変更は保存されません。${advice}`;
    case "workbook_too_large":
      return `ブックが ${Math.round(problem.bytes / 2 ** 20)} MB あり、このブラウザーには大きすぎて保存できません。${advice}`;
    case "storage_refused":
      return `このブラウザーには保存できません（${problem.detail}）。${advice}`;
  }
}

function describeUnreadable(reason: UnreadableReason): string {
  switch (reason.code) {
    case "other_format":
      return `このブラウザーに保存されたブックは別の版のワークベンチのもの（形式 ${reason.format}）で、ここでは開けません。ブックはそのまま残っています。`;
    case "damaged":
      return `このブラウザーに保存されたブックを開けません${reason.detail === "" ? "" : `（${reason.detail}）`}。ブックはそのまま残っています。`;
    case "of_earlier_visit":
      return "開けなかったブックがこのブラウザーに残っています。";
  }
}

function describeProblem(problem: Problem): string {
  switch (problem.code) {
    case "manifest_unreachable":
      return `マニフェスト ${problem.url} を読み込めません（${problem.detail}）。サーバーが動いているか確かめてください。`;
    case "manifest_elsewhere":
      return `マニフェスト ${problem.url} は別のオリジンにあります。ワークベンチは自分と同じオリジンのアドインだけを開きます。`;
    case "manifest_not_xml":
      return `マニフェスト ${problem.url} は正しい XML ではありません: ${problem.detail}`;
    case "manifest_not_office":
      return `${problem.url} はアドインのマニフェストではありません。ルート要素が OfficeApp ではありません。`;
    case "manifest_element_missing":
      return `マニフェストに、Excel が必要とする ${problem.path} がありません。`;
    case "manifest_resource_missing":
      return `マニフェストの ${problem.path} が指すリソース「${problem.id}」が Resources にありません。`;
    case "manifest_address_malformed":
      return `マニフェストの ${problem.path} の値「${problem.value}」はアドレスではありません。`;
    case "manifest_host_missing":
      return "マニフェストに Workbook ホストがないため、Excel 用のアドインではありません。";
    case "page_unreachable":
      return `アドインのページ ${problem.url} を読み込めません（${problem.detail}）。`;
    case "functions_unreachable":
      return `関数のメタデータ ${problem.url} を読み込めません（${problem.detail}）。`;
    case "functions_malformed":
      return `関数のメタデータ ${problem.url} の ${problem.path} が正しくありません。`;
    case "workbook_elsewhere":
      return `ブック ${problem.url} は別のオリジンにあります。ワークベンチは自分と同じオリジンのブックだけを開きます。`;
    case "workbook_unreachable":
      return `ブック ${problem.url} を読み込めません（${problem.detail}）。`;
    case "workbook_malformed":
      return `ブック ${problem.url} の ${problem.path} が正しくありません。`;
  }
}
