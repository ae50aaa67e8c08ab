/** What the cells of lists and tables say in Japanese: headings, reasons, names of tests. */
import type { FigureMeasure } from "../dataset/figure";
import { previousPeriod } from "../dataset/period";
import type { Claim } from "../query/claim";
import type { IdentityCheck } from "../query/identityCheck";
import type { Heading } from "./domainText";
import { makerNameJa, measureValueJa, periodNameJa } from "./nameText.ja";
import { groupAllDigits } from "./numberText";

export const HEADINGS_JA: Readonly<Record<Heading, string>> = {
  maker: "メーカー",
  period: "期間",
  value: "値",
  publisher: "発行元",
  date: "日付",
  confidence: "信頼度",
  used: "採用",
  why: "理由",
  test: "検算",
  left: "左辺",
  right: "右辺",
  difference: "差",
  tolerance: "許容差",
  holds: "一致",
  model: "車種",
  body: "車体",
  country: "生産国",
  plant: "工場",
  from: "発売",
  to: "終了",
  status: "状態",
  category: "分類",
  event: "出来事",
  source: "出典",
};

export function claimReasonJa(claim: Claim): string {
  const { note } = claim.figure;
  return note === "" ? reasonText(claim) : `${reasonText(claim)}注記：${note}`;
}

function reasonText({ reason, figure, measure }: Claim): string {
  switch (reason.code) {
    case "recommended":
      return figure.derivation === ""
        ? "最も裏付けのある値です。"
        : `最も裏付けのある値です（${groupAllDigits(figure.derivation)} で算出）。`;
    case "levels_held":
      return "両年の台数があり、増減率はそこから計算しているため使っていません。";
    case "dated_otherwise":
      return `ほかの資料はこの数値を${periodNameJa(reason.period)}のものとしています。`;
    case "contradicted":
      return "ほかの資料と食い違っています。";
    case "rounded":
      return "概数です。より正確な数値があります。";
    case "outweighed":
      return `${measureValueJa(measure, reason.by)}のほうが裏付けがあります。`;
  }
}

const LEVELS: Readonly<Partial<Record<FigureMeasure, string>>> = {
  reverse_imports: "台数",
  reverse_imports_passenger: "乗用車",
  reverse_imports_cargo: "貨物車",
  all_imports: "輸入車全体",
  foreign_brand_imports: "海外ブランド",
};

export function checkNameJa({ kind, maker, period, level, isCut }: IdentityCheck): string {
  switch (kind) {
    case "sum":
      return "各メーカー＋その他＝全メーカー";
    case "imports":
      return "海外ブランド＋日本メーカー＝輸入車全体";
    case "growth": {
      const before = previousPeriod(period) ?? period;
      const cut = isCut ? "（伸び率は切り捨て）" : "";
      return `${makerNameJa(maker)}（${LEVELS[level] ?? level}）：${periodNameJa(before)}×公表伸び率＝${periodNameJa(period)}${cut}`;
    }
  }
}

const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ["India", "インド"],
  ["Thailand", "タイ"],
  ["United States", "米国"],
  ["North America", "北米"],
  ["United Kingdom", "英国"],
  ["China", "中国"],
  ["Hungary", "ハンガリー"],
  ["Indonesia", "インドネシア"],
  ["Spain", "スペイン"],
  ["Austria", "オーストリア"],
  ["Australia", "オーストラリア"],
  ["Netherlands", "オランダ"],
]);

/** A country that a newer dataset brings stays as it is. */
export function countryNameJa(country: string): string {
  return COUNTRIES.get(country) ?? country;
}

const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ["first", "初"],
  ["figure", "数値"],
  ["record", "記録"],
  ["policy", "政策"],
  ["ranking", "順位"],
  ["market", "市場"],
  ["launch", "発売"],
  ["announcement", "発表"],
  ["production", "生産"],
  ["shipment", "出荷"],
  ["data", "統計発表"],
  ["halt", "停止"],
  ["unveiling", "公開"],
  ["statistics", "統計"],
  ["event", "行事"],
]);

export function categoryNameJa(category: string): string {
  return CATEGORIES.get(category) ?? category;
}
