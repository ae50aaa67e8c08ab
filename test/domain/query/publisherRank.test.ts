import { publisherRank } from "../../../src/domain/query/publisherRank";
import { datasetForTests } from "../../support/datasetForTests";

describe("publisherRank", () => {
  it("orders who counts, who reports, who repeats, who comments", () => {
    const publishers = [
      "Japan Automobile Importers Association",
      "The Asahi Shimbun AJW",
      "Nikkan Jidosha (netdenjd)",
      "Fuji Post (carries Nikkei text)",
      "Creative Trend",
      "ckhq.net (Guancha relay)",
      "Car Wiki Hub (blog)",
    ];
    const ranks = publishers.map(publisherRank);
    expect(ranks).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it("gives every publisher of the dataset a rank, most of them a better one than a relay's", () => {
    const ranks = datasetForTests().sources.map(({ publisher }) => publisherRank(publisher));
    expect(ranks.filter((rank) => rank <= 4).length / ranks.length).toBeGreaterThan(0.85);
  });
});
