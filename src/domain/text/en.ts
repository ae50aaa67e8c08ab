import { CARD_NAMES_EN, figureStatusEn, otherClaimsEn, cardTitleEn } from "./cardText.en";
import type { DomainText } from "./domainText";
import { explanationEn } from "./explanationText.en";
import { failureEn } from "./failureText.en";
import {
  CONFIDENCES_EN,
  dateNameEn,
  makerNameEn,
  MEASURE_NAMES_EN,
  measureValueEn,
  periodNameEn,
} from "./nameText.en";
import { checkNameEn, claimReasonEn, HEADINGS_EN } from "./recordText.en";

export const en: DomainText = {
  failure: failureEn,
  explanation: explanationEn,
  makerName: makerNameEn,
  periodName: periodNameEn,
  measureName: (measure) => MEASURE_NAMES_EN[measure],
  measureValue: measureValueEn,
  makerHeading: HEADINGS_EN.maker,
  headings: HEADINGS_EN,
  confidences: CONFIDENCES_EN,
  claimReason: claimReasonEn,
  checkName: checkNameEn,
  figureStatus: figureStatusEn,
  otherClaims: otherClaimsEn,
  cardTitle: cardTitleEn,
  cardNames: CARD_NAMES_EN,
  dateName: dateNameEn,
  countryName: (country) => country,
  categoryName: (category) => category,
};
