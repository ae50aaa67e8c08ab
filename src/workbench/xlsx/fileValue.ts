import type { CellValue } from "../engine/cells/cellStore";
import { isDateFormat } from "../engine/numberText/isDateFormat";
import { fromFileText } from "./escapedText";
import { textOfString } from "./reading";
import type { Reading } from "./reading";
import { isTrue } from "./xmlFlag";
import { childOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

type ValueReading = Pick<Reading, "strings" | "isFrom1904">;

/** The value that a cell of a file holds, or that its formula gave last. */
export function fileValue(cell: XmlNode, numberFormat: string, reading: ValueReading): CellValue {
  const text = childOf(cell, "v")?.text ?? "";
  switch (cell.attributes["t"]) {
    case "s":
      return reading.strings[Number(text)] ?? "";
    case "b":
      return isTrue(text);
    case "inlineStr": {
      const inline = childOf(cell, "is");
      return inline === null ? "" : textOfString(inline);
    }
    case "str":
      return fromFileText(text);
    case "e":
      return text;
    case "d":
      return serialOf(text) ?? text;
    default:
      return numberIn(text, reading.isFrom1904 && isDateFormat(numberFormat));
  }
}

/** Days from the beginning of one calendar to that of the other (ISO/IEC 29500-1, 18.17.4.1). */
const DAYS_TO_1904 = 1462;

/** What is no number stays text, so that nothing is lost. */
function numberIn(text: string, isFrom1904: boolean): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const number = Number(trimmed);
  if (!Number.isFinite(number)) return text;
  return isFrom1904 ? number + DAYS_TO_1904 : number;
}

const MS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** "2024-02-03T12:00:00" as Excel counts days; null for what is no date. Zones play no part, as cells have none. */
function serialOf(text: string): number | null {
  const [, date, time = "00:00:00"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?/.exec(text) ?? [];
  const moment = date === undefined ? Number.NaN : Date.parse(`${date}T${time}Z`);
  return Number.isNaN(moment) ? null : (moment - DAY_ZERO) / MS_PER_DAY;
}
