import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import { formatAddress } from "../domain/grid/rangeAddress";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import type { InsertServices } from "./insertServices";
import { resolveInsert, stampOf } from "./insertServices";
import { checkTarget, planTable } from "./planInsert";

export interface InsertRequest {
  readonly query: TableQuery;
  /** The user's yes to overwriting the cells that an earlier call named. */
  readonly isOverwriteAllowed: boolean;
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
  const free = checkTarget(target.value, request.isOverwriteAllowed);
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
