import type { FaultList } from "./datasetFault";
import type { DatasetEvent } from "./event";
import type { Maker, MakerKind } from "./maker";
import type { VehicleModel } from "./model";
import type { ResourceName } from "./packageDescriptor";
import { parseTable } from "./parseTable";
import type { Source, UrlQuality } from "./source";
import type { ReadRows } from "./tableShape";
import { TABLE_SHAPES } from "./tableShapes";

/** The four small files. Casts narrow texts that `TABLE_SHAPES` has just checked against the types' own lists. */
export function parseMakers(readRows: ReadRows, faults: FaultList): Maker[] {
  return collect("makers", { readRows, faults }, ([id = "", name = "", nameJa = "", aliases = "", kind]) => ({
    id,
    name,
    nameJa,
    aliases: splitList(aliases),
    kind: kind as MakerKind,
  }));
}

export function parseSources(readRows: ReadRows, faults: FaultList): Source[] {
  return collect(
    "sources",
    { readRows, faults },
    ([id = "", title = "", titleKind = "", publisher = "", url = "", urlQuality, date = ""]) => ({
      id,
      title,
      titleKind,
      publisher,
      url,
      urlQuality: urlQuality as UrlQuality,
      date,
    }),
  );
}

export function parseEvents(readRows: ReadRows, faults: FaultList): DatasetEvent[] {
  return collect(
    "events",
    { readRows, faults },
    ([id = "", date = "", category = "", maker = "", event = "", ids = "", confidence = "", note = ""]) => ({
      id,
      date,
      category,
      maker,
      event,
      sourceIds: splitList(ids),
      confidence,
      note,
    }),
  );
}

export function parseModels(readRows: ReadRows, faults: FaultList): VehicleModel[] {
  return collect("models", { readRows, faults }, (cells) => {
    const cell = (at: number): string => cells[at] ?? "";
    return {
      id: cell(0),
      maker: cell(1),
      model: cell(2),
      bodyType: cell(3),
      plantCountry: cell(4),
      plant: cell(5),
      builtBy: cell(6),
      japanSalesStart: cell(7),
      japanSalesEnd: cell(8),
      status: cell(9),
      sourceIds: splitList(cell(10)),
      confidence: cell(11),
      note: cell(12),
    };
  });
}

function collect<Row>(
  name: ResourceName,
  from: { readonly readRows: ReadRows; readonly faults: FaultList },
  toRow: (cells: readonly string[]) => Row,
): Row[] {
  const rows: Row[] = [];
  const table = { shape: TABLE_SHAPES[name], readRows: from.readRows };
  parseTable(table, (cells) => rows.push(toRow(cells)), from.faults);
  return rows;
}

function splitList(text: string): readonly string[] {
  return text === "" ? [] : text.split(";");
}
