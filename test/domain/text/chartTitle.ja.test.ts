import { chartTitleJa } from "../../../src/domain/text/chartTitle.ja";
import { CHART_FINDING_CASES } from "../../support/chartFindingCases";

describe("chartTitleJa", () => {
  it.each(CHART_FINDING_CASES.map(([finding, , title]) => [title, finding] as const))(
    "says: %s",
    (title, finding) => {
      expect(chartTitleJa(finding)).toBe(title);
    },
  );
});
