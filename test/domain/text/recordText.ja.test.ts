import type { Claim, ClaimReason } from "../../../src/domain/query/claim";
import type { IdentityCheck } from "../../../src/domain/query/identityCheck";
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

describe("claimReasonJa", () => {
  it.each<ClaimReason>([
    { code: "recommended" },
    { code: "levels_held" },
    { code: "dated_otherwise", period: periodFor(2025) },
    { code: "contradicted" },
    { code: "rounded" },
    { code: "outweighed", by: 43266 },
  ])("says why for $code", (reason) => {
    expect(claimReasonJa(claim(reason))).toMatchSnapshot();
  });

  it("shows the arithmetic and the note of the dataset", () => {
    const derived = { basis: "derived", derivation: "311367 - 248329", note: "digit swap" } as const;
    expect(claimReasonJa(claim({ code: "recommended" }, derived))).toMatchSnapshot();
  });
});

describe("checkNameJa", () => {
  it("names each identity", () => {
    expect([
      checkNameJa(check({ kind: "sum" })),
      checkNameJa(check({ kind: "imports" })),
      checkNameJa(check({})),
      checkNameJa(check({ level: "all_imports", isCut: true })),
    ]).toMatchSnapshot();
  });
});

describe("HEADINGS_JA", () => {
  it("has words for every column", () => {
    expect(HEADINGS_JA).toMatchSnapshot();
  });
});
