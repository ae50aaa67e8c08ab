import { parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { BindingInfo } from "../../engine/bindings/bindingStore";
import type { Engine } from "../../engine/engine";
import { bindingFor } from "../../model/bindings/bindable";
import { HostError } from "../../model/hostError";
import type { ModelObject } from "../../model/member";
import { isRecord } from "../message";
import { readBinding, writeBinding } from "./bindingData";
import type { Bound, Request } from "./bindingData";
import { addColumns, addRows, clearFormats, deleteAllDataValues } from "./bindingTable";
import { bindingTypeOf, toBindingMessage } from "./bindingWire";
import { commonErrors } from "./commonErrors";
import { areaNamed } from "./namedArea";

type Methods = Readonly<Record<string, (request: unknown) => unknown>>;

/**
 * Behind `Office.context.document.bindings` and the bindings that it gives, by the numbers of the methods. Asking the
 * user for cells (`addFromPromptAsync`) and formats of tables are refused.
 */
export function createDocumentBindings(engine: Engine, workbook: ModelObject): Methods {
  return { ...methodsOfCollection(engine), ...methodsOfBindings(engine, workbook) };
}

function methodsOfCollection(engine: Engine): Methods {
  const one = (binding: BindingInfo) => ({
    Error: commonErrors.none,
    Bindings: [toBindingMessage(engine, binding)],
  });
  const find = (request: Request) => engine.bindings.find(String(request["BindingId"]));
  const added = (request: Request, area: Area, misfit: number) => {
    // A binding that is there keeps its type (learn.microsoft.com/javascript/api/office/office.bindings).
    const type = find(request)?.type ?? bindingTypeOf(request["BindingType"]);
    const binding = type && bindingFor(engine, { id: String(request["BindingId"]), type, area });
    if (!binding) return { Error: misfit };
    engine.batch(() => engine.bindings.put(binding));
    return one(binding);
  };
  return {
    66: withRequest(BINDINGS, (request) => {
      const [area, ...more] = engine.selection.areas();
      if (area === undefined || more.length > 0) return { Error: commonErrors.bindingToSeveralAreas };
      return added(request, area, commonErrors.selectionNotMatchBindingType);
    }),
    68: withRequest(BINDINGS, (request) => {
      const binding = find(request);
      return binding?.area ? one(binding) : { Error: commonErrors.bindingNotExist };
    }),
    69: withRequest(BINDINGS, (request) => {
      const binding = find(request);
      if (!binding) return { Error: commonErrors.bindingNotExist };
      engine.batch(() => engine.bindings.delete(binding.id));
      return { Error: commonErrors.none };
    }),
    74: () => ({
      Error: commonErrors.none,
      Bindings: engine.bindings.list().map((binding) => toBindingMessage(engine, binding)),
    }),
    78: withRequest(BINDINGS, (request) => {
      const name = String(request["ItemName"]);
      const area = areaNamed(engine, name) ?? areaAt(engine, name);
      if (area === null) return { Error: commonErrors.namedItemNotFound };
      return added(request, area, commonErrors.namedItemNotMatchBindingType);
    }),
  };
}

function methodsOfBindings(engine: Engine, workbook: ModelObject): Methods {
  const withBound = (name: string, answer: (bound: Bound, request: Request) => unknown) =>
    withRequest(name, (request) => {
      const binding = engine.bindings.find(String(request["BindingId"]));
      if (!binding?.area) return { Error: commonErrors.bindingNotExist };
      return answer({ engine, workbook, binding, area: binding.area }, request);
    });
  const ofTable = (name: string, work: (bound: Bound, request: Request) => number) =>
    withBound(name, (bound, request) =>
      bound.binding.type === "Table"
        ? changing(bound, request, work)
        : { Error: commonErrors.operationNotOfBindingType },
    );
  return {
    70: withBound("DdaGetBindingData", readBinding),
    71: withBound("DdaSetBindingData", (bound, request) => changing(bound, request, writeBinding)),
    72: ofTable("DdaAddRowsColumns", addRows),
    73: ofTable(BINDINGS, deleteAllDataValues),
    79: ofTable("DdaAddRowsColumns", addColumns),
    87: ofTable("DdaClearBindingFormats", clearFormats),
  };
}

const BINDINGS = "DdaBindingsMethod";

function withRequest(name: string, answer: (request: Request) => unknown): (request: unknown) => unknown {
  return (request) => {
    const own = isRecord(request) ? request[name] : undefined;
    return answer(isRecord(own) ? own : {});
  };
}

/** "A1:A3" of the sheet that is shown, or with its sheet's name. */
function areaAt({ sheets }: Engine, text: string): Area | null {
  const address = parseAddress(text);
  if (!address) return null;
  const { sheetName, ...cells } = address;
  const isMeant = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === sheetName?.toLowerCase();
  const sheet = sheetName === null ? sheets.active() : sheets.list().find(isMeant);
  return sheet ? { sheetId: sheet.id, ...cells } : null;
}

function changing(bound: Bound, request: Request, work: (bound: Bound, request: Request) => number) {
  try {
    return { Error: bound.engine.batch(() => work(bound, request)) };
  } catch (refusal) {
    if (!(refusal instanceof HostError)) throw refusal;
    const isProtected = refusal.code === "AccessDenied";
    return { Error: isProtected ? commonErrors.protectedCells : commonErrors.cannotWriteToSelection };
  }
}
