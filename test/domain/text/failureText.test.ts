import { failureEn } from "../../../src/domain/text/failureText.en";
import { failureJa } from "../../../src/domain/text/failureText.ja";
import { FAILURE_SAMPLES, periodFor } from "./failureSamples";

describe("the sentence of a failure", () => {
  it.each(Object.entries(FAILURE_SAMPLES))("says what happened and what to do for %s", (code, sample) => {
    expect({ [code]: { en: failureEn(sample), ja: failureJa(sample) } }).toMatchSnapshot();
  });

  it("names the day in a question about a date", () => {
    const asked = {
      ...FAILURE_SAMPLES.figure_missing,
      measure: "units",
      edition: "2024-06-30",
      lacking: [],
    } as const;
    const elsewhere = { edition: "reconciled", value: 63038, since: "2025-01-31" } as const;
    const failure = { ...asked, nearby: [periodFor(2016)], elsewhere };
    expect(failureEn(failure)).toBe(
      'By 30 Jun 2024 no figure for Suzuki in 2023 had been published, as far as is held. Held nearby: 2016. The reconciled edition has 63,038, known since 31 Jan 2025; to get that, enter =REVIMPORT("Suzuki",2023).',
    );
    expect(failureJa(failure)).toBe(
      '収録資料では、2024年6月30日の時点でスズキの2023年の台数は公表されていません。近い期間では2016年があります。照合済みの版では63,038台です（2025年1月31日以降に判明）。その値は =REVIMPORT("Suzuki",2023) で得られます。',
    );
  });
});
