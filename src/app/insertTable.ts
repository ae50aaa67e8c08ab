import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import { formatAddress } from "../domain/grid/rangeAddress";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { InsertServices } from "./insertServices";
import { resolveInsert, stampOf } from "./insertServices";
import type { OverwriteConsent } from "./planInsert";
import { checkTarget, planTable } from "./planInsert";

export interface InsertRequest {
  readonly query: TableQuery;
  /** What the user agreed to overwrite, as an earlier call named it; null when nothing was asked yet. */
  readonly consent: OverwriteConsent | null;
}

export interface InsertOutcome {
  /** Name of the new table, or null. */
  readonly table: string | null;
  readonly chart: string | null;
  /** Cells of the table. */
  readonly address: string;
}

/** Puts a native table at the active cell: one read trip, one write trip. */
export async function insertTable(
  services: InsertServices,
  request: InsertRequest,
): Promise<Result<InsertOutcome, WorkbookFailure>> {
  const resolved = resolveInsert(services, request.query);
  if (!resolved.ok) return resolved;
  const { content, grid, size } = resolved.value;

  const target = await services.workbook.readTarget(size);
  if (!target.ok) return target;
  const free = checkTarget(target.value, request.consent);
  if (!free.ok) return free;

  const stamp = stampOf(services);
  const table = planTable(target.value, content, { id: services.ids.nextId(), grid, stamp });
  const written = await services.workbook.writeInsert({
    table: table.write,
    chart: null,
    settings: [table.setting],
  });
  if (!written.ok) return written;
  return ok({ table: table.write.name, chart: null, address: formatAddress(target.value.range) });
}
