import { parseAddress } from "../../engine/address";
import type { FontLook } from "../../engine/charts/info/chartLooks";
import type { ChartTextInfo, TextRun } from "../../engine/charts/info/chartTextInfo";
import type { SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { childOf, childrenOf, descendantsOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { known, readBox, readFont, readOrientation } from "./readLooks";

/** The range behind a reference; null for literal values and for what is no plain range. */
export function areaIn(node: XmlNode | null): SnapshotArea | null {
  const formula = node === null ? undefined : descendantsOf(node, "f")[0]?.text;
  const address = formula === undefined ? null : parseAddress(formula);
  if (address === null || address.sheetName === null) return null;
  return { ...address, sheetName: address.sheetName };
}

/** Null without text of its own. */
export function richText(rich: XmlNode | null): string | null {
  if (rich === null) return null;
  const lines = childrenOf(rich, "p").map((paragraph) =>
    childrenOf(paragraph, "r")
      .map((run) => childOf(run, "t")?.text ?? "")
      .join(""),
  );
  return lines.join("\n");
}

/** Letters whose look is not that of their paragraph. */
export function richRuns(rich: XmlNode | null): TextRun[] {
  let start = 0;
  return childrenOf(rich, "p").flatMap((paragraph, index) => {
    if (index > 0) start += 1;
    const base = readFont(childOf(paragraph, "pPr", "defRPr"), {}) ?? {};
    const size = childOf(paragraph, "pPr", "defRPr")?.attributes["sz"];
    const automatic: FontLook = { ...(size === undefined ? {} : { size: Number(size) / 100 }), ...base };
    return childrenOf(paragraph, "r").flatMap((run) => {
      const { length } = childOf(run, "t")?.text ?? "";
      const font = readFont(childOf(run, "rPr"), automatic);
      const from = start;
      start += length;
      return font === undefined ? [] : [{ start: from, length, font }];
    });
  });
}

interface AutomaticTitle {
  readonly font: FontLook;
  readonly orientation: number;
}

export function readTitle(title: XmlNode | null, automatic: AutomaticTitle): ChartTextInfo<SnapshotArea> {
  const rich = childOf(title, "tx", "rich");
  const runs = richRuns(rich);
  const text = richText(rich);
  return {
    text,
    visible: title !== null,
    textArea: areaIn(childOf(title, "tx", "strRef")),
    ...known<Pick<ChartTextInfo<SnapshotArea>, "look" | "runs" | "orientation">>({
      look: readBox(title, { font: automatic.font }),
      runs: runs.length === 0 ? undefined : runs,
      orientation: readOrientation(title, automatic.orientation),
    }),
  };
}
