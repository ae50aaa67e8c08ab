import { feedFailureEn, workbookFailureEn } from "../../../src/domain/text/hostFailureText.en";
import { feedFailureJa, workbookFailureJa } from "../../../src/domain/text/hostFailureText.ja";
import { FEED_FAILURES, WORKBOOK_FAILURES } from "../../support/hostFailureSamples";

describe("what the pane says of a failure", () => {
  it.each(Object.values(WORKBOOK_FAILURES))("of the workbook: $code", (failure) => {
    expect({ en: workbookFailureEn(failure), ja: workbookFailureJa(failure) }).toMatchSnapshot();
  });
  it.each(Object.values(FEED_FAILURES))("of the feed: $code", (failure) => {
    expect({ en: feedFailureEn(failure), ja: feedFailureJa(failure) }).toMatchSnapshot();
  });
});
