import { chartTitleEn } from "../../../src/domain/text/chartTitle.en";
import { chartTitleJa } from "../../../src/domain/text/chartTitle.ja";
import { CHART_FINDING_CASES } from "../../support/chartFindingCases";

describe("the title of a chart", () => {
  it.each(CHART_FINDING_CASES.map(([finding, en, ja]) => ({ finding, en, ja })))(
    "says: $en",
    ({ finding, en, ja }) => {
      expect([chartTitleEn(finding), chartTitleJa(finding)]).toEqual([en, ja]);
    },
  );
});
