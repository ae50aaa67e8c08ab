import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import { invalidArgument } from "../refusals";
import { resolveRange } from "../range/sheetRanges";

/** "Sheet1!A1:B4,Sheet1!D1:D4"; that no blank stands after the comma is as in the addresses of events, and unverified. */
export function addressOfAreas({ sheets }: Engine, areas: readonly Area[]): string {
  const names = new Map(sheets.list().map(({ id, name }) => [id, name]));
  return areas.map(({ sheetId, ...cells }) => formatAddress(names.get(sheetId) ?? "", cells)).join(",");
}

/** Addresses and names between commas or semicolons, all on one sheet. */
export function resolveAreas(engine: Engine, text: string, sheetId: string): Area[] {
  const areas = splitAddresses(text).map((one) => resolveRange(engine, one, sheetId));
  if (areas.length === 0 || areas.some((area) => area.sheetId !== areas[0]?.sheetId)) throw invalidArgument();
  return areas;
}

/** A comma between quotes belongs to a sheet's name. */
function splitAddresses(text: string): string[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => part.trim());
}
