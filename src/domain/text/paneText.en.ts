import { chartTitleEn } from "./chartTitle.en";
import type { PaneText } from "./paneText";
import { feedFailureEn, workbookFailureEn } from "./hostFailureText.en";
import { en } from "./en";
import { refreshedEn } from "./refreshText.en";

const amount = en.measureValue;

export const paneTextEn: PaneText = {
  productName: "Reverse Imports",
  productLine: "Cars that Japanese makers build abroad and sell at home",
  editions: { reconciled: "Reconciled", printed: "As printed in the article" },
  editionHints: {
    reconciled: "The best-supported figure for each period.",
    printed: "What the starting article prints, under the year that it prints.",
  },
  periodTypes: {
    year: "Calendar years",
    fiscalYear: "Fiscal years (April to March)",
    half: "Half-years",
    fiscalHalf: "Fiscal half-years",
    month: "Months",
    yearToDate: "Year to date",
  },
  periodHeading: {
    year: "Year",
    fiscalYear: "Fiscal year",
    half: "Half-year",
    fiscalHalf: "Fiscal half-year",
    month: "Month",
    yearToDate: "Year to date",
  },
  chart: {
    units: {
      units: "Vehicles",
      yoy: en.measureName("yoy"),
      change: en.measureName("change"),
      share: en.measureName("share"),
      share_of_imports: en.measureName("share_of_imports"),
      rank: en.measureName("rank"),
      imports: "Vehicles",
      foreign: "Vehicles",
      implied_low: "Vehicles",
      implied_high: "Vehicles",
    },
    title: chartTitleEn,
  },
  labels: {
    makers: "Makers",
    makersHint: "Choose one or more",
    periods: "Periods",
    from: "From",
    to: "To",
    measure: "Measure",
    edition: "Edition",
    preview: "Preview",
    insertTable: "Insert table",
    insertChart: "Insert chart",
    overwrite: "Overwrite",
    cancel: "Cancel",
    refresh: "Refresh",
    refreshing: "Refreshing…",
    refreshHint: "Fetches the newest figures and updates tables, charts and formulas in this workbook.",
    working: "Working…",
    messages: "Messages",
    explore: "Figures",
    workbook: "This workbook",
    kept: "Kept, because you typed over them",
    dismiss: "Close",
    loading: "Loading…",
  },
  maker: { noFigure: "no figure held" },
  value: (measure, value) => (value === null ? "–" : amount(measure, value)),
  caption: ({ measure, edition, from, to }) => {
    return `${en.measureName(measure)}, ${from === to ? from : `${from} to ${to}`}${edition === "printed" ? ", as printed" : ""}`;
  },
  noteConflicts: (count) =>
    count === 1
      ? "Publications disagree on 1 of these figures; the best-supported one is shown."
      : `Publications disagree on ${count} of these figures; the best-supported ones are shown.`,
  notePrinted: ({ maker, period }) => `The printed edition differs, for example ${maker} in ${period}.`,
  noteBlanks: "– means that no published figure is held. It is never zero.",
  latestOption: (period) => `Latest (${period})`,
  moreMakers: (count) => `${count} chosen`,
  overwriteQuestion: ({ address, cellCount }) =>
    `${cellCount === 1 ? "1 cell" : `${cellCount} cells`} in ${address} would be overwritten. Continue?`,
  inserted: ({ table, chart, address }) => {
    if (table !== null && chart !== null) return `Inserted table ${table} in ${address} and a chart of it.`;
    if (chart !== null) return `Inserted a chart beside ${address}.`;
    return `Inserted table ${table ?? ""} in ${address}.`;
  },
  refreshed: refreshedEn,
  datasetLine: ({ version, released }) => `Figures ${version}, released ${released}`,
  workbookFailure: workbookFailureEn,
  feedFailure: feedFailureEn,
  showMore: (count) => `Show ${count} more`,
  unexpected: "Something went wrong that we did not foresee. Nothing more was done.",
};
