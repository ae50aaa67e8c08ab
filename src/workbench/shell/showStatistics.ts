import type { Engine } from "../engine/engine";
import { statisticsOfSelection } from "./selectionStatistics";
import type { StatusBar } from "./statusBar";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";

/** Average, count and sum of the selection in the status bar, a moment after the selection or a cell has changed. */
export function showStatistics(
  engine: Engine,
  {
    status,
    text,
    locale,
  }: { readonly status: StatusBar; readonly text: WorkbenchText; readonly locale: Locale },
): void {
  const { format } = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 15,
    maximumFractionDigits: 10,
  });
  let frame: number | null = null;
  const draw = () => {
    frame = null;
    const found = statisticsOfSelection(engine);
    const { average, count, sum } = text.statistics;
    const line = (label: string, value: number | null) =>
      value === null ? [] : [`${label}: ${format(value)}`];
    status.setStatistics(
      found === null
        ? []
        : [...line(average, found.average), ...line(count, found.count), ...line(sum, found.sum)],
    );
  };
  engine.subscribe(() => {
    frame ??= requestAnimationFrame(draw);
  });
}
