import { changed } from "../../../engine/charts/info/changed";
import type { FontLook } from "../../../engine/charts/info/chartLooks";
import type { TextRun } from "../../../engine/charts/info/chartTextInfo";
import { navigation } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asIndex } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import type { ChartObject } from "../chartObject";
import { createChartFont } from "../format/chartFont";
import type { ChartPart, Holder } from "../held";

interface FormatStringObject extends ChartPart<FontLook> {
  readonly fontSize: number;
}

interface RunsOwner {
  readonly runs?: readonly TextRun[];
  readonly look?: { readonly font?: FontLook };
}

const formatStringClass: ModelClass<FormatStringObject> = {
  name: "ChartFormatString",
  members: [navigation("Font", "1.7", (self) => createChartFont(self, self.at, self.fontSize))],
};

interface Substring {
  readonly at: Holder<RunsOwner>;
  readonly text: string;
  readonly fontSize: number;
  readonly start: unknown;
  /** Undefined goes to the end. */
  readonly length: unknown;
}

/** Letters of a text, whose font can differ. Throws InvalidArgument for letters that the text has not. */
export function createFormatString(
  chart: ChartObject,
  { at: owner, text, fontSize, start: givenStart, length: givenLength }: Substring,
): ModelObject {
  const start = asIndex(givenStart);
  const length =
    givenLength === undefined || givenLength === null ? text.length - start : asIndex(givenLength);
  if (length === 0 || start + length > text.length) throw invalidArgument();
  const runFor = (): TextRun | undefined =>
    owner.read().runs?.find((run) => run.start === start && run.length === length);
  const holder: Holder<FontLook> = {
    read: () => ({ ...owner.read().look?.font, ...runFor()?.font }),
    write: (changes) => {
      const run = { start, length, font: changed(runFor()?.font ?? {}, changes) };
      const others = (owner.read().runs ?? []).filter((one) => one.start !== start || one.length !== length);
      owner.write({ runs: [...others, run] });
    },
  };
  const object: FormatStringObject = { ...chart, modelClass: formatStringClass, at: holder, fontSize };
  return object;
}
