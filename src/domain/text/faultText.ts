import type { DatasetFault, FaultReason } from "../dataset/datasetFault";
import { assertNever } from "../invariant";
import type { Language } from "./language";

/** What can be wrong with one row, the file as such being well. */
type RowFaultReason = Exclude<
  FaultReason,
  {
    code:
      | "descriptor_malformed"
      | "file_missing"
      | "size_differs"
      | "hash_differs"
      | "columns_differ"
      | "cell_count_differs"
      | "rows_missing"
      | "quote_unbalanced"
      | "text_undecodable"
      | "rows_too_many";
  }
>;

/** One line per fault: file, row, reason. For the build's output and for the pane's account of a refused feed. */
export function faultText({ file, row, reason }: DatasetFault, language: Language): string {
  const text = language === "ja" ? reasonJa(reason) : reasonEn(reason);
  if (row === null) return `${file}: ${text}`;
  return language === "ja" ? `${file} ${row}行目：${text}` : `${file}, row ${row}: ${text}`;
}

function reasonEn(reason: FaultReason): string {
  switch (reason.code) {
    case "descriptor_malformed":
      return `"${reason.path}" should be ${reason.expected}.`;
    case "file_missing":
      return "The file is missing.";
    case "size_differs":
      return `The file has ${reason.found} bytes; ${reason.expected} were announced.`;
    case "hash_differs":
      return `The file's sha256 is ${reason.found}; ${reason.expected} was announced.`;
    case "columns_differ":
      return `The columns are ${reason.found.join(", ")}; they should be ${reason.expected.join(", ")}.`;
    case "cell_count_differs":
      return `The row has ${reason.found} cells; it should have ${reason.expected}.`;
    case "rows_missing":
      return "The file has a heading and no rows.";
    case "quote_unbalanced":
      return "A quotation mark opens and does not close, or text follows the closing one.";
    case "text_undecodable":
      return "The file is not UTF-8.";
    case "rows_too_many":
      return `The file has more than ${reason.limit} rows.`;
    default:
      return rowReasonEn(reason);
  }
}

function rowReasonEn(reason: RowFaultReason): string {
  switch (reason.code) {
    case "value_too_long":
      return `"${reason.column}" is longer than ${reason.limit} characters.`;
    case "value_missing":
      return `"${reason.column}" is empty.`;
    case "value_malformed":
      return `"${reason.column}" cannot be "${reason.value}".`;
    case "value_repeated":
      return `"${reason.column}" repeats "${reason.value}" of row ${reason.firstRow}.`;
    case "reference_unknown":
      return `"${reason.column}" names "${reason.value}", which does not exist.`;
    case "alias_ambiguous":
      return `"${reason.alias}" also names ${reason.maker}.`;
    case "period_dates_differ":
      return `The dates of ${reason.period} are ${reason.found}; they should be ${reason.expected}.`;
    case "recommended_repeated":
      return `${reason.key} is already recommended in row ${reason.firstRow}.`;
    case "derivation_unreadable":
      return `The derivation "${reason.derivation}" is no arithmetic, or the figure is not derived.`;
    case "derivation_differs":
      return `${reason.derivation} is ${reason.computed}, not ${reason.value}.`;
    case "growth_disagrees":
      return `${reason.measure} prints ${reason.published}; the two levels give ${reason.computed}.`;
    case "total_differs":
      return `The makers add up to ${reason.sum}; the total is ${reason.total}.`;
    case "identity_broken":
      return `All imports ${reason.all} are not foreign brands ${reason.foreign} plus Japanese makers ${reason.japanese}.`;
    default:
      return assertNever(reason);
  }
}

function reasonJa(reason: FaultReason): string {
  switch (reason.code) {
    case "descriptor_malformed":
      return `「${reason.path}」は ${reason.expected} の形でなければなりません。`;
    case "file_missing":
      return "ファイルがありません。";
    case "size_differs":
      return `ファイルは${reason.found}バイトです。予定は${reason.expected}バイトでした。`;
    case "hash_differs":
      return `sha256は${reason.found}です。予定は${reason.expected}でした。`;
    case "columns_differ":
      return `列が${reason.found.join("、")}になっています。正しくは${reason.expected.join("、")}です。`;
    case "cell_count_differs":
      return `セルが${reason.found}個あります。正しくは${reason.expected}個です。`;
    case "rows_missing":
      return "見出しだけで、データの行がありません。";
    case "quote_unbalanced":
      return "引用符が閉じられていないか、閉じた後に文字が続いています。";
    case "text_undecodable":
      return "UTF-8のファイルではありません。";
    case "rows_too_many":
      return `行数が${reason.limit}行を超えています。`;
    default:
      return rowReasonJa(reason);
  }
}

function rowReasonJa(reason: RowFaultReason): string {
  switch (reason.code) {
    case "value_too_long":
      return `「${reason.column}」が${reason.limit}文字を超えています。`;
    case "value_missing":
      return `「${reason.column}」が空です。`;
    case "value_malformed":
      return `「${reason.column}」に「${reason.value}」は使えません。`;
    case "value_repeated":
      return `「${reason.column}」の「${reason.value}」は${reason.firstRow}行目と重複しています。`;
    case "reference_unknown":
      return `「${reason.column}」の「${reason.value}」が見つかりません。`;
    case "alias_ambiguous":
      return `「${reason.alias}」は${reason.maker}の別名でもあります。`;
    case "period_dates_differ":
      return `${reason.period}の期間が${reason.found}になっています。正しくは${reason.expected}です。`;
    case "recommended_repeated":
      return `${reason.key}の採用値は${reason.firstRow}行目にもあります。`;
    case "derivation_unreadable":
      return `計算式「${reason.derivation}」を計算できないか、算出値ではない行に計算式があります。`;
    case "derivation_differs":
      return `${reason.derivation}は${reason.computed}で、${reason.value}になりません。`;
    case "growth_disagrees":
      return `${reason.measure}の公表値は${reason.published}ですが、台数からは${reason.computed}になります。`;
    case "total_differs":
      return `メーカー別の合計は${reason.sum}ですが、総数は${reason.total}です。`;
    case "identity_broken":
      return `輸入車全体${reason.all}が、外国メーカー${reason.foreign}と日本メーカー${reason.japanese}の和になりません。`;
    default:
      return assertNever(reason);
  }
}
