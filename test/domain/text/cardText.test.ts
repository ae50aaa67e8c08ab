import type { Figure } from "../../../src/domain/dataset/figure";
import type { Explanation } from "../../../src/domain/query/explainQuery";
import {
  CARD_NAMES_EN,
  cardTitleEn,
  figureStatusEn,
  otherClaimsEn,
} from "../../../src/domain/text/cardText.en";
import {
  CARD_NAMES_JA,
  cardTitleJa,
  figureStatusJa,
  otherClaimsJa,
} from "../../../src/domain/text/cardText.ja";
import { figureForTests } from "../../support/figureForTests";
import { periodFor, suzuki } from "./failureSamples";

const competing = (given: Parameters<typeof figureForTests>[0], publisher?: string) => ({
  figure: figureForTests(given),
  printings: publisher === undefined ? [] : [{ publisher, date: "" }],
});

const explanation = {
  query: { maker: suzuki, period: periodFor(2025), measure: "units", edition: "reconciled" },
  value: 100,
  from: [],
  printings: [],
  competing: [],
  elsewhere: null,
  datedTo: null,
  implied: null,
} as const;

const statusOf = (figure: Figure) => ({ en: figureStatusEn(figure), ja: figureStatusJa(figure) });
const othersOf = (given: Explanation) => ({ en: otherClaimsEn(given), ja: otherClaimsJa(given) });

describe("the card's words", () => {
  it("say whether a figure was printed or computed", () => {
    expect([
      statusOf(figureForTests()),
      statusOf(figureForTests({ basis: "derived", derivation: "311367 - 248329" })),
      statusOf(figureForTests({ basis: "published_rounded", confidence: "low" })),
    ]).toMatchSnapshot();
  });

  it("list other numbers and who prints them", () => {
    const rate = { measure: "reverse_imports_yoy_pct", unit: "percent", value: 10 } as const;
    const others = [competing({ value: 43226 }, "A blog"), competing(rate, "Daily"), competing({ value: 5 })];
    expect(othersOf({ ...explanation, competing: others })).toMatchSnapshot();
    expect(othersOf(explanation)).toEqual({ en: "", ja: "" });
  });

  it("name the card, its sections and its properties", () => {
    expect({
      en: [cardTitleEn(explanation.query), CARD_NAMES_EN],
      ja: [cardTitleJa(explanation.query), CARD_NAMES_JA],
    }).toMatchSnapshot();
  });
});
