import type { Area } from "../../engine/area";
import type {
  ConditionalFormatContent,
  ConditionalFormatInfo,
} from "../../engine/conditionalFormats/conditionalFormatStore";
import type { ConditionalKind, ConditionalRule } from "../../engine/conditionalFormats/conditionalRule";
import type { ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { invalidArgument, itemNotFound } from "../refusals";

/** One format and every part of it. */
export interface FormatObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly id: string;
  /** The cells of the collection that it was found in, for its place there. */
  readonly areas: readonly Area[];
}

export type RuleOf<K extends ConditionalKind> = Extract<ConditionalRule, { readonly kind: K }>;

export function formatOf({ context, sheetId, id }: FormatObject): ConditionalFormatInfo {
  const list = context.engine.sheets.has(sheetId) ? context.engine.conditionalFormats.list(sheetId) : [];
  const info = list.find((one) => one.id === id);
  if (!info) throw itemNotFound();
  return info;
}

/** The format's rule, which a script that holds a part of another kind has changed meanwhile when it is not found. */
export function ruleOf<K extends ConditionalKind>(self: FormatObject, kind: K): RuleOf<K> {
  const { rule } = formatOf(self);
  if (rule.kind !== kind) throw itemNotFound();
  return rule as RuleOf<K>;
}

/** Who may format cells may set conditions too (support.microsoft.com, "Protect a worksheet", Format cells). */
export function assertFormatsWritable(context: ModelContext, sheetId: string): void {
  assertWritable(context, sheetId, "allowFormatCells");
}

export function changeFormat(self: FormatObject, patch: Partial<ConditionalFormatContent>): void {
  formatOf(self);
  assertFormatsWritable(self.context, self.sheetId);
  self.context.engine.conditionalFormats.change(self.sheetId, self.id, patch);
}

/** A number as text, "=…" that can be read, or other text; numbers are taken too. */
export function parseFormula(self: FormatObject, value: unknown): string {
  const text = typeof value === "number" ? String(value) : asText(value);
  if (!text.startsWith("=")) return text;
  const first = formatOf(self).areas[0];
  const position = { sheetId: self.sheetId, row: first?.top ?? 0, column: first?.left ?? 0 };
  if (text === "=" || !self.context.engine.cells.canRead(position, text)) throw invalidArgument();
  return text;
}
