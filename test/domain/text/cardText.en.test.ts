import {
  CARD_NAMES_EN,
  cardTitleEn,
  figureStatusEn,
  otherClaimsEn,
} from "../../../src/domain/text/cardText.en";
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

describe("the card's words", () => {
  it("say whether a figure was printed or computed", () => {
    expect([
      figureStatusEn(figureForTests()),
      figureStatusEn(figureForTests({ basis: "derived", derivation: "311367 - 248329" })),
      figureStatusEn(figureForTests({ basis: "published_rounded", confidence: "low" })),
    ]).toMatchSnapshot();
  });

  it("list other numbers and who prints them", () => {
    const rate = { measure: "reverse_imports_yoy_pct", unit: "percent", value: 10 } as const;
    const others = [competing({ value: 43226 }, "A blog"), competing(rate, "Daily"), competing({ value: 5 })];
    expect(otherClaimsEn({ ...explanation, competing: others })).toMatchSnapshot();
    expect(otherClaimsEn(explanation)).toBe("");
  });

  it("name the card, its sections and its properties", () => {
    expect([cardTitleEn(explanation.query), CARD_NAMES_EN]).toMatchSnapshot();
  });
});
