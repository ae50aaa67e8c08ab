import { feedFailureEn, workbookFailureEn } from "../../../src/domain/text/hostFailureText.en";
import { FEED_FAILURES, WORKBOOK_FAILURES } from "../../support/hostFailureSamples";

describe("what the pane says of a failure (en)", () => {
  it.each(Object.values(WORKBOOK_FAILURES))("of the workbook: $code", (failure) => {
    expect(workbookFailureEn(failure)).toMatchSnapshot();
  });
  it.each(Object.values(FEED_FAILURES))("of the feed: $code", (failure) => {
    expect(feedFailureEn(failure)).toMatchSnapshot();
  });
});
