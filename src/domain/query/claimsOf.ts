import type { Figure, FigureMeasure } from "../dataset/figure";
import { GROWTH_MEASURES, growthFormOf, growthFraction } from "../dataset/growth";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";
import { answerQuery, whyUndefined } from "./answerQuery";
import type { Claim, ClaimReason } from "./claim";
import { periodOfSameNumber } from "./explainQuery";
import type { IndexedDataset } from "./indexedDataset";
import type { Measure } from "./measure";
import { sourcesOf } from "./printedBy";
import { publisherRank } from "./publisherRank";
import type { Query } from "./query";

const GROWTH = (GROWTH_MEASURES.reverse_imports ?? []).map(({ measure }) => measure);

/**
 * Every claim about a key, one per publication: what is used first, then the best known publisher. For a measure that
 * is computed, the claims about the maker's units, or about the published growth that implies a range.
 */
export function claimsOf(
  indexed: IndexedDataset,
  asked: Omit<Query, "edition">,
): Result<readonly Claim[], Failure> {
  const undefinedFor = whyUndefined(asked);
  if (undefinedFor) return err(undefinedFor);
  const query: Query = { ...asked, edition: "reconciled" };
  const answer = answerQuery(indexed, query);
  const used = answer.ok ? answer.value.from : [];
  const figures = figuresClaimed(indexed, query, used);
  if (figures.length === 0) return err(answer.ok ? { code: "claims_none", ...asked } : answer.error);

  const shown = GROWTH.some((growth) => growth === figures[0]?.measure)
    ? used
    : figures.filter(({ recommended }) => recommended);
  const claims = figures.flatMap((figure) =>
    claimsOfFigure(indexed, figure, { measure: asked.measure, figures, used: shown }),
  );
  return ok(claims.sort(compareClaims));
}

function figuresClaimed(indexed: IndexedDataset, query: Query, used: readonly Figure[]): readonly Figure[] {
  const measures = measuresClaimed(query.measure);
  // The rate between a year and the next one belongs to the next.
  const impliedBy = query.measure.startsWith("implied") ? used[0] : undefined;
  const period = impliedBy?.period ?? query.period.key;
  return measures.flatMap((measure) => indexed.claimsAt(measure, query.maker.id, period));
}

function measuresClaimed(measure: Measure): readonly FigureMeasure[] {
  switch (measure) {
    case "yoy":
    case "implied_low":
    case "implied_high":
      return GROWTH;
    case "imports":
      return ["all_imports"];
    case "foreign":
      return ["foreign_brand_imports"];
    default:
      return ["reverse_imports"];
  }
}

interface Context {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
  readonly used: readonly Figure[];
}

function claimsOfFigure(indexed: IndexedDataset, figure: Figure, context: Context): readonly Claim[] {
  const form = growthFormOf(figure.measure);
  const claim = {
    figure,
    measure: form
      ? "yoy"
      : context.measure === "imports" || context.measure === "foreign"
        ? context.measure
        : "units",
    value: valueOf(figure),
    isUsed: context.used.includes(figure),
    reason: reasonFor(indexed, figure, context),
  } as const;
  const sources = sourcesOf(indexed, figure);
  return sources.length > 0 ? sources.map((source) => ({ ...claim, source })) : [{ ...claim, source: null }];
}

function valueOf(figure: Figure): number {
  const form = growthFormOf(figure.measure);
  return form ? growthFraction(figure.value, form) : figure.value;
}

function reasonFor(indexed: IndexedDataset, figure: Figure, { figures, used }: Context): ClaimReason {
  if (used.includes(figure)) return { code: "recommended" };
  if (figure.confidence === "contradicted") {
    const period = periodOfSameNumber(indexed, figure);
    return period ? { code: "dated_otherwise", period } : { code: "contradicted" };
  }
  const better =
    figures.find((other) => used.includes(other)) ?? figures.find(({ recommended }) => recommended);
  if (better === figure) return { code: "levels_held" };
  if (figure.basis === "published_rounded" && better) return { code: "rounded" };
  return better ? { code: "outweighed", by: valueOf(better) } : { code: "contradicted" };
}

function compareClaims(a: Claim, b: Claim): number {
  const rank = ({ source }: Claim): number => publisherRank(source?.publisher ?? "");
  const date = ({ source }: Claim): string => source?.date || "9999";
  return Number(b.isUsed) - Number(a.isUsed) || rank(a) - rank(b) || date(a).localeCompare(date(b));
}
