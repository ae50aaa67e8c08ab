import { failureEn } from "../../../src/domain/text/failureText.en";
import { FAILURE_SAMPLES, periodFor } from "./failureSamples";

describe("the English text", () => {
  it.each(Object.entries(FAILURE_SAMPLES))("says what happened and what to do for %s", (code, sample) => {
    expect({ [code]: failureEn(sample) }).toMatchSnapshot();
  });

  it("names the day in a question about a date", () => {
    const asked = {
      ...FAILURE_SAMPLES.figure_missing,
      measure: "units",
      edition: "2024-06-30",
      lacking: [],
    } as const;
    const elsewhere = { edition: "reconciled", value: 63038, since: "2025-01-31" } as const;
    expect(failureEn({ ...asked, nearby: [periodFor(2016)], elsewhere })).toBe(
      'By 30 Jun 2024 no figure for Suzuki in 2023 had been published, as far as is held. Held nearby: 2016. The reconciled edition has 63,038, known since 31 Jan 2025; to get that, enter =REVIMPORT("Suzuki",2023).',
    );
  });
});
