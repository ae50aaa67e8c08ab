import type { Confidence, Figure } from "../dataset/figure";
import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Failure } from "../failure";
import type { Claim } from "../query/claim";
import type { Explanation } from "../query/explainQuery";
import type { IdentityCheck } from "../query/identityCheck";
import type { Measure } from "../query/measure";

/** The one list of what the functions and the domain say; each language is one object of this type. */
export interface DomainText {
  /** What happened, then what to do. */
  failure(failure: Failure): string;
  /** The answer in a sentence or two: value, who printed it, who contradicts it. */
  explanation(explanation: Explanation): string;
  makerName(maker: Maker): string;
  periodName(period: Period): string;
  measureName(measure: Measure): string;
  /** With thousands separators and, for ratios, as a percentage: 43,266 or +19.2 %. */
  measureValue(measure: Measure, value: number): string;
  /** Heading of the column of makers in a table. */
  readonly makerHeading: string;
  /** Headings of columns in results. */
  readonly headings: Readonly<Record<Heading, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  /** Why a claim is used or not, in one sentence. */
  claimReason(claim: Claim): string;
  checkName(check: IdentityCheck): string;
  /** Whether a figure was printed or computed, and how well it is supported. */
  figureStatus(figure: Figure): string;
  /** Other numbers for the same key and who prints them; empty where there are none. */
  otherClaims(explanation: Explanation): string;
  cardTitle(key: { readonly maker: Maker; readonly period: Period }): string;
  readonly cardNames: CardNames;
  /** Day, month or year as the dataset has it (2025-04-03, 1988-04, 1995) or in words. */
  dateName(date: string): string;
  /** As in models.csv, in English there. */
  countryName(country: string): string;
  /** As in events.csv, in English there. */
  categoryName(category: string): string;
}

/** What a card shows beside its values. */
export interface CardNames {
  /** Titles of its two sections. */
  readonly figure: string;
  readonly provenance: string;
  /** By the names that formulas use, which are English. */
  readonly properties: Readonly<
    Record<
      "Maker" | "Period" | "Measure" | "Status" | "Publisher" | "Source" | "Other claims" | "Dataset version",
      string
    >
  >;
}

export type Heading =
  | "maker"
  | "period"
  | "value"
  | "publisher"
  | "date"
  | "confidence"
  | "used"
  | "why"
  | "test"
  | "left"
  | "right"
  | "difference"
  | "tolerance"
  | "holds"
  | "model"
  | "body"
  | "country"
  | "plant"
  | "from"
  | "to"
  | "status"
  | "category"
  | "event"
  | "source";
