import { parseAddress } from "../engine/address";
import type { Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { Faults } from "../faults/createFaults";
import { waitUntilIdle } from "./idleWatch";
import type { OpenedAddin } from "./openAddin";
import type { CellRead, WorkbenchApi } from "./workbenchApi";

interface WorkbenchParts {
  readonly engine: Engine;
  readonly faults: Faults;
  readonly opening: Promise<OpenedAddin>;
}

/** The page for scripts; the workbook is there at once, the add-in a little later. */
export function createWorkbenchApi({ engine, faults, opening }: WorkbenchParts): WorkbenchApi {
  let opened: OpenedAddin | null = null;
  opening.then(
    (addin) => {
      opened = addin;
    },
    // Whoever asks `ready()` is told.
    () => undefined,
  );
  let lastEventAt = 0;
  engine.subscribe(() => {
    lastEventAt = performance.now();
  });
  const idle = async () => {
    const { host, isBusy } = await opening;
    await waitUntilIdle({ isBusy, lastActivityAt: () => Math.max(lastEventAt, host.lastRequestAt) });
  };
  const area = (address: string) => areaOf(engine, address);

  return {
    ready: async () => (await opening).started,
    idle,
    command: async (controlId) => (await opening).runControl(controlId),
    enter(address, text) {
      const { sheetId, top: row, left: column } = area(address);
      engine.cells.enter({ sheetId, row, column }, text);
    },
    read: (address) => readCells(engine, area(address)),
    select: (address) => engine.selection.select(area(address)),
    pane() {
      const window = opened?.pane.window ?? null;
      if (window === null) throw new Error("The pane has no page yet: wait for ready().");
      return window;
    },
    faults: { add: faults.add, clear: faults.clear, seen: faults.seen },
    engine: () => engine,
    model: () => engine.describe(),
    async saveXlsx() {
      await idle();
      return (await opening).files.save();
    },
    openXlsx: async (bytes) => (await opening).files.open(bytes),
    requests: () => opened?.host.log.list() ?? [],
    clearRequests: () => opened?.host.log.clear(),
  };
}

function areaOf({ sheets }: Engine, address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`"${address}" is no address.`);
  const { sheetName, ...cells } = parsed;
  const sheet =
    sheetName === null
      ? sheets.active()
      : sheets.list().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (sheet === undefined) throw new Error(`There is no sheet "${String(sheetName)}".`);
  return { sheetId: sheet.id, ...cells };
}

function readCells({ cells }: Engine, area: Area): CellRead | readonly (readonly CellRead[])[] {
  const cellAt = (row: number, column: number): CellRead => {
    const { value, text, formula, error, message } = cells.read({ sheetId: area.sheetId, row, column });
    return { value, text, formula, error, message };
  };
  if (area.top === area.bottom && area.left === area.right) return cellAt(area.top, area.left);
  return numbersBetween(area.top, area.bottom).map((row) =>
    numbersBetween(area.left, area.right).map((column) => cellAt(row, column)),
  );
}

function numbersBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
