import type { Claim, ClaimReason } from "../../../src/domain/query/claim";
import type { IdentityCheck } from "../../../src/domain/query/identityCheck";
import { checkNameEn, claimReasonEn, HEADINGS_EN } from "../../../src/domain/text/recordText.en";
import { checkNameJa, claimReasonJa, HEADINGS_JA } from "../../../src/domain/text/recordText.ja";
import { figureForTests } from "../../support/figureForTests";
import { periodFor, suzuki } from "./failureSamples";

const claim = (reason: ClaimReason, given: Partial<Claim["figure"]> = {}): Claim => ({
  figure: figureForTests(given),
  measure: "units",
  value: 100,
  source: null,
  isUsed: false,
  reason,
});

const check = (given: Partial<IdentityCheck>): IdentityCheck => ({
  kind: "growth",
  maker: suzuki,
  period: periodFor(2025),
  level: "reverse_imports",
  left: 0,
  right: 0,
  difference: 0,
  tolerance: 0,
  isCut: false,
  holds: true,
  ...given,
});

const reasonOf = (given: Claim) => ({ en: claimReasonEn(given), ja: claimReasonJa(given) });
const nameOf = (given: IdentityCheck) => ({ en: checkNameEn(given), ja: checkNameJa(given) });

describe("the reason of a claim", () => {
  it.each<ClaimReason>([
    { code: "recommended" },
    { code: "levels_held" },
    { code: "dated_otherwise", period: periodFor(2025) },
    { code: "contradicted" },
    { code: "rounded" },
    { code: "outweighed", by: 43266 },
  ])("says why for $code", (reason) => {
    expect(reasonOf(claim(reason))).toMatchSnapshot();
  });

  it("shows the arithmetic and the note of the dataset", () => {
    const derived = { basis: "derived", derivation: "311367 - 248329", note: "digit swap" } as const;
    expect(reasonOf(claim({ code: "recommended" }, derived))).toMatchSnapshot();
  });
});

describe("the name of a check", () => {
  it("names each identity", () => {
    expect([
      nameOf(check({ kind: "sum" })),
      nameOf(check({ kind: "imports" })),
      nameOf(check({})),
      nameOf(check({ level: "all_imports", isCut: true })),
    ]).toMatchSnapshot();
  });
});

describe("the headings", () => {
  it("have words for every column", () => {
    expect({ en: HEADINGS_EN, ja: HEADINGS_JA }).toMatchSnapshot();
  });
});
