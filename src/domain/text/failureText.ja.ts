import type { ArgumentName, Failure, FigureMissing } from "../failure";
import { assertNever } from "../invariant";
import { EDITIONS, isDayEdition } from "../query/edition";
import { MEASURES } from "../query/measure";
import { formulaText } from "./formulaText";
import { dateNameJa, measureValueJa, MEASURE_NAMES_JA, periodNameJa } from "./nameText.ja";
import { groupDigits } from "./numberText";

const ARGUMENT_NAMES: Readonly<Record<ArgumentName, string>> = {
  maker: "メーカー",
  makers: "メーカー",
  period: "期間",
  periods: "期間",
  measure: "指標",
  edition: "版",
  headers: "見出し",
  from: "開始",
  to: "終了",
  n: "件数",
  type: "期間の種類",
  country: "国",
  status: "状態",
  style: "書式",
};

const ARGUMENT_EXAMPLES: Readonly<Record<ArgumentName, string>> = {
  maker: '"スズキ" などのメーカー名',
  makers: '{"スズキ";"ホンダ"} などのメーカー名',
  period: "2025 などの期間",
  periods: "{2024,2025} などの期間",
  measure: '"units" などの指標',
  edition: '"reconciled"、"printed" または日付',
  headers: "TRUE または FALSE",
  from: "2015 などの期間",
  to: "2025 などの期間",
  n: "5 などの1以上の整数",
  type: '"month" などの期間の種類',
  country: '"インド" などの国名',
  status: '"on sale" などの状態',
  style: '"plain"、"bibtex" または "japanese"',
};

export function failureJa(reason: Failure): string {
  switch (reason.code) {
    case "maker_unknown":
      return reason.nearest.length > 0
        ? `「${reason.given}」というメーカーはありません。${quoted(reason.nearest)}ではありませんか。`
        : `「${reason.given}」というメーカーはありません。=REVIMPORT.MAKERS() で一覧を確認してください。`;
    case "maker_missing":
      return 'メーカーが空です。"スズキ" のように指定してください。全メーカーの合計は "ALL" です。';
    case "period_unknown":
      return `「${reason.given}」は期間として読めません。年（2025）、年度（"2017年度"）、半期（"2025H1"）、月（"2025-11"）、年初からの累計（"2025-11YTD"）、または日付を指定してください。`;
    case "period_missing":
      return '期間が空です。2025 や "2017年度" のように指定してください。';
    case "measure_unknown":
      return `「${reason.given}」という指標はありません。${nearestOr(reason.nearest, MEASURES)}`;
    case "figure_missing":
      return figureMissing(reason);
    case "shapes_differ":
      return "配列の大きさが異なり、このセルは一方の範囲の外にあります。大きさをそろえるか、メーカーを縦、期間を横に並べてください。";
    case "result_too_large":
      return `結果が${groupDigits(reason.cells)}セルになり、上限の${groupDigits(reason.limit)}セルを超えます。範囲を小さくしてください。`;
    case "argument_is_error":
      return `引数「${ARGUMENT_NAMES[reason.argument]}」がエラー値 ${reason.errorCode} です。参照先のセルを直して、${ARGUMENT_EXAMPLES[reason.argument]}を指定してください。`;
    case "argument_not_list":
      return `引数「${ARGUMENT_NAMES[reason.argument]}」が${reason.rows}行${reason.columns}列の範囲です。1行または1列で、${ARGUMENT_EXAMPLES[reason.argument]}を指定してください。`;
    case "argument_not_single":
      return `引数「${ARGUMENT_NAMES[reason.argument]}」が${reason.rows}行${reason.columns}列の範囲です。1つのセルで、${ARGUMENT_EXAMPLES[reason.argument]}を指定してください。`;
    default:
      return optionFailure(reason);
  }
}

type OptionFailure = Exclude<
  Failure,
  {
    readonly code:
      | `maker_${string}`
      | "period_unknown"
      | "period_missing"
      | "measure_unknown"
      | "figure_missing"
      | "shapes_differ"
      | "result_too_large"
      | `argument_${string}`;
  }
>;

function optionFailure(reason: OptionFailure): string {
  switch (reason.code) {
    case "edition_unknown":
      return `「${reason.given}」という版はありません。${quoted(EDITIONS)}、またはその時点で公表済みの値を得る日付（"2024-06-30" など）を指定してください。`;
    case "headers_unknown":
      return `「${reason.given}」は TRUE でも FALSE でもありません。見出しを付けるなら TRUE、数値だけなら FALSE を指定してください。`;
    case "count_unknown":
      return `「${reason.given}」は件数として読めません。5 のように1以上の整数を指定してください。`;
    case "period_type_unknown":
      return `「${reason.given}」という期間の種類はありません。「年」「年度」「半期」「年度半期」「月」「累計」のいずれかを指定してください。`;
    case "country_unknown":
      return reason.nearest.length > 0
        ? `「${reason.given}」で生産された車種は収録されていません。${quoted(reason.nearest)}ではありませんか。`
        : `「${reason.given}」で生産された車種は収録されていません。=REVIMPORT.MODELS() で国名を確認してください。`;
    case "status_unknown":
      return `「${reason.given}」という状態の車種はありません。「販売中」「終了」「予定」、または =REVIMPORT.MODELS() にある状態の先頭部分を指定してください。`;
    case "style_unknown":
      return `「${reason.given}」という書式はありません。「plain」「bibtex」または「japanese」を指定してください。`;
    case "span_types_differ":
      return `${periodNameJa(reason.from)}と${periodNameJa(reason.to)}は期間の種類が異なります。2015 と 2025 のように種類をそろえてください。`;
    case "span_backwards":
      return `${periodNameJa(reason.from)}は${periodNameJa(reason.to)}より後です。早い期間を先に指定してください。`;
    case "rank_undefined":
      return `「${reason.maker.nameJa}」に順位はありません。順位は個々のメーカーの比較です。"スズキ" のように指定してください。`;
    case "measure_of_all_only":
      return `${MEASURE_NAMES_JA[reason.measure]}は全メーカーの合計だけの統計で、${reason.maker.nameJa}の値はありません。メーカーに "ALL" を指定するか、指標に "share_of_imports" を指定してください。`;
    case "series_empty":
      return `${isDayEdition(reason.edition) ? `${dateNameJa(reason.edition)}の時点で、` : ""}${reason.maker.nameJa}の${MEASURE_NAMES_JA[reason.measure]}は、この範囲のどの期間にもありません。=REVIMPORT.PERIODS("${reason.maker.id}") で収録期間を確認してください。`;
    case "claims_none":
      return `${reason.maker.nameJa}の${periodNameJa(reason.period)}の${MEASURE_NAMES_JA[reason.measure]}を載せた資料はなく、計算で求めています。指標に "units" を指定すると、元の台数の資料が得られます。`;
    case "makers_none":
      return "該当する数値のあるメーカーはありません。=REVIMPORT.MAKERS() で数値のあるメーカーを確認してください。";
    case "periods_none":
      return "該当する期間の数値はありません。=REVIMPORT.MAKERS() で数値のあるメーカーを確認してください。";
    case "models_none":
      return "すべての条件に合う車種はありません。引数を減らすか、=REVIMPORT.MODELS() で一覧を確認してください。";
    case "events_none":
      return "すべての条件に合う出来事はありません。引数を減らすか、=REVIMPORT.EVENTS() で一覧を確認してください。";
    case "checks_none":
      return "検算できるものがありません。検算には、式のすべての項の数値が必要です。=REVIMPORT.CHECK() で全件を確認してください。";
    default:
      return assertNever(reason);
  }
}

function figureMissing(reason: FigureMissing): string {
  const { maker, lacking, nearby } = reason;
  const sentences = [missingText(reason)];
  if (lacking.length > 0) {
    const missing = lacking.map(
      (key) => `${key.measure === "imports" ? "輸入車全体" : key.maker.nameJa}の${periodNameJa(key.period)}`,
    );
    sentences.push(`求めるには${missing.join("と")}の台数が必要です。`);
  }
  sentences.push(
    nearby.length > 0
      ? `近い期間では${nearby.map(periodNameJa).join("、")}があります。`
      : `${maker.nameJa}については、どの期間にもありません。`,
  );
  return [...sentences, elsewhereText(reason)].join("");
}

function missingText({ maker, period, measure, edition }: FigureMissing): string {
  const subject = `${maker.nameJa}の${periodNameJa(period)}の${MEASURE_NAMES_JA[measure]}`;
  if (edition === "printed") return `記事には${subject}が載っていません。`;
  if (edition === "reconciled") return `${subject}は収録されていません。`;
  return `収録資料では、${dateNameJa(edition)}の時点で${subject}は公表されていません。`;
}

function elsewhereText({ maker, period, measure, edition, elsewhere }: FigureMissing): string {
  if (!elsewhere) return "";
  const value = measureValueJa(measure, elsewhere.value);
  const ask = formulaText({ maker, period, measure, edition: elsewhere.edition });
  if (elsewhere.edition === "printed") {
    return `記事は${periodNameJa(period)}の値として${value}を載せています。その値は ${ask} で得られます。`;
  }
  const since =
    isDayEdition(edition) && elsewhere.since ? `（${dateNameJa(elsewhere.since)}以降に判明）` : "";
  return `照合済みの版では${value}です${since}。その値は ${ask} で得られます。`;
}

function nearestOr(nearest: readonly string[], all: readonly string[]): string {
  return nearest.length > 0 ? `${quoted(nearest)}ではありませんか。` : `${quoted(all)}を指定してください。`;
}

function quoted(names: readonly string[]): string {
  const marked = names.map((name) => `「${name}」`);
  const last = marked[marked.length - 1] ?? "";
  return marked.length < 2 ? last : `${marked.slice(0, -1).join("、")}または${last}`;
}
