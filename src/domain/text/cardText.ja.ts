/** What a card says in Japanese. */
import type { Figure } from "../dataset/figure";
import { growthFormOf } from "../dataset/growth";
import type { Explanation } from "../query/explainQuery";
import type { Query } from "../query/query";
import type { CardNames } from "./domainText";
import { printedRateText } from "./impliedText";
import { CONFIDENCES_JA, makerNameJa, periodNameJa } from "./nameText.ja";
import { groupAllDigits, groupDigits } from "./numberText";

export const CARD_NAMES_JA: CardNames = {
  figure: "数値",
  provenance: "出典",
  properties: {
    Maker: "メーカー",
    Period: "期間",
    Measure: "指標",
    Status: "状態",
    Publisher: "発行元",
    Source: "リンク",
    "Other claims": "ほかの値",
    "Dataset version": "データの版",
  },
};

export function figureStatusJa({ basis, derivation, confidence }: Figure): string {
  const made =
    basis === "derived"
      ? `${groupAllDigits(derivation)} で算出`
      : basis === "published_rounded"
        ? "概数として掲載"
        : "掲載値";
  return `${made}、信頼度「${CONFIDENCES_JA[confidence]}」`;
}

export function otherClaimsJa({ competing }: Explanation): string {
  return competing
    .map(({ figure, printings: [first] }) => {
      const shown = growthFormOf(figure.measure) ? printedRateText(figure) : groupDigits(figure.value);
      return first ? `${shown}（${first.publisher}）` : shown;
    })
    .join("、");
}

export function cardTitleJa({ maker, period }: Pick<Query, "maker" | "period">): string {
  return `${makerNameJa(maker)}、${periodNameJa(period)}`;
}
