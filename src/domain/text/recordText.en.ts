/** What the cells of lists and tables say in English: headings, reasons, names of tests. */
import type { FigureMeasure } from "../dataset/figure";
import { previousPeriod } from "../dataset/period";
import type { Claim } from "../query/claim";
import type { IdentityCheck } from "../query/identityCheck";
import type { Heading } from "./domainText";
import { makerNameEn, measureValueEn, periodNameEn } from "./nameText.en";
import { groupAllDigits } from "./numberText";

export const HEADINGS_EN: Readonly<Record<Heading, string>> = {
  maker: "Maker",
  period: "Period",
  value: "Value",
  publisher: "Publisher",
  date: "Date",
  confidence: "Confidence",
  used: "Used",
  why: "Why",
  test: "Test",
  left: "Left",
  right: "Right",
  difference: "Difference",
  tolerance: "Tolerance",
  holds: "Holds",
  model: "Model",
  body: "Body",
  country: "Country",
  plant: "Plant",
  from: "From",
  to: "To",
  status: "Status",
  category: "Category",
  event: "Event",
  source: "Source",
};

export function claimReasonEn(claim: Claim): string {
  const { note } = claim.figure;
  return note === "" ? reasonText(claim) : `${reasonText(claim)} Note: ${note}.`;
}

function reasonText({ reason, figure, measure }: Claim): string {
  switch (reason.code) {
    case "recommended":
      return figure.derivation === ""
        ? "Best supported."
        : `Best supported; computed as ${groupAllDigits(figure.derivation)}.`;
    case "levels_held":
      return "Not needed: the units of both years are held, and growth is computed from them.";
    case "dated_otherwise":
      return `Other publications put this number in ${periodNameEn(reason.period)}.`;
    case "contradicted":
      return "Other publications contradict it.";
    case "rounded":
      return "Rounded; a more exact figure is held.";
    case "outweighed":
      return `Less well supported than ${measureValueEn(measure, reason.by)}.`;
  }
}

const LEVELS: Readonly<Partial<Record<FigureMeasure, string>>> = {
  reverse_imports: "units",
  reverse_imports_passenger: "passenger cars",
  reverse_imports_cargo: "cargo vehicles",
  all_imports: "all imports",
  foreign_brand_imports: "foreign brands",
};

export function checkNameEn({ kind, maker, period, level, isCut }: IdentityCheck): string {
  switch (kind) {
    case "sum":
      return "Makers + others = all makers";
    case "imports":
      return "Foreign brands + Japanese makers = all imports";
    case "growth": {
      const before = previousPeriod(period) ?? period;
      const cut = isCut ? " (rate cut, not rounded)" : "";
      return `${makerNameEn(maker)}, ${LEVELS[level] ?? level}: ${periodNameEn(before)} × printed growth = ${periodNameEn(period)}${cut}`;
    }
  }
}
