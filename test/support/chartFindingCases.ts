import type { ChartFinding } from "../../src/domain/chart/chartFinding";
import type { Standing } from "../../src/domain/chart/standing";

type Figure = Extract<ChartFinding, { kind: "figure" }>;

const figure = (facts: Partial<Figure>): ChartFinding => ({
  kind: "figure",
  measure: "units",
  maker: "Suzuki",
  period: "2025",
  value: 5000,
  runnerUp: null,
  before: null,
  standing: null,
  rankedCount: 4,
  ...facts,
});

const standing = (facts: Partial<Standing>): Standing => ({
  side: "most",
  scope: "held",
  type: "year",
  from: "2015",
  to: "2025",
  count: 11,
  hasGaps: false,
  ...facts,
});

/** Every kind of finding with its headline in English and in Japanese. */
export const CHART_FINDING_CASES: readonly (readonly [ChartFinding, string, string])[] = [
  [
    { kind: "none", from: "2013", to: "2014" },
    "No figures held, 2013 to 2014",
    "2013年～2014年の数値はありません",
  ],
  [figure({}), "Suzuki: 5,000 in 2025", "2025年のSuzukiは5,000台"],
  [
    figure({ before: { period: "2024", value: 4000 } }),
    "Suzuki: 5,000 in 2025, +25 % on 2024",
    "2025年のSuzukiは5,000台、2024年比+25%",
  ],
  [figure({ before: { period: "2024", value: 0 } }), "Suzuki: 5,000 in 2025", "2025年のSuzukiは5,000台"],
  [
    figure({ runnerUp: { maker: "Honda", value: 4000 } }),
    "Suzuki: 5,000 in 2025, ahead of Honda (4,000)",
    "2025年のSuzukiは5,000台でHonda（4,000台）を上回る",
  ],
  [
    figure({ runnerUp: { maker: "Honda", value: 5000 } }),
    "Suzuki: 5,000 in 2025, level with Honda (5,000)",
    "2025年のSuzukiは5,000台でHonda（5,000台）と並ぶ",
  ],
  [
    figure({ standing: standing({ scope: "since", from: "2019" }) }),
    "Suzuki: 5,000 in 2025, the most since 2019",
    "2025年のSuzukiは5,000台、2019年以来の多さ",
  ],
  [
    figure({ standing: standing({ scope: "since", from: "2019", side: "fewest" }) }),
    "Suzuki: 5,000 in 2025, the fewest since 2019",
    "2025年のSuzukiは5,000台、2019年以来の少なさ",
  ],
  [
    figure({ standing: standing({ scope: "shown" }) }),
    "Suzuki: 5,000 in 2025, the most in 2015–2025",
    "2025年のSuzukiは5,000台、2015年～2025年で最多",
  ],
  [
    figure({ standing: standing({ scope: "shown", hasGaps: true, count: 8 }) }),
    "Suzuki: 5,000 in 2025, the most of 8 years with a figure, 2015–2025",
    "2025年のSuzukiは5,000台、数値のある8年（2015年～2025年）で最多",
  ],
  [
    figure({ standing: standing({ from: "1995", hasGaps: true, count: 19 }) }),
    "Suzuki: 5,000 in 2025, the most of the 19 years on record here, 1995–2025",
    "2025年のSuzukiは5,000台、記録のある19年（1995年～2025年）で最多",
  ],
  [
    figure({
      period: "2025-11",
      standing: standing({ type: "month", side: "fewest", from: "2025-06", to: "2025-11", count: 6 }),
    }),
    "Suzuki: 5,000 in Nov 2025, the fewest of the 6 months on record here, Jun 2025 to Nov 2025",
    "2025年11月のSuzukiは5,000台、記録のある6か月（2025年6月～2025年11月）で最少",
  ],
  [
    figure({ measure: "share", value: 0.388 }),
    "Suzuki held 38.8 % of reverse imports in 2025",
    "2025年のSuzukiは逆輸入車の38.8%",
  ],
  [
    figure({ measure: "share_of_imports", value: 0.122 }),
    "Suzuki held 12.2 % of all imports in 2025",
    "2025年のSuzukiは輸入車全体の12.2%",
  ],
  [
    figure({ measure: "change", value: 37447 }),
    "Change on the year before, Suzuki, 2025: +37,447",
    "2025年のSuzukiの前年比増減台数は+37,447台",
  ],
  [
    figure({ measure: "rank", value: 2 }),
    "Suzuki ranked no. 2 of 4 makers with a figure for 2025",
    "2025年のSuzukiは数値のある4社中2位",
  ],
  [
    figure({ measure: "rank", value: 1, rankedCount: 1 }),
    "Suzuki is the only maker with a figure for 2025",
    "2025年のSuzukiは数値のある唯一のメーカー",
  ],
  [figure({ measure: "yoy", value: 0.192 }), "Suzuki rose 19.2 % in 2025", "2025年のSuzukiは19.2%増"],
  [figure({ measure: "yoy", value: -0.179 }), "Suzuki fell 17.9 % in 2025", "2025年のSuzukiは17.9%減"],
  [
    figure({ measure: "yoy", value: -0.0004 }),
    "Suzuki changed by less than 0.1 % in 2025",
    "2025年のSuzukiは増減が0.1%未満",
  ],
];
