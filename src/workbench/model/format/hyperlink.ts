import { areaAt } from "../../engine/area";
import { literalInput } from "../../engine/cells/literalInput";
import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";
import { property } from "../declare";
import type { Member } from "../member";
import { assertCellsWritable, assertWritable } from "../modelContext";
import { asText } from "../plainValue";
import type { RangeObject } from "../range/rangeObject";
import { invalidArgument } from "../refusals";
import { applyStyle } from "./cellStyles";

const KEYS = ["address", "documentReference", "screenTip", "textToDisplay"] as const;

export const rangeHyperlink: readonly Member<RangeObject>[] = [
  property("Hyperlink", "1.7", { get: readHyperlink, set: writeHyperlink }),
];

/** Null where there is none, and where the links of cells differ. */
function readHyperlink({ context, area }: RangeObject): Readonly<Record<string, string>> | null {
  const link = context.engine.hyperlinks.read(area);
  if (link === null) return null;
  const first = areaAt({ sheetId: area.sheetId, row: area.top, column: area.left });
  const texts = { ...link, textToDisplay: context.engine.cells.texts(first)[0]?.[0] ?? "" };
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
}

function writeHyperlink({ context, area }: RangeObject, value: unknown): void {
  if (value === null) return;
  const given = textsOf(value);
  const { address = "", documentReference = "", screenTip = "", textToDisplay } = given;
  if (address === "" && documentReference === "") throw invalidArgument();
  assertWritable(context, area.sheetId, "allowInsertHyperlinks");
  assertCellsWritable(context, area);
  const link: CellLink = { address, documentReference, screenTip };
  context.engine.hyperlinks.set(area, link);
  const first = areaAt({ sheetId: area.sheetId, row: area.top, column: area.left });
  const isEmpty = context.engine.cells.values(first)[0]?.[0] === "";
  const text = textToDisplay ?? (isEmpty ? address || documentReference : null);
  // As text: an address may look like a formula or a number.
  if (text !== null) context.engine.cells.write(first, [[literalInput(text, false)]]);
  applyStyle(context, [area], "Hyperlink");
}

function textsOf(value: unknown): Partial<Record<(typeof KEYS)[number], string>> {
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument();
  const entries = Object.entries(value ?? {}).filter(([, text]) => text !== null && text !== undefined);
  return Object.fromEntries(
    entries.map(([key, text]) => {
      if (!KEYS.some((known) => known === key)) throw invalidArgument();
      return [key, asText(text)];
    }),
  );
}
