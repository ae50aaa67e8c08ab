import { chartOf, column, expectSame, head, LINE, LOOK, seriesOf } from "../../support/chartFile";

describe("a series in a file", () => {
  it("keeps series, points, labels, trendlines and error bars", () => {
    const series = seriesOf({
      line: LINE,
      smooth: true,
      marker: { style: "Diamond", size: 9, background: "#00FF00", foreground: "#0000FF" },
      hasLabels: true,
      labels: {
        showValue: true,
        showSeriesName: true,
        position: "Top",
        separator: ", ",
        numberFormat: "0.0",
        look: LOOK,
      },
      points: {
        "0": { border: LINE, marker: { style: "Square", size: 12 } },
        "1": { hasLabel: true, label: { text: "Peak", place: { left: 18, top: 10.8 } } },
        "2": { hasLabel: false },
      },
      trendlines: [
        {
          type: "Linear",
          name: "Trend",
          forward: 2,
          backward: 0.5,
          intercept: 0,
          showEquation: true,
          line: { color: "#C00000" },
        },
        { type: "Polynomial", order: 3, showRSquared: true, label: { numberFormat: "0.00" } },
        { type: "MovingAverage", period: 3 },
      ],
      yErrorBars: {
        visible: true,
        type: "Percent",
        include: "PlusValues",
        endStyleCap: false,
        amount: 10,
        line: LINE,
      },
    });
    expectSame(chartOf("LineMarkers", [series]));
  });

  it("keeps what only bars and what only slices have", () => {
    const bars = {
      gapWidth: 50,
      overlap: 20,
      invertIfNegative: true,
      fill: "#123456",
      varyByCategories: true,
    };
    expectSame(chartOf("ColumnClustered", [seriesOf({ ...bars, points: { "1": { fill: "#ABCDEF" } } })]));
    expectSame(
      chartOf("Doughnut", [
        seriesOf({
          holeSize: 40,
          firstSliceAngle: 90,
          hasLabels: true,
          labels: { showPercentage: true, showLeaderLines: false },
          points: { "0": { explosion: 20 } },
        }),
      ]),
    );
  });

  it("keeps both directions of error bars on points", () => {
    const bars = { visible: true, include: "Both", endStyleCap: true } as const;
    expectSame(
      chartOf("XYScatter", [
        seriesOf({
          xErrorBars: { ...bars, type: "FixedValue", amount: 2 },
          yErrorBars: { ...bars, type: "StError" },
        }),
      ]),
    );
  });

  it("keeps a series of another type on a second axis, in the chart's own order", () => {
    const line = seriesOf({
      nameArea: head(2),
      values: column(2),
      type: "LineMarkers",
      axisGroup: "Secondary",
    });
    const chart = chartOf("ColumnClustered", [line, seriesOf()]);
    expectSame({
      ...chart,
      secondaryValueAxis: { ...chart.secondaryValueAxis, numberFormat: "0%", maximum: 1 },
    });
  });
});
