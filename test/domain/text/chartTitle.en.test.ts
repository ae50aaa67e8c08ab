import { chartTitleEn } from "../../../src/domain/text/chartTitle.en";
import { CHART_FINDING_CASES } from "../../support/chartFindingCases";

describe("chartTitleEn", () => {
  it.each(CHART_FINDING_CASES.map(([finding, title]) => [title, finding] as const))(
    "says: %s",
    (title, finding) => {
      expect(chartTitleEn(finding)).toBe(title);
    },
  );
});
