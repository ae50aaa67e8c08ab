import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Failure } from "../failure";
import type { Explanation } from "../query/explainQuery";
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
}
