/** What a card says in English. */
import type { Figure } from "../dataset/figure";
import { growthFormOf } from "../dataset/growth";
import type { Explanation } from "../query/explainQuery";
import type { Query } from "../query/query";
import type { CardNames } from "./domainText";
import { printedRateText } from "./impliedText";
import { CONFIDENCES_EN, makerNameEn, periodNameEn } from "./nameText.en";
import { groupAllDigits, groupDigits } from "./numberText";

export const CARD_NAMES_EN: CardNames = {
  figure: "Figure",
  provenance: "Where it comes from",
  properties: {
    Maker: "Maker",
    Period: "Period",
    Measure: "Measure",
    Status: "Status",
    Publisher: "Publisher",
    Source: "Source",
    "Other claims": "Other claims",
    "Dataset version": "Dataset version",
  },
};

export function figureStatusEn({ basis, derivation, confidence }: Figure): string {
  const made =
    basis === "derived"
      ? `computed as ${groupAllDigits(derivation)}`
      : basis === "published_rounded"
        ? "printed as a rounded number"
        : "printed";
  return `${made}; confidence ${CONFIDENCES_EN[confidence]}`;
}

export function otherClaimsEn({ competing }: Explanation): string {
  return competing
    .map(({ figure, printings: [first] }) => {
      const shown = growthFormOf(figure.measure) ? printedRateText(figure) : groupDigits(figure.value);
      return first ? `${shown} (${first.publisher})` : shown;
    })
    .join("; ");
}

export function cardTitleEn({ maker, period }: Pick<Query, "maker" | "period">): string {
  return `${makerNameEn(maker)}, ${periodNameEn(period)}`;
}
