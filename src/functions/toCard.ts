import type { Explanation } from "../domain/query/explainQuery";
import { MEASURE_FORMATS } from "../domain/query/measureFormats";
import type { Source } from "../domain/dataset/source";
import type { DomainText } from "../domain/text/domainText";
import type { Card, CardProperty, TextProperty } from "./card";

export interface CardFacts {
  readonly explanation: Explanation;
  /** The best known source of the figure that the answer rests on first. */
  readonly source: Source | null;
  readonly datasetVersion: string;
}

/** The answer as a number that still sums, with where it comes from behind it. */
export function toCard({ explanation, source, datasetVersion }: CardFacts, text: DomainText): Card {
  const { query, value, from } = explanation;
  const [first] = from;
  const { maker, period, measure } = query;
  const names = text.cardNames;
  const property = (name: CardProperty, content: string): TextProperty => {
    const sublabel = names.properties[name];
    return {
      type: "String",
      basicValue: content === "" ? "–" : content,
      ...(sublabel === name ? {} : { propertyMetadata: { sublabel } }),
    };
  };
  return {
    type: "Double",
    basicValue: value,
    numberFormat: MEASURE_FORMATS[measure],
    properties: {
      Maker: property("Maker", text.makerName(maker)),
      Period: property("Period", text.periodName(period)),
      Measure: property("Measure", text.measureName(measure)),
      Status: property("Status", first ? text.figureStatus(first) : ""),
      Publisher: property("Publisher", source?.publisher ?? ""),
      Source: property("Source", source?.url ?? ""),
      "Other claims": property("Other claims", text.otherClaims(explanation)),
      "Dataset version": property("Dataset version", datasetVersion),
    },
    layouts: {
      card: {
        title: text.cardTitle(query),
        sections: [
          { layout: "List", title: names.figure, properties: ["Maker", "Period", "Measure", "Status"] },
          {
            layout: "Table",
            title: names.provenance,
            properties: ["Publisher", "Source", "Other claims", "Dataset version"],
          },
        ],
      },
    },
  };
}
