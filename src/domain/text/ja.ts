import { CARD_NAMES_JA, figureStatusJa, otherClaimsJa, cardTitleJa } from "./cardText.ja";
import type { DomainText } from "./domainText";
import { explanationJa } from "./explanationText.ja";
import { failureJa } from "./failureText.ja";
import {
  CONFIDENCES_JA,
  dateNameJa,
  makerNameJa,
  MEASURE_NAMES_JA,
  measureValueJa,
  periodNameJa,
} from "./nameText.ja";
import { categoryNameJa, checkNameJa, claimReasonJa, countryNameJa, HEADINGS_JA } from "./recordText.ja";

export const ja: DomainText = {
  failure: failureJa,
  explanation: explanationJa,
  makerName: makerNameJa,
  periodName: periodNameJa,
  measureName: (measure) => MEASURE_NAMES_JA[measure],
  measureValue: measureValueJa,
  makerHeading: HEADINGS_JA.maker,
  headings: HEADINGS_JA,
  confidences: CONFIDENCES_JA,
  claimReason: claimReasonJa,
  checkName: checkNameJa,
  figureStatus: figureStatusJa,
  otherClaims: otherClaimsJa,
  cardTitle: cardTitleJa,
  cardNames: CARD_NAMES_JA,
  dateName: dateNameJa,
  countryName: countryNameJa,
  categoryName: categoryNameJa,
};
